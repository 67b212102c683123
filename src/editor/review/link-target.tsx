import { ExternalLink } from '@wordpress/components';
import { useSelect } from '@wordpress/data';

import { PageKind } from '../sidebar/page-kind';
import { store } from '../store';
import type { PostLink } from './read-links';

/** Where a link leads: the page by its name where we know it, else the address. */
export function LinkTarget( { link }: { link: PostLink } ) {
	const page = useSelect(
		( select ) => select( store ).getTarget( link.targetId ),
		[ link.targetId ]
	);

	return (
		<>
			<p className="care-pathway-links-card__target">
				<span aria-hidden="true">→ </span>
				<ExternalLink href={ page?.url ?? link.url }>
					{ page?.title ?? link.url }
				</ExternalLink>
			</p>
			{ page?.role && <PageKind role={ page.role } /> }
		</>
	);
}

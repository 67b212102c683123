import { ExternalLink } from '@wordpress/components';
import { useSelect } from '@wordpress/data';

import { PageKind } from '../sidebar/page-kind';
import { store } from '../store';
import type { PostLink } from './read-links';

/** Where a link leads: the page by its name where we know it, else the address. */
export function LinkTarget( { link }: { link: PostLink } ) {
	const { page, title } = useSelect(
		( select ) => {
			const { getTarget, getLinks } = select( store );
			const state = getLinks();
			// What was typed by hand carries no id: where it leads was found out when the links were judged.
			const judged =
				state.status === 'ready'
					? state.links.find( ( { url } ) => url.trim() === link.url )
					: undefined;
			return {
				page: getTarget( judged?.targetId ?? link.targetId ),
				title: judged?.title ?? null,
			};
		},
		[ link ]
	);

	return (
		<>
			<p className="care-pathway-links-card__target">
				<span aria-hidden="true">→ </span>
				<ExternalLink href={ page?.url ?? link.url }>
					{ page?.title ?? title ?? link.url }
				</ExternalLink>
			</p>
			{ page?.role && <PageKind role={ page.role } /> }
		</>
	);
}

import { Button, ExternalLink } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';

import type { RelatedPage } from '../../contract/types';
import { store } from '../store';
import { PlainList } from '../plain-list';
import { LinkedPage } from './linked-page';
import type { LinkPlace } from './step-list';
import { stepReasonText } from './step-reason-text';

interface Props {
	title: string;
	pages: readonly RelatedPage[];
	/** Whether it says why each page is here; some lists say so in their title. */
	hasReasons: boolean;
	linkOf: ( pageId: number ) => LinkPlace;
	onAdd: ( pageId: number ) => void;
}

/** Pages beside the pathway, each with a way into the block. */
export function PageList( { title, pages, hasReasons, linkOf, onAdd }: Props ) {
	const { getTarget } = useSelect( ( select ) => select( store ), [] );

	return pages.length === 0 ? null : (
		<section>
			<h3>{ title }</h3>
			<PlainList>
				{ pages.map( ( { targetId, reasons } ) => {
					const page = getTarget( targetId );
					if ( ! page ) {
						return null;
					}
					const place = linkOf( targetId );
					const reason = hasReasons ? reasons[ 0 ] : undefined;
					return place !== null ? (
						<LinkedPage
							key={ targetId }
							pageId={ targetId }
							place={ place }
						/>
					) : (
						<li
							key={ targetId }
							className="care-pathway-links-page"
						>
							<ExternalLink href={ page.url }>
								{ page.title }
							</ExternalLink>
							{ reason && (
								<span className="care-pathway-links-note">
									{ stepReasonText( reason ) }
								</span>
							) }
							<Button
								variant="link"
								aria-label={ sprintf(
									/* translators: %s: title of a page. */
									__(
										'Add to block: “%s”',
										'care-pathway-links'
									),
									page.title
								) }
								onClick={ () => onAdd( targetId ) }
							>
								{ __( 'Add to block', 'care-pathway-links' ) }
							</Button>
						</li>
					);
				} ) }
			</PlainList>
		</section>
	);
}

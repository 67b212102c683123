import { Modal } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import type { PageLink } from '../../contract/types';
import type { JudgedSite } from '../../contract/site-audit';
import { editAddress } from '../edit-address';
import { useParts } from '../parts';
import { linksBehind } from './links-behind';
import type { Counted } from './links-behind';
import type { PageRow } from './page-rows';

/** The links that a number counts: at which words, on which page. */
export function LinksDialog( {
	judged,
	rows,
	counted,
	pageId,
	onClose,
}: {
	judged: JudgedSite;
	rows: readonly PageRow[];
	counted: Counted;
	pageId: number;
	onClose: () => void;
} ) {
	const { screens } = useParts();
	const titles = new Map( rows.map( ( row ) => [ row.pageId, row.title ] ) );
	const otherEnd = ( { sourceId, targetId }: PageLink ) =>
		counted === 'outbound' ? targetId : sourceId;
	const byPage = new Map< number, string[] >();
	for ( const link of linksBehind( judged.facts, counted, pageId ) ) {
		const words = byPage.get( otherEnd( link ) ) ?? [];
		byPage.set( otherEnd( link ), [ ...words, link.anchorText ] );
	}

	return (
		<Modal
			title={ dialogTitle(
				counted,
				titles.get( pageId ) ?? String( pageId )
			) }
			onRequestClose={ onClose }
			size="medium"
		>
			{ byPage.size === 0 ? (
				<p>{ __( 'There are none.', 'care-pathway-links' ) }</p>
			) : (
				<ul className="care-pathway-links-behind">
					{ [ ...byPage ].map( ( [ id, words ] ) => (
						<li key={ id }>
							{ titles.has( id ) ? (
								<a href={ editAddress( screens, id ) }>
									{ titles.get( id ) ||
										__(
											'(no title)',
											'care-pathway-links'
										) }
								</a>
							) : (
								__(
									'A menu or a template',
									'care-pathway-links'
								)
							) }
							<span className="care-pathway-links-note">
								{ words
									.map( ( each ) =>
										each === ''
											? __(
													'a link without words',
													'care-pathway-links'
												)
											: `“${ each }”`
									)
									.join( ', ' ) }
							</span>
						</li>
					) ) }
				</ul>
			) }
		</Modal>
	);
}

function dialogTitle( counted: Counted, title: string ): string {
	switch ( counted ) {
		case 'inbound':
			return sprintf(
				/* translators: %s: title of a page. */
				__( 'Pages that lead to “%s”', 'care-pathway-links' ),
				title
			);
		case 'outbound':
			return sprintf(
				/* translators: %s: title of a page. */
				__( 'Pages that “%s” leads to', 'care-pathway-links' ),
				title
			);
		case 'navigation':
			return sprintf(
				/* translators: %s: title of a page. */
				__( 'Links to “%s” in menus', 'care-pathway-links' ),
				title
			);
		case 'template':
			return sprintf(
				/* translators: %s: title of a page. */
				__( 'Links to “%s” in templates', 'care-pathway-links' ),
				title
			);
	}
}

import { Button } from '@wordpress/components';
import { useId, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { useLinkingPages } from './use-linking-pages';

/** Says that a page is old enough to have its links checked, and what links to it. */
export function DueNote( {
	sourceId,
	publishedOn,
	onReviewed,
}: {
	sourceId: number;
	/** ISO 8601 date. */
	publishedOn: string;
	/** Notes that all was looked at; null for who may not. */
	onReviewed: ( () => void ) | null;
} ) {
	const pages = useLinkingPages( sourceId );
	const [ isOpen, setIsOpen ] = useState( false );
	const listId = useId();

	return (
		<>
			<p>
				{ sprintf(
					/* translators: %s: a date. */
					__(
						'Published on %s. Check whether its links, and the links to it, still lead where they should.',
						'care-pathway-links'
					),
					new Intl.DateTimeFormat(
						document.documentElement.lang || 'en',
						{ dateStyle: 'long', timeZone: 'UTC' }
					).format( new Date( publishedOn ) )
				) }
			</p>
			{ pages !== null && pages.length > 0 && (
				<div>
					<Button
						variant="link"
						aria-expanded={ isOpen }
						aria-controls={ listId }
						onClick={ () => setIsOpen( ! isOpen ) }
					>
						{ sprintf(
							/* translators: %d: number of links on other pages. */
							_n(
								'%d link leads here',
								'%d links lead here',
								pages.length,
								'care-pathway-links'
							),
							pages.length
						) }
					</Button>
					<div id={ listId }>
						{ isOpen && (
							// Lists without bullets are no lists to some screen readers unless they are told.
							// eslint-disable-next-line jsx-a11y/no-redundant-roles
							<ul className="care-pathway-links-list" role="list">
								{ pages.map( ( page, place ) => (
									<li
										key={ place }
										className="care-pathway-links-near-miss"
									>
										<a href={ page.editUrl }>
											{ page.title }
										</a>
										<br />
										<span className="care-pathway-links-note">
											{ sprintf(
												/* translators: %s: words that carry a link. */
												__(
													'Linked words: “%s”',
													'care-pathway-links'
												),
												page.anchorText
											) }
										</span>
									</li>
								) ) }
							</ul>
						) }
					</div>
				</div>
			) }
			{ onReviewed !== null && (
				<p>
					<Button
						variant="secondary"
						size="compact"
						onClick={ onReviewed }
					>
						{ __( 'Mark as reviewed today', 'care-pathway-links' ) }
					</Button>
				</p>
			) }
		</>
	);
}

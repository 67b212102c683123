import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

import { useLinkingPages } from './use-linking-pages';
import { Disclosure } from '../disclosure';
import { PlainList } from '../plain-list';

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
					<Disclosure
						label={ sprintf(
							/* translators: %d: number of links on other pages. */
							_n(
								'%d link leads here',
								'%d links lead here',
								pages.length,
								'care-pathway-links'
							),
							pages.length
						) }
					>
						<PlainList>
							{ pages.map( ( page, place ) => (
								<li
									key={ place }
									className="care-pathway-links-near-miss"
								>
									<a href={ page.editUrl }>{ page.title }</a>
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
						</PlainList>
					</Disclosure>
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

import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import type { SiteWord } from '../../contract/types';
import { useStatuses } from './use-words';
import type { StatusById } from './use-words';

/** All words of the list, in their order. */
export function WordsTable( {
	words,
	isBusy,
	onRemove,
}: {
	words: readonly SiteWord[];
	isBusy: boolean;
	onRemove: ( word: SiteWord ) => void;
} ) {
	const statuses = useStatuses( words );

	if ( words.length === 0 ) {
		return <p>{ __( 'There are no words yet.', 'care-pathway-links' ) }</p>;
	}

	return (
		<div className="care-pathway-links-words">
			<table className="widefat striped">
				<caption className="screen-reader-text">
					{ __( 'Your words', 'care-pathway-links' ) }
				</caption>
				<thead>
					<tr>
						<th scope="col">
							{ __( 'Words', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							{ __( 'Stand for', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							{ __( 'Language', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							<span className="screen-reader-text">
								{ __( 'Remove', 'care-pathway-links' ) }
							</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{ words.map( ( word ) => (
						<tr
							key={ JSON.stringify( [
								word.language,
								word.words,
								word.use,
							] ) }
						>
							<th scope="row">{ word.words }</th>
							<td>{ standsFor( word, statuses ) }</td>
							<td>{ word.language }</td>
							<td>
								<Button
									variant="tertiary"
									size="compact"
									isDestructive
									disabled={ isBusy }
									accessibleWhenDisabled
									aria-label={ sprintf(
										/* translators: %s: words of the word list. */
										__(
											'Remove “%s”',
											'care-pathway-links'
										),
										word.words
									) }
									onClick={ () => onRemove( word ) }
								>
									{ __( 'Remove', 'care-pathway-links' ) }
								</Button>
							</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}

function standsFor( { use }: SiteWord, statuses: StatusById | null ): string {
	switch ( use.kind ) {
		case 'never':
			return __( 'Never linked', 'care-pathway-links' );
		case 'name':
			return sprintf(
				/* translators: %s: a name that means the same. */
				__( 'The same as: %s', 'care-pathway-links' ),
				use.name
			);
		case 'page':
			return pageText( use.pageId, statuses );
	}
}

function pageText( pageId: number, statuses: StatusById | null ): string {
	const page = statuses?.get( pageId );
	const name =
		page?.title ||
		sprintf(
			/* translators: %d: number of a page. */
			__( 'Page %d', 'care-pathway-links' ),
			pageId
		);

	return statuses === null || page?.status === 'public'
		? name
		: sprintf(
				/* translators: %s: title of a page. */
				__(
					'%s (not public now, so these words lead nowhere)',
					'care-pathway-links'
				),
				name
			);
}

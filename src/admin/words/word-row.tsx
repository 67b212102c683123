import { Button } from '@wordpress/components';
import type { Ref } from 'react';
import { __, sprintf } from '@wordpress/i18n';

import type { SiteWord } from '../../contract/types';
import type { StatusById } from './use-words';

/** A line of the list, with what can be done with it. */
export function WordRow( {
	word,
	statuses,
	isBusy,
	changeButton,
	onChange,
	onRemove,
}: {
	word: SiteWord;
	statuses: StatusById | null;
	isBusy: boolean;
	changeButton: Ref< HTMLButtonElement >;
	onChange: () => void;
	onRemove: () => void;
} ) {
	return (
		<tr>
			<th scope="row">{ word.words }</th>
			<td>{ standsFor( word, statuses ) }</td>
			<td>{ word.language }</td>
			<td>
				<Button
					ref={ changeButton }
					variant="tertiary"
					size="compact"
					disabled={ isBusy }
					accessibleWhenDisabled
					aria-label={ sprintf(
						/* translators: %s: words of the word list. */
						__( 'Change “%s”', 'care-pathway-links' ),
						word.words
					) }
					onClick={ onChange }
				>
					{ __( 'Change', 'care-pathway-links' ) }
				</Button>
				<Button
					variant="tertiary"
					size="compact"
					isDestructive
					disabled={ isBusy }
					accessibleWhenDisabled
					aria-label={ sprintf(
						/* translators: %s: words of the word list. */
						__( 'Remove “%s”', 'care-pathway-links' ),
						word.words
					) }
					onClick={ onRemove }
				>
					{ __( 'Remove', 'care-pathway-links' ) }
				</Button>
			</td>
		</tr>
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

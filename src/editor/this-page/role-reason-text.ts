import { __ } from '@wordpress/i18n';

import type { RoleJudgement } from '../../contract/types';

/** Why the page is taken for what it is, as a sentence. */
export function roleReasonText( {
	reason: { code, values },
}: RoleJudgement ): string {
	const words = values.words ?? values.concept ?? '';
	switch ( code ) {
		case 'owner-mark':
			return __(
				'Set by the people of this site.',
				'care-pathway-links'
			);
		case 'post-type':
			return __( 'All pages of this type are.', 'care-pathway-links' );
		case 'structured-data':
			return __(
				'Its data for search engines says so.',
				'care-pathway-links'
			);
		case 'title-names':
			return __( 'The title is its name.', 'care-pathway-links' );
		case 'title-words':
			return said(
				/* translators: %s: words. */
				__( 'The title says “%s”.', 'care-pathway-links' ),
				words
			);
		case 'address-words':
			return said(
				/* translators: %s: words. */
				__( 'The address says “%s”.', 'care-pathway-links' ),
				words
			);
		case 'heading-words':
			return said(
				/* translators: %s: words. */
				__( 'A heading says “%s”.', 'care-pathway-links' ),
				words
			);
		case 'summary-words':
			return said(
				/* translators: %s: words. */
				__( 'The summary says “%s”.', 'care-pathway-links' ),
				words
			);
		case 'neighbours':
			return __( 'The pages beside it are, too.', 'care-pathway-links' );
		case 'none':
			return __( 'Nothing says more.', 'care-pathway-links' );
	}
}

function said( sentence: string, words: string ): string {
	return sentence.replace( '%s', () => words );
}

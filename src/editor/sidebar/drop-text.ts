import { __ } from '@wordpress/i18n';

import type { DropReason } from '../../contract/reasons';

/** Why a match was left out, as a sentence. */
export function dropText( reason: DropReason ): string {
	switch ( reason ) {
		case 'overlap':
			return __(
				'The same words suit another suggestion better',
				'care-pathway-links'
			);
		case 'target-suggested-elsewhere':
			return __(
				'A better place in the text leads to this page',
				'care-pathway-links'
			);
		case 'target-linked-already':
			return __( 'You already link to this page', 'care-pathway-links' );
		case 'different-condition':
			return __(
				'The words belong to the name of another condition',
				'care-pathway-links'
			);
		case 'no-name':
			return __(
				'The words are not used as a name here',
				'care-pathway-links'
			);
		case 'unconfirmed-abbreviation':
			return __(
				'Nothing here says what the abbreviation stands for',
				'care-pathway-links'
			);
		case 'low-probability':
			return __( 'Too little speaks for it here', 'care-pathway-links' );
		case 'over-budget':
			return __(
				'There are enough links for a page of this length',
				'care-pathway-links'
			);
		case 'too-close':
			return __( 'Too close to another link', 'care-pathway-links' );
		case 'paragraph-full':
			return __(
				'This paragraph has enough links',
				'care-pathway-links'
			);
		case 'emergency-notice':
			return __(
				'Nothing should distract from emergency advice',
				'care-pathway-links'
			);
		case 'dosage-text':
			return __(
				'The sentence says how much to take',
				'care-pathway-links'
			);
		case 'denied':
			return __(
				'The sentence says there is none of it',
				'care-pathway-links'
			);
		case 'other-subject':
			return __(
				'The sentence is about someone else, or about an illness that is being ruled out',
				'care-pathway-links'
			);
		case 'cuts-formatting':
			return __(
				'The link would cut through formatting',
				'care-pathway-links'
			);
		case 'dismissed':
			return __( 'Dismissed before', 'care-pathway-links' );
		case 'dismissed-on-site':
			return __(
				'Dismissed in other posts of this site',
				'care-pathway-links'
			);
		case 'never-linked':
			return __(
				'Your site’s word list says never to link these words',
				'care-pathway-links'
			);
		case 'other-language':
			return __(
				'The page is in another language',
				'care-pathway-links'
			);
		case 'blocked-idiom':
			return __(
				'A figure of speech, not the medical meaning',
				'care-pathway-links'
			);
	}
}

import { __ } from '@wordpress/i18n';

import type { EdgeFault, LinkRefusal } from '../../contract/reasons';
import { failureText } from '../../screens/failure-text';
import type { JudgementState } from '../use-link-judgement';
import { dropText } from './drop-text';

/** What there is to say of a link that somebody thinks of; empty: nothing speaks against it. */
export function judgementText( state: JudgementState ): string {
	switch ( state.status ) {
		case 'asked':
			return '';
		case 'failed':
			return failureText( state.code );
		case 'ready':
			return state.judgement.refusal === null
				? state.judgement.edges.map( edgeText ).join( ' ' )
				: refusedText( state.judgement.refusal );
	}
}

/** Why a link must not be, as a sentence. */
export function refusedText( refusal: LinkRefusal ): string {
	switch ( refusal ) {
		case 'different-condition':
			return __(
				'The words name another condition than the page is about. They cannot be linked to it.',
				'care-pathway-links'
			);
		case 'no-target':
			return __(
				'This page is kept out of suggestions, or is not public.',
				'care-pathway-links'
			);
		case 'itself':
			return __(
				'This is the page you are writing.',
				'care-pathway-links'
			);
		case 'no-link-here':
			return __( 'This text may carry no link.', 'care-pathway-links' );
		case 'cuts-formatting':
			return __(
				'The words touch a link, or cut through formatting.',
				'care-pathway-links'
			);
		default:
			return dropText( refusal );
	}
}

function edgeText( fault: EdgeFault ): string {
	switch ( fault ) {
		case 'small-word-first':
			return __( 'Begins with a small word.', 'care-pathway-links' );
		case 'small-word-last':
			return __( 'Ends with a small word.', 'care-pathway-links' );
		case 'cuts-name':
			return __( 'Cuts a longer name in two.', 'care-pathway-links' );
		case 'cuts-compound':
			return __(
				'Cuts a word with a hyphen in two.',
				'care-pathway-links'
			);
	}
}

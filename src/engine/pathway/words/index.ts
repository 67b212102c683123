import { languageCode } from '../../language';
import { fold } from '../../text/fold';

import en from './en.json';
import es from './es.json';

/** Wording that tells pages of one role apart; folded. */
export interface PathwayWords {
	/** In the title or the owner's words of the page that says when not to wait. */
	emergencyAdvice: readonly string[];
	/** Danger to one's own life: leads to emergency advice from a page of any role. */
	crisis: readonly string[];
	/** In the title of a page for a visit after the first one. */
	followUp: readonly string[];
	/** In the title of a page for a first visit. */
	firstVisit: readonly string[];
	/** For children only, and for adults only. */
	child: readonly string[];
	adult: readonly string[];
	/** How the site checks what it says. */
	trust: readonly string[];
}

const LANGUAGES: Readonly< Record< string, PathwayWords > > = { en, es };

/** The wording of a language; that of English for a language that has none. */
export function pathwayWords( language: string ): PathwayWords {
	return LANGUAGES[ languageCode( language ) ] ?? en;
}

/** Whether a text has one of the wordings, as whole words. */
export function says( text: string, wordings: readonly string[] ): boolean {
	const padded = ` ${ wordsOf( text ) } `;

	return wordings.some( ( wording ) =>
		padded.includes( ` ${ wordsOf( wording ) } ` )
	);
}

function wordsOf( text: string ): string {
	return fold( text )
		.replace( /[^\p{L}\p{N}]+/gu, ' ' )
		.trim();
}

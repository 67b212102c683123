import { languageCode } from '../../language';
import { fold } from '../../text/fold';

import en from './en.json';
import es from './es.json';

/** Wording that tells pages of one role apart, ready for `says`. */
export interface PathwayWords {
	/** In the title or the owner's words of the page that says when not to wait. */
	emergencyAdvice: readonly string[];
	/** What a wording of the former stands in without meaning it ("non-emergency advice"). */
	notUrgent: readonly string[];
	/** Danger to one's own life: leads to emergency advice from a page of any role. */
	crisis: readonly string[];
	/** In the title of a page for a visit after the first one. */
	followUp: readonly string[];
	/** In the title of a page for a first visit. */
	firstVisit: readonly string[];
	/** For children only, and for adults only. */
	child: readonly string[];
	adult: readonly string[];
	/** In the title or summary of a clinician or a visit that readers need not travel to. */
	byVideo: readonly string[];
	/** How the site checks what it says. */
	trust: readonly string[];
}

const LANGUAGES: Readonly< Record< string, PathwayWords > > = {
	en: ready( en ),
	es: ready( es ),
};

/** The wording of a language; that of English for a language that has none. */
export function pathwayWords( language: string ): PathwayWords {
	return (
		LANGUAGES[ languageCode( language ) ] ??
		( LANGUAGES.en as PathwayWords )
	);
}

/**
 * Whether a text has one of the wordings, as whole words.
 *
 * @param text     Any text.
 * @param wordings As from `pathwayWords`, or made by `plainWords`.
 */
export function says( text: string, wordings: readonly string[] ): boolean {
	const padded = plainWords( text );

	return wordings.some( ( wording ) => padded.includes( wording ) );
}

/** The words of a text, folded, without some wordings. */
export function without( text: string, wordings: readonly string[] ): string {
	return wordings.reduce(
		( left, wording ) => left.replaceAll( wording, ' ' ),
		plainWords( text )
	);
}

/** The words of a text, folded, with a space around each. */
export function plainWords( text: string ): string {
	return ` ${ fold( text )
		.replace( /[^\p{L}\p{N}]+/gu, ' ' )
		.trim() } `;
}

function ready( words: PathwayWords ): PathwayWords {
	return {
		emergencyAdvice: words.emergencyAdvice.map( plainWords ),
		notUrgent: words.notUrgent.map( plainWords ),
		crisis: words.crisis.map( plainWords ),
		followUp: words.followUp.map( plainWords ),
		firstVisit: words.firstVisit.map( plainWords ),
		child: words.child.map( plainWords ),
		adult: words.adult.map( plainWords ),
		byVideo: words.byVideo.map( plainWords ),
		trust: words.trust.map( plainWords ),
	};
}

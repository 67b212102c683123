import type { Language } from './language/language';
import { fold } from './text/fold';

/** The first part of a word that people also write closed: "x-ray" and "xray", "follow-up" and "followup". */
const HYPHENATED = /(\p{L}{1,6})[-‑](\p{L}+)/gu;

/** A name as it may be written: as it is, with its hyphens closed, without the small words that may change inside it. */
export function nameVariants( name: string, language: Language ): string[] {
	const variants = [ name ];

	if ( /[-‑]/.test( name ) ) {
		variants.push( name.replace( HYPHENATED, '$1$2' ) );
	}

	if ( language.linkWords.size > 0 ) {
		const words = name.split( /\s+/ );
		const kept = words.filter(
			( word, place ) =>
				place === 0 || ! language.linkWords.has( fold( word ) )
		);
		if ( kept.length > 1 && kept.length < words.length ) {
			variants.push( kept.join( ' ' ) );
		}
	}

	const practised = practisedBy( fold( name ), language );

	return [ ...new Set( [ ...variants, ...practised ] ) ];
}

/** Of the name of a specialty the people who practise it, where the language makes one of the other. */
function practisedBy( name: string, language: Language ): string[] {
	return language.practitioners
		.filter(
			( { ending } ) => name.endsWith( ending ) && ! name.includes( ' ' )
		)
		.map(
			( { ending, becomes } ) =>
				name.slice( 0, name.length - ending.length ) + becomes
		);
}

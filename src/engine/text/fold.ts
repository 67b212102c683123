/** Letters that no decomposition takes apart, and the one letter with a form for word ends. */
const LETTERS: Record< string, string > = {
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ß: 'ss',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ħ: 'h',
	ı: 'i',
	ς: 'σ',
};

const LETTER = new RegExp( `[${ Object.keys( LETTERS ).join( '' ) }]`, 'g' );

/**
 * Marks that a reader may leave out: accents of Latin, Greek and Cyrillic, points of Hebrew, vowel
 * signs of Arabic, and what is invisible. The vowels of Indic scripts are marks too, but the word is
 * another one without them.
 */
const MARKS =
	/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200c\u200d\u2060\ufe00-\ufe0f\ufeff]/g;

/** Typographic and letter apostrophes, which are written for the straight one. */
const APOSTROPHES = /[\u2018\u2019\u02bc\uff07]/g;

const ASCII = /^[\u0000-\u007f]*$/;

/**
 * Text as it is compared: without case, accents and ligatures, with straight apostrophes. Folding
 * twice changes nothing more. Positions are never taken from folded text.
 */
export function fold( text: string ): string {
	if ( ASCII.test( text ) ) {
		return text.toLowerCase();
	}
	return text
		.normalize( 'NFKD' )
		.replace( MARKS, '' )
		.toLowerCase()
		.normalize( 'NFKD' )
		.replace( MARKS, '' )
		.replace( APOSTROPHES, "'" )
		.replace( LETTER, ( letter ) => LETTERS[ letter ] ?? letter )
		.normalize( 'NFC' );
}

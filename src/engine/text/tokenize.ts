import { fold } from './fold';

/** What stands between a token and the one before it. */
export const GAP = {
	/** Space, hyphen, apostrophe, or nothing: a name may go on across it. */
	joined: 0,
	/** Comma, bracket, slash, colon, dash, line break in a list of words: a name ends here, a sentence does not. */
	clause: 1,
	/** End of a sentence. */
	sentence: 2,
} as const;

/** How a token is written; needed for abbreviations and proper names. */
export const SHAPE = {
	lower: 0,
	/** First letter only. */
	capital: 1,
	/** Two or more letters, all capital, digits allowed. */
	capitals: 2,
	number: 3,
	mixed: 4,
} as const;

/** Words of one text with their places; one array a property, so that a long text costs few objects. */
export interface Tokens {
	text: string;
	/** Folded. */
	words: string[];
	/** UTF-16 offsets in the text, end-exclusive. */
	starts: number[];
	ends: number[];
	/** Gap before each token, a value of GAP; of the first always `sentence`. */
	gaps: number[];
	/** A value of SHAPE. */
	shapes: number[];
}

// Letters with their marks, digits, and characters that join the parts of one word ("A1C", "Parkinson's", "0.5").
// A character of a script without spaces is a token of its own.
const WORD =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}\u200c\u200d\u00ad])*(?:[.,](?=\p{N})\p{N}+)*(?:['’](?=\p{L})[\p{L}\p{M}]+)*/gu;
/** Addresses of mail and of the web, whole: they are not language, and nothing inside them is a name. */
const ADDRESS =
	/(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?)'"]|[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}|[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|edu|gov|info|example)(?![\p{L}\p{N}-])(?:\/[^\s<>]*[^\s<>.,;:!?)'"])?/u;
const MAY_HOLD_ADDRESS =
	/@|:\/\/|www\.|\.(?:com|org|net|edu|gov|info|example)/i;
const WORD_OR_ADDRESS = new RegExp(
	`${ ADDRESS.source }|${ WORD.source }`,
	'giu'
);
/** The same words where all letters are ASCII: most text, and several times as fast. */
const ASCII_WORD = /[a-z0-9]+(?:[.,](?=\d)\d+)*(?:'(?=[a-z])[a-z]+)*/gi;
const ASCII = /^[\u0000-\u007f]*$/;
const SENTENCE_END = /[.!?…。！？؟।]|\n\s*\n|\n/;
const CLAUSE_END = /[,;:()[\]{}"“”«»/\\|–—•·=+<>*&،؛、，；：（）「」]|\s-\s/;
const ABBREVIATED =
	/^(?:dr|mr|mrs|ms|prof|st|vs|etc|e|g|i|eg|ie|approx|no|fig|sr|sra|dra|ud|uds|ee|uu)$/;
const PLAIN_GAP = /^(?: |-|‑|\u00a0)$/;
const INVISIBLE = /[\u00ad\u200c\u200d]/g;

/**
 * The words of a text, with exact places. Hyphens part words ("follow-up" is two) and join names ("x-ray" is found as
 * "x ray"); a possessive ending is not part of the folded word.
 *
 * @param text Plain text of one rich-text value.
 */
export function tokenize( text: string ): Tokens {
	const tokens: Tokens = {
		text,
		words: [],
		starts: [],
		ends: [],
		gaps: [],
		shapes: [],
	};
	let previousEnd = 0;
	let previousWord = '';

	for ( const found of text.matchAll( wordsOf( text ) ) ) {
		const start = found.index;
		const written = found[ 0 ];
		const folded = fold( written.replace( INVISIBLE, '' ) );
		const word = arabic( withoutPossessive( folded ), previousWord );
		// A link never takes the possessive ending with it: "Parkinson" may carry it alone, "Parkinson's disease" whole.
		const end = start + written.length;

		tokens.words.push( word );
		tokens.starts.push( start );
		tokens.ends.push( end );
		tokens.gaps.push(
			previousEnd === 0 && tokens.words.length === 1
				? GAP.sentence
				: gapOf(
						text.slice( previousEnd, start ),
						previousWord,
						written
					)
		);
		tokens.shapes.push( shapeOf( written ) );
		previousEnd = end;
		previousWord = word;
	}

	return tokens;
}

function withoutPossessive( word: string ): string {
	return word.endsWith( "'s" ) && word.length > 3
		? word.slice( 0, -2 )
		: word.replace( /'/g, '' );
}

/** "type II" counts like "type 2". */
function arabic( word: string, previousWord: string ): string {
	return COUNTED.test( previousWord ) ? ( ROMAN[ word ] ?? word ) : word;
}

const COUNTED =
	/^(?:types?|stages?|grades?|class|phase|tipo|grado|etapa|estadio)$/;
const ROMAN: Readonly< Record< string, string > > = {
	i: '1',
	ii: '2',
	iii: '3',
	iv: '4',
	v: '5',
	vi: '6',
	vii: '7',
};

function wordsOf( text: string ): RegExp {
	if ( MAY_HOLD_ADDRESS.test( text ) ) {
		return WORD_OR_ADDRESS;
	}

	return ASCII.test( text ) ? ASCII_WORD : WORD;
}

function gapOf( between: string, previousWord: string, next: string ): number {
	if ( between === '' || PLAIN_GAP.test( between ) ) {
		return GAP.joined;
	}

	if ( SENTENCE_END.test( between ) ) {
		const isAbbreviated =
			between.startsWith( '.' ) &&
			! between.includes( '\n' ) &&
			ABBREVIATED.test( previousWord );

		if ( isAbbreviated ) {
			return GAP.joined;
		}
		// No sentence begins in lower case: "at 2 p.m. on the day before".
		return between.startsWith( '.' ) &&
			! between.includes( '\n' ) &&
			/^\p{Ll}/u.test( next )
			? GAP.clause
			: GAP.sentence;
	}

	return CLAUSE_END.test( between ) ? GAP.clause : GAP.joined;
}

function shapeOf( written: string ): number {
	if ( /^[\d.,]+$/.test( written ) ) {
		return SHAPE.number;
	}

	// "MRIs" and "A1C's" are abbreviations too.
	const letters = written.replace( /['’]s$|(?<=\p{Lu})s$/u, '' );

	if ( letters.toLowerCase() === letters ) {
		return SHAPE.lower;
	}

	if ( letters.toUpperCase() === letters && letters.length > 1 ) {
		return SHAPE.capitals;
	}

	return letters.slice( 1 ).toLowerCase() === letters.slice( 1 )
		? SHAPE.capital
		: SHAPE.mixed;
}

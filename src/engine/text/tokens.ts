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
	/** Numbers of the words in the table of word forms, 0 where there is none. */
	forms: number[];
	/** UTF-16 offsets in the text, end-exclusive. */
	starts: number[];
	ends: number[];
	/** Gap before each token, a value of GAP; of the first always `sentence`. */
	gaps: number[];
	/** A value of SHAPE. */
	shapes: number[];
}

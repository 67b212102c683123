import type { TextSpan } from '../contract/types';

import { firstMatches } from './around';
import { findCues } from './cues';
import type { CueTable, FoundCue } from './cues';
import { findMatches } from './match';
import type { Match, MatchTools } from './match';
import { findSimilar } from './similar-words';
import type { SimilarWords } from './similar-words';
import type { Lexicon } from './text/lexicon';
import { GAP, tokenize } from './text/tokenize';
import type { Tokens } from './text/tokenize';
import { topicWords } from './topic';
import type { WordBags } from './word-bags';
import { flagsOf } from './word-flags';

/** What the engine knows of one span for its text alone; kept until the text changes. */
export interface SpanReading {
	tokens: Tokens;
	/** Number of each word, 0 where no phrase has it. */
	numbers: number[];
	/** Numbers of the words that tell what it is about, each as often as it is there. */
	topicWords: number[];
	/** What each word is: sums of values of WORD. */
	flags: number[];
	/** Number of the sentence of each token. */
	sentences: number[];
	/** First token of each sentence, and where the last one ends. */
	sentenceStarts: number[];
	/** In text order. */
	cues: FoundCue[];
	/** In text order; of those at one place the shortest first. */
	matches: Match[];
	/** Words that are only like a name. */
	similar: SimilarWords;
	/** By token: number of the first match that begins there or later. */
	firstMatchAt: number[];
	/** Tokens of the longest match. */
	longest: number;
}

/** What is needed to read. */
export interface ReadingTools extends MatchTools {
	lexicon: Lexicon;
	cueTable: CueTable;
	bags: WordBags;
}

/** A reader that remembers: a span whose text it has seen costs a look. */
export function createSpanReader(
	tools: ReadingTools
): ( span: TextSpan ) => SpanReading {
	// Two generations: what is still asked for moves on to the younger one, the rest is forgotten with the older.
	let young = new Map< string, SpanReading >();
	let old = new Map< string, SpanReading >();

	return ( { text } ) => {
		const known = young.get( text );
		if ( known ) {
			return known;
		}
		if ( young.size >= GENERATION ) {
			old = young;
			young = new Map();
		}
		const reading = old.get( text ) ?? readSpan( text, tools );
		young.set( text, reading );
		return reading;
	};
}

/** More spans than nearly all posts have. */
const GENERATION = 500;

/** Reads a text that is read once: a title or a summary of a page. What a post says is remembered, see `createSpanReader`. */
export function readSpan( text: string, tools: ReadingTools ): SpanReading {
	const tokens = tokenize( text );
	const numbers = tools.lexicon.findAll( tokens, tools.language );
	const matches = findMatches( tokens, numbers, tools );
	const flags = flagsOf( tokens, tools.language );
	const sentences: number[] = [];
	const sentenceStarts: number[] = [];
	for ( let place = 0; place < tokens.gaps.length; place++ ) {
		if ( tokens.gaps[ place ] === GAP.sentence ) {
			sentenceStarts.push( place );
		}
		sentences.push( sentenceStarts.length - 1 );
	}
	sentenceStarts.push( sentences.length );

	let similar: SimilarWords | null = null;

	return {
		tokens,
		numbers,
		topicWords: topicWords( tokens, numbers, flags ),
		flags,
		sentences,
		sentenceStarts,
		cues: findCues( tokens, numbers, tools.cueTable ),
		matches,
		// Looked for when asked: titles and summaries, of which a site has thousands, are read without it.
		get similar() {
			return ( similar ??= findSimilar(
				{ tokens, numbers, flags, sentenceStarts },
				tools.language,
				tools.bags
			) );
		},
		firstMatchAt: firstMatches( matches, tokens.words.length ),
		longest: matches.reduce(
			( longest, { first, last } ) =>
				Math.max( longest, last - first + 1 ),
			0
		),
	};
}

import type { TextSpan } from '../contract/types';

import { firstMatches } from './around';
import { findCues } from './cues';
import type { CueTable, FoundCue } from './cues';
import { findMatches } from './match';
import type { Match, MatchTools } from './match';
import { findSimilar } from './similar-words';
import type { SimilarMatch } from './similar-words';
import type { Lexicon } from './text/lexicon';
import { GAP, tokenize } from './text/tokenize';
import type { Tokens } from './text/tokenize';
import { topicWords } from './topic';
import type { WordBags } from './word-bags';

/** What the engine knows of one span for its text alone; kept until the text changes. */
export interface SpanReading {
	tokens: Tokens;
	/** Number of each word, 0 where no phrase has it. */
	numbers: number[];
	/** Numbers of the words that tell what it is about, each as often as it is there. */
	topicWords: number[];
	/** Number of the sentence of each token. */
	sentences: number[];
	/** In text order. */
	cues: FoundCue[];
	/** In text order; of those at one place the shortest first. */
	matches: Match[];
	/** Words that are only like a name, in text order. */
	similar: SimilarMatch[];
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
	const seen = new Map< string, SpanReading >();

	return ( span ) => {
		const known = seen.get( span.text );
		if ( known ) {
			return known;
		}

		if ( seen.size >= MAX_SEEN ) {
			seen.clear();
		}
		const reading = readSpan( span.text, tools );
		seen.set( span.text, reading );
		return reading;
	};
}

const MAX_SEEN = 2000;

function readSpan( text: string, tools: ReadingTools ): SpanReading {
	const tokens = tokenize( text );
	const numbers = tools.lexicon.findAll( tokens, tools.language );
	const matches = findMatches( tokens, numbers, tools );
	let sentence = -1;
	const sentences = tokens.gaps.map( ( gap ) =>
		gap === GAP.sentence ? ++sentence : sentence
	);

	return {
		tokens,
		numbers,
		topicWords: topicWords( tokens, numbers, tools.language ),
		sentences,
		cues: findCues( tokens, numbers, tools.cueTable ),
		matches,
		similar: findSimilar(
			tokens,
			numbers,
			sentences,
			tools.language,
			tools.bags
		),
		firstMatchAt: firstMatches( matches, tokens.words.length ),
		longest: matches.reduce(
			( longest, { first, last } ) =>
				Math.max( longest, last - first + 1 ),
			0
		),
	};
}

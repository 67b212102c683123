import type { PageRole } from '../contract/types';

import type { Language } from './language/language';
import { startsOf } from './match';
import type { Lexicon } from './text/lexicon';
import { GAP, tokenize } from './text/tokenize';
import type { Tokens } from './text/tokenize';
import { buildTrie, step } from './trie';
import type { Trie } from './trie';

/** What a wording in a sentence says about the names near it. */
export type Cue =
	| {
			kind:
				| 'negation'
				| 'negation-exception'
				| 'negation-behind'
				| 'other-subject'
				| 'emergency'
				| 'dosage'
				| 'how-often'
				| 'taking';
	  }
	| { kind: 'intent'; role: PageRole };

/** A cue found in a text; tokens inclusive. */
export interface FoundCue {
	cue: Cue;
	first: number;
	last: number;
}

/** The cues of a language, ready to be found. */
export interface CueTable {
	trie: Trie;
	cues: Cue[][];
	/** By word: 1 where a cue begins with it. */
	starts: Uint8Array;
}

/** Compiles the cues of a language. */
export function compileCues( language: Language, lexicon: Lexicon ): CueTable {
	const texts: string[] = [];
	const cues: Cue[][] = [];
	const add = ( text: string, cue: Cue ) => {
		const known = texts.indexOf( text );
		if ( known === -1 ) {
			texts.push( text );
			cues.push( [ cue ] );
		} else {
			cues[ known ]?.push( cue );
		}
	};

	language.negation.triggers.forEach( ( text ) =>
		add( text, { kind: 'negation' } )
	);
	language.negation.exceptions.forEach( ( text ) =>
		add( text, { kind: 'negation-exception' } )
	);
	language.negation.behind.forEach( ( text ) =>
		add( text, { kind: 'negation-behind' } )
	);
	language.otherSubject.forEach( ( text ) =>
		add( text, { kind: 'other-subject' } )
	);
	language.emergency.forEach( ( text ) =>
		add( text, { kind: 'emergency' } )
	);
	language.dosage.always.forEach( ( text ) =>
		add( text, { kind: 'dosage' } )
	);
	language.dosage.howOften.forEach( ( text ) =>
		add( text, { kind: 'how-often' } )
	);
	language.dosage.acts.forEach( ( text ) => add( text, { kind: 'taking' } ) );
	language.intents.forEach( ( { role, words } ) =>
		words.forEach( ( text ) => add( text, { kind: 'intent', role } ) )
	);

	const numbered = texts.map( ( text ) =>
		lexicon.addAll( tokenize( text ), language )
	);
	const trie = buildTrie( numbered );

	return {
		trie,
		cues: mergeEqual( numbered, cues ),
		starts: startsOf( trie, lexicon.size() ),
	};
}

/** Two spellings of one cue end at one node, which knows the first: it gets the cues of both. */
function mergeEqual(
	numbered: readonly number[][],
	cues: readonly Cue[][]
): Cue[][] {
	const merged = new Map< string, Cue[] >();

	numbered.forEach( ( words, place ) => {
		const key = words.join( ' ' );
		merged.set( key, [
			...( merged.get( key ) ?? [] ),
			...( cues[ place ] ?? [] ),
		] );
	} );

	return numbered.map( ( words ) => merged.get( words.join( ' ' ) ) ?? [] );
}

/** All cues of a text, in text order; `words` are the numbers of its tokens. */
export function findCues(
	tokens: Tokens,
	words: readonly number[],
	table: CueTable
): FoundCue[] {
	const found: FoundCue[] = [];

	for ( let first = 0; first < words.length; first++ ) {
		if ( table.starts[ words[ first ] as number ] !== 1 ) {
			continue;
		}
		let node = 0;

		for ( let last = first; last < words.length; last++ ) {
			if (
				words[ last ] === 0 ||
				( last > first && tokens.gaps[ last ] !== GAP.joined )
			) {
				break;
			}
			node = step( table.trie, node, words[ last ] as number );
			if ( node === -1 ) {
				break;
			}
			for ( const cue of table.cues[ table.trie.phrases[ node ] ?? -1 ] ??
				[] ) {
				found.push( { cue, first, last } );
			}
		}
	}

	return found;
}

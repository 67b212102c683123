/* eslint-disable no-bitwise -- hashing and masks are made of bits. */

/**
 * A trie over words in typed arrays. An edge is a slot of an open-addressed table keyed by (node, word); the table holds
 * at most half its size, so a step costs one or two looks. Words are small numbers from `Lexicon`; 0 is an unknown word and
 * has no edge.
 */
export interface Trie {
	/** Slot keys: node and word, packed into one number; 0 is free. */
	nodes: Int32Array;
	words: Int32Array;
	nexts: Int32Array;
	/** Phrase at a node, or -1. */
	phrases: Int32Array;
	mask: number;
	nodeCount: number;
}

/**
 * Builds the trie.
 *
 * @param phrases Words of each phrase, by phrase number; phrases without words are left out. Of two equal ones the first counts.
 */
export function buildTrie( phrases: readonly ( readonly number[] )[] ): Trie {
	const edges = phrases.reduce( ( sum, words ) => sum + words.length, 0 );
	let size = 16;
	while ( size < edges * 2 + 2 ) {
		size *= 2;
	}

	const trie: Trie = {
		nodes: new Int32Array( size ).fill( -1 ),
		words: new Int32Array( size ),
		nexts: new Int32Array( size ),
		phrases: new Int32Array( edges + 1 ).fill( -1 ),
		mask: size - 1,
		nodeCount: 1,
	};

	phrases.forEach( ( words, phrase ) => {
		let node = 0;

		for ( const word of words ) {
			node = addStep( trie, node, word );
		}

		if ( node !== 0 && trie.phrases[ node ] === -1 ) {
			trie.phrases[ node ] = phrase;
		}
	} );

	return trie;
}

/** The node behind a word, or -1. Node 0 is the root. */
export function step( trie: Trie, node: number, word: number ): number {
	let slot = slotOf( trie, node, word );

	while ( trie.nodes[ slot ] !== -1 ) {
		if ( trie.nodes[ slot ] === node && trie.words[ slot ] === word ) {
			return trie.nexts[ slot ] as number;
		}
		slot = ( slot + 1 ) & trie.mask;
	}

	return -1;
}

function addStep( trie: Trie, node: number, word: number ): number {
	let slot = slotOf( trie, node, word );

	while ( trie.nodes[ slot ] !== -1 ) {
		if ( trie.nodes[ slot ] === node && trie.words[ slot ] === word ) {
			return trie.nexts[ slot ] as number;
		}
		slot = ( slot + 1 ) & trie.mask;
	}

	const next = trie.nodeCount++;
	trie.nodes[ slot ] = node;
	trie.words[ slot ] = word;
	trie.nexts[ slot ] = next;

	return next;
}

/** Multiplicative hashing; the constants are 2^32 divided by the golden ratio and a second odd number. */
function slotOf( trie: Trie, node: number, word: number ): number {
	const mixed = Math.imul( node, 0x9e3779b1 ) ^ Math.imul( word, 0x85ebca6b );

	return ( mixed ^ ( mixed >>> 15 ) ) & trie.mask;
}

/* eslint-disable no-bitwise -- hashing and masks are made of bits. */

/**
 * A trie over words in typed arrays. A node knows the word that led to it and the node before; an open-addressed table keyed
 * by (node, word) finds it. The table is at most half full, so a step costs one or two looks. Words are small numbers from
 * `Lexicon`; 0 is an unknown word and has no edge. Node 0 is the root.
 */
export interface Trie {
	/** Slots of the table: the node that an edge leads to; 0 is free. */
	slots: Int32Array;
	/** By node: the node before it and the word between them. */
	parents: Int32Array;
	words: Int32Array;
	/** By node: the phrase that ends there, or -1. */
	phrases: Int32Array;
	nodeCount: number;
}

/** A trie with nothing in it. */
export function createTrie(): Trie {
	return {
		slots: new Int32Array( 32 ),
		parents: new Int32Array( 16 ).fill( -1 ),
		words: new Int32Array( 16 ),
		phrases: new Int32Array( 16 ).fill( -1 ),
		nodeCount: 1,
	};
}

/**
 * Builds the trie.
 *
 * @param phrases Words of each phrase, by phrase number; phrases without words are left out. Of two equal ones the first counts.
 */
export function buildTrie( phrases: readonly ( readonly number[] )[] ): Trie {
	const trie = createTrie();

	phrases.forEach( ( words, phrase ) => {
		const node = addNode( trie, words );

		if ( node !== 0 && trie.phrases[ node ] === -1 ) {
			trie.phrases[ node ] = phrase;
		}
	} );

	return trie;
}

/** The same trie without room to grow. */
export function trimTrie( trie: Trie ): Trie {
	const { parents, words, phrases, nodeCount } = trie;

	return {
		...trie,
		parents: parents.slice( 0, nodeCount ),
		words: words.slice( 0, nodeCount ),
		phrases: phrases.slice( 0, nodeCount ),
	};
}

/** The node behind some words; new ones get one. */
export function addNode( trie: Trie, words: readonly number[] ): number {
	let node = 0;
	for ( const word of words ) {
		node = addStep( trie, node, word );
	}

	return node;
}

/** The node behind some words, or -1. */
export function nodeOf( trie: Trie, words: readonly number[] ): number {
	let node = 0;
	for ( const word of words ) {
		node = step( trie, node, word );
		if ( node === -1 ) {
			return -1;
		}
	}

	return node;
}

/** The node behind a word, or -1. */
export function step( trie: Trie, node: number, word: number ): number {
	return trie.slots[ slotOf( trie, node, word ) ] || -1;
}

/** The words that lead to a node. */
export function wordsTo( trie: Trie, node: number ): number[] {
	const words: number[] = [];
	for ( let at = node; at > 0; at = trie.parents[ at ] as number ) {
		words.push( trie.words[ at ] as number );
	}

	return words.reverse();
}

/** The slot of an edge, or the free one where it belongs. */
function slotOf( trie: Trie, node: number, word: number ): number {
	const { slots, parents, words } = trie;
	const mask = slots.length - 1;
	let slot = mix( node, word ) & mask;

	for (
		let next = slots[ slot ] as number;
		next !== 0;
		next = slots[ slot ] as number
	) {
		if ( parents[ next ] === node && words[ next ] === word ) {
			break;
		}
		slot = ( slot + 1 ) & mask;
	}

	return slot;
}

function addStep( trie: Trie, node: number, word: number ): number {
	const slot = slotOf( trie, node, word );
	const known = trie.slots[ slot ] as number;
	if ( known !== 0 ) {
		return known;
	}
	if ( trie.nodeCount === trie.words.length ) {
		grow( trie );
		return addStep( trie, node, word );
	}

	const next = trie.nodeCount++;
	trie.slots[ slot ] = next;
	trie.parents[ next ] = node;
	trie.words[ next ] = word;

	return next;
}

/** Twice the room for nodes, and a table of twice as many slots. */
function grow( trie: Trie ): void {
	const room = trie.words.length * 2;
	const { parents, words, phrases } = trie;
	trie.parents = new Int32Array( room ).fill( -1 );
	trie.parents.set( parents );
	trie.words = new Int32Array( room );
	trie.words.set( words );
	trie.phrases = new Int32Array( room ).fill( -1 );
	trie.phrases.set( phrases );

	trie.slots = new Int32Array( room * 2 );
	for ( let node = 1; node < trie.nodeCount; node++ ) {
		const slot = slotOf(
			trie,
			trie.parents[ node ] as number,
			trie.words[ node ] as number
		);
		trie.slots[ slot ] = node;
	}
}

/** Multiplicative hashing; the constants are 2^32 divided by the golden ratio and a second odd number. */
function mix( node: number, word: number ): number {
	const mixed = Math.imul( node, 0x9e3779b1 ) ^ Math.imul( word, 0x85ebca6b );

	return mixed ^ ( mixed >>> 15 );
}

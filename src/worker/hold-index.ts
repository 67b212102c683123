import type { IndexOwner, IndexUpdate } from '../contract/calls';
import type { PageIndex } from '../contract/types';

import { EngineError } from './engine-error';
import { openIndexStore } from './index-store';
import type { IndexHead, IndexStore } from './index-store';
import { readChunk } from './read-chunk';
import type { Chunk } from './read-chunk';

/** The page index on this side of the door: the only place that holds its pages. */
export interface HeldIndex {
	/** Takes what was kept from an earlier visit; null when there is nothing, or nothing that can be read. */
	open: ( owner: IndexOwner ) => Promise< PageIndex | null >;
	/** Nothing changes when this throws. */
	update: ( update: IndexUpdate ) => PageIndex;
	tags: () => Array< { chunk: number; tag: string } >;
}

/** Holds nothing at first. What it holds it also keeps for the next visit, where the browser lets it. */
export function createHeldIndex(): HeldIndex {
	let store: IndexStore | null = null;
	let chunks = new Map< number, Chunk >();

	return {
		open: async ( owner ) => {
			store = openIndexStore( owner );
			const kept = await store.read();
			if ( kept === null ) {
				return null;
			}
			try {
				chunks = readAll( kept.texts );
			} catch {
				// It is fetched anew and written over.
				return null;
			}
			return toPageIndex( kept, chunks );
		},

		update: ( { keep, changed, ...head } ) => {
			const texts = new Map(
				changed.map( ( { chunk, text } ) => [ chunk, text ] )
			);
			const next = readAll( texts );
			for ( const number of keep ) {
				const chunk = chunks.get( number );
				if ( chunk === undefined ) {
					throw new EngineError(
						'not-loaded',
						`Chunk ${ number } is not held.`
					);
				}
				next.set( number, chunk );
			}
			chunks = next;
			// Nobody waits for this.
			void store?.write( head, texts, new Set( next.keys() ) );
			return toPageIndex( head, next );
		},

		tags: () =>
			[ ...chunks ].map( ( [ chunk, { tag } ] ) => ( { chunk, tag } ) ),
	};
}

function readAll( texts: ReadonlyMap< number, string > ): Map< number, Chunk > {
	return new Map(
		[ ...texts ].map( ( [ chunk, text ] ) => [ chunk, readChunk( text ) ] )
	);
}

function toPageIndex(
	{ version, language, homeUrl }: IndexHead,
	chunks: ReadonlyMap< number, Chunk >
): PageIndex {
	return {
		version,
		language,
		homeUrl,
		// The same order however the chunks came in, so that the engine answers the same.
		pages: [ ...chunks ]
			.sort( ( [ one ], [ other ] ) => one - other )
			.flatMap( ( [ , { pages } ] ) => pages ),
	};
}

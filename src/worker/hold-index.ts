import type {
	HabitsUpdate,
	IndexOwner,
	IndexUpdate,
	LoadedIndex,
} from '../contract/calls';
import type { IndexedPage, PageIndex } from '../contract/types';

import { EngineError } from './engine-error';
import { openIndexStore } from './index-store';
import type { IndexHead, IndexStore } from './index-store';
import { readChunk } from './read-chunk';
import type { Chunk } from './read-chunk';
import { readHabits } from './read-habits';
import type { ReadHabits } from './read-habits';

/** The page index on this side of the door: the only place that holds its pages. */
export interface HeldIndex {
	/** Takes what was kept from an earlier visit; null when there is nothing, or nothing that can be read. */
	open: ( owner: IndexOwner ) => Promise< PageIndex | null >;
	/** Nothing changes when this throws. */
	update: ( update: IndexUpdate ) => PageIndex;
	tags: () => Pick< LoadedIndex, 'chunks' | 'habitsTag' >;
}

/** Holds nothing at first. What it holds it also keeps for the next visit, where the browser lets it. */
export function createHeldIndex(): HeldIndex {
	let store: IndexStore | null = null;
	let chunks = new Map< number, Chunk >();
	let habits: HeldHabits | null = null;

	const toPageIndex = ( {
		version,
		language,
		homeUrl,
	}: Omit< IndexHead, 'habits' > ): PageIndex => ( {
		version,
		language,
		homeUrl,
		pages: inOrder( chunks ),
		...( habits?.read && { habits: habits.read.habits } ),
	} );

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
			habits = toHeld( kept.habits );
			return toPageIndex( kept );
		},

		update: ( { keep, changed, habits: newest, ...head } ) => {
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
			habits = newestOf( newest, habits );
			// Nobody waits for this.
			void store?.write(
				{ ...head, habits: habits?.text ?? null },
				texts,
				new Set( next.keys() )
			);
			return toPageIndex( head );
		},

		tags: () => ( {
			chunks: [ ...chunks ].map( ( [ chunk, { tag } ] ) => ( {
				chunk,
				tag,
			} ) ),
			habitsTag: habits?.read?.tag ?? null,
		} ),
	};
}

/** Habits with their text, which is what is kept. */
interface HeldHabits {
	text: string;
	/** Null where the text is not what was agreed: suggestions are better without habits than not there. */
	read: ReadHabits | null;
}

function toHeld( text: string | null | undefined ): HeldHabits | null {
	return typeof text === 'string' ? { text, read: readHabits( text ) } : null;
}

function newestOf(
	update: HabitsUpdate,
	held: HeldHabits | null
): HeldHabits | null {
	return update === 'held' ? held : toHeld( update?.text );
}

function readAll( texts: ReadonlyMap< number, string > ): Map< number, Chunk > {
	return new Map(
		[ ...texts ].map( ( [ chunk, text ] ) => [ chunk, readChunk( text ) ] )
	);
}

/** The same order however the chunks came in, so that the engine answers the same. */
function inOrder( chunks: ReadonlyMap< number, Chunk > ): IndexedPage[] {
	return [ ...chunks ]
		.sort( ( [ one ], [ other ] ) => one - other )
		.flatMap( ( [ , { pages } ] ) => pages );
}

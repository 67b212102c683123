import type {
	IndexOwner,
	IndexUpdate,
	LoadedIndex,
	TextUpdate,
} from '../contract/calls';
import type { IndexedPage, PageIndex } from '../contract/types';

import { EngineError } from './engine-error';
import { openIndexStore } from './index-store';
import type { IndexHead, IndexStore } from './index-store';
import { readChunk } from './read-chunk';
import type { Chunk } from './read-chunk';
import { readGuidance } from './read-guidance';
import type { ReadGuidance } from './read-guidance';
import { readHabits } from './read-habits';
import type { ReadHabits } from './read-habits';

/** The page index on this side of the door: the only place that holds its pages. */
export interface HeldIndex {
	/** Takes what was kept from an earlier visit; null when there is nothing, or nothing that can be read. */
	open: ( owner: IndexOwner ) => Promise< OpenedIndex | null >;
	/** Nothing changes when this throws. */
	update: ( update: IndexUpdate ) => PageIndex;
	tags: () => Pick< LoadedIndex, 'chunks' | 'habitsTag' | 'guidanceTag' >;
	/** Says which pages are held, and in which languages: as long as it is the same, what was built of them is. */
	pagesKey: () => string;
	/** Keeps what was built of the held pages. */
	keep: ( built: unknown ) => void;
}

/** A page index, and what was built of the same pages on an earlier visit, if anything. */
export interface OpenedIndex {
	pageIndex: PageIndex;
	built: unknown;
}

/** Holds nothing at first. What it holds it also keeps for the next visit, where the browser lets it. */
export function createHeldIndex( openStore = openIndexStore ): HeldIndex {
	let held = '';
	let store: IndexStore | null = null;
	let chunks = new Map< number, Chunk >();
	let habits: Held< ReadHabits | null > | null = null;
	let guidance: Held< ReadGuidance > | null = null;

	const toPageIndex = ( {
		version,
		language,
		homeUrl,
	}: Omit< IndexHead, 'habits' | 'guidance' > ): PageIndex => ( {
		version,
		language,
		homeUrl,
		pages: inOrder( chunks ),
		...( habits?.read && { habits: habits.read.habits } ),
		...( guidance && { guidance: guidance.read.guidance } ),
	} );

	return {
		open: async ( owner ) => {
			store = openStore( owner );
			const kept = await store.read();
			if ( kept === null ) {
				return null;
			}
			try {
				const read = readAll( kept.texts );
				guidance = toHeld( kept.guidance, readGuidance );
				chunks = read;
			} catch {
				// It is fetched anew and written over.
				return null;
			}
			habits = toHeld( kept.habits, readHabits );
			held = keyOf( kept, chunks, guidance?.read );
			return {
				pageIndex: toPageIndex( kept ),
				built: kept.built?.of === held ? kept.built.data : null,
			};
		},

		update: ( { keep, changed, ...update } ) => {
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
			guidance = newestOf( update.guidance, guidance, readGuidance );
			habits = newestOf( update.habits, habits, readHabits );
			chunks = next;
			const { version, language, homeUrl } = update;
			const head = {
				version,
				language,
				homeUrl,
				habits: habits?.text ?? null,
				guidance: guidance?.text ?? null,
			};
			held = keyOf( head, chunks, guidance?.read );
			// Nobody waits for this.
			void store?.write( head, texts, new Set( next.keys() ) );
			return toPageIndex( head );
		},

		tags: () => ( {
			chunks: [ ...chunks ].map( ( [ chunk, { tag } ] ) => ( {
				chunk,
				tag,
			} ) ),
			habitsTag: habits?.read?.tag ?? null,
			guidanceTag: guidance?.read.tag ?? null,
		} ),

		pagesKey: () => held,

		keep: ( data ) => {
			// Nobody waits for this either.
			void store?.writeBuild( { of: held, data } );
		},
	};
}

/** The site's word list is part of what is built; its verdicts and habits are not. */
function keyOf(
	{ language, homeUrl }: Pick< IndexHead, 'language' | 'homeUrl' >,
	chunks: ReadonlyMap< number, Chunk >,
	guidance: ReadGuidance | undefined
): string {
	return JSON.stringify( [
		language,
		homeUrl,
		[ ...chunks ]
			.map( ( [ number, { tag } ] ) => [ number, tag ] as const )
			.sort( ( [ one ], [ other ] ) => one - other ),
		guidance?.guidance.words ?? [],
	] );
}

/** What goes along with the pages, with its text, which is what is kept. */
interface Held< Read > {
	text: string;
	/** Of habits null where the text is not what was agreed: suggestions are better without habits than not there. */
	read: Read;
}

function toHeld< Read >(
	text: string | null | undefined,
	read: ( text: string ) => Read
): Held< Read > | null {
	return typeof text === 'string' ? { text, read: read( text ) } : null;
}

function newestOf< Read >(
	update: TextUpdate,
	held: Held< Read > | null,
	read: ( text: string ) => Read
): Held< Read > | null {
	return update === 'held' ? held : toHeld( update?.text, read );
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

import { ApiError } from '../api';
import type { Api, IndexManifest } from '../api';
import type {
	ChunkText,
	Engine,
	IndexOwner,
	IndexUpdate,
	LoadedIndex,
	TextUpdate,
} from '../contract/calls';

/** What is asked about the page index before anything else. Nothing of it needs the editor. */
export interface IndexLook {
	manifest: Promise< IndexManifest >;
	/** What the engine holds: of this visit, or of an earlier one; null when it holds nothing. */
	kept: Promise< LoadedIndex | null >;
	/** Whether the engine was given it before in this visit. */
	isHeld: boolean;
}

interface Update {
	api: Api;
	engine: Engine;
	look: IndexLook;
	/** Told when the engine is ready with the index of an earlier visit. */
	onOpened: ( version: string ) => void;
	/** Told how many pages have come, of how many that must. */
	onProgress: ( read: number, total: number ) => void;
}

/**
 * Asks the server what it has and the engine what it keeps, both at once: what is kept comes first,
 * even where the network is slow or missing.
 *
 * @param outside            Where to ask.
 * @param outside.api        The server.
 * @param outside.engine     The engine.
 * @param outside.indexOwner Whose index.
 * @param held               What the engine was given before in this visit, if anything.
 */
export function lookForIndex(
	{
		api,
		engine,
		indexOwner,
	}: { api: Api; engine: Engine; indexOwner: IndexOwner },
	held: LoadedIndex | null = null
): IndexLook {
	const look = {
		manifest: api.readManifest(),
		kept: held ? Promise.resolve( held ) : engine.open( indexOwner ),
		isHeld: held !== null,
	};
	// Who waits for an answer later hears of its failure; until then it is nobody's mistake.
	look.manifest.catch( () => {} );
	look.kept.catch( () => {} );
	return look;
}

/**
 * Brings the engine's page index up to date. Chunks are compared by tag and only those that differ
 * are fetched: every answer is whole in itself, so that nothing depends on which changes this device
 * saw before, or on another tab. What is fetched goes to the engine unread.
 *
 * @return What the engine holds now, and what the server said about it.
 */
export async function updateIndex( {
	api,
	engine,
	look,
	onOpened,
	onProgress,
}: Update ): Promise< { held: LoadedIndex; manifest: IndexManifest } > {
	const kept = await look.kept;
	if ( kept && ! look.isHeld ) {
		onOpened( kept.version );
	}
	const manifest = await look.manifest;

	return {
		manifest,
		held:
			kept?.version === manifest.version
				? kept
				: await engine.load(
						await fetchChanges( api, manifest, kept, onProgress )
					),
	};
}

async function fetchChanges(
	api: Api,
	{ version, language, homeUrl, chunks, habits, guidance }: IndexManifest,
	held: LoadedIndex | null,
	onProgress: Update[ 'onProgress' ]
): Promise< IndexUpdate > {
	const tags = new Map(
		held?.chunks.map( ( { chunk, tag } ) => [ chunk, tag ] )
	);
	const keep: number[] = [];
	const others: typeof chunks = [];
	for ( const entry of chunks ) {
		if ( tags.get( entry.chunk ) === entry.tag ) {
			keep.push( entry.chunk );
		} else {
			others.push( entry );
		}
	}
	const total = others.reduce( ( sum, { pages } ) => sum + pages, 0 );
	const changed: ChunkText[] = [];
	let read = 0;

	onProgress( 0, total );
	for ( const { chunk, pages } of others ) {
		const fetched = await fetchChunk(
			api,
			chunk,
			tags.get( chunk ) ?? null
		);
		if ( fetched === 'unchanged' ) {
			keep.push( chunk );
		} else if ( fetched !== 'gone' ) {
			changed.push( fetched );
		}
		read += pages;
		onProgress( read, total );
	}
	return {
		version,
		language,
		homeUrl,
		keep,
		changed,
		habits: await fetchHabits( api, habits, held?.habitsTag ?? null ),
		guidance: await fetchGuidance(
			api,
			guidance,
			held?.guidanceTag ?? null
		),
	};
}

/** Suggestions are worth showing without the newest habits too: no failure of theirs is one of the index. */
async function fetchHabits(
	api: Api,
	habits: IndexManifest[ 'habits' ],
	heldTag: string | null
): Promise< TextUpdate > {
	try {
		return await fetchTagged( api.readHabits, habits, heldTag );
	} catch {
		return 'held';
	}
}

/** What the owner forbids and what people called the wrong condition protects readers: without it nothing is brought up to date. */
function fetchGuidance(
	api: Api,
	guidance: IndexManifest[ 'guidance' ],
	heldTag: string | null
): Promise< TextUpdate > {
	return fetchTagged( api.readGuidance, guidance, heldTag );
}

/** What goes along with the pages, unless it is held already, or was taken away since the server told of it. */
async function fetchTagged(
	read: ( knownTag: string | null ) => Promise< string | null >,
	told: { tag: string } | null,
	heldTag: string | null
): Promise< TextUpdate > {
	if ( told === null ) {
		return null;
	}
	if ( told.tag === heldTag ) {
		return 'held';
	}
	try {
		const text = await read( heldTag );
		return text === null ? 'held' : { text };
	} catch ( error ) {
		if ( error instanceof ApiError && error.code === 'not-found' ) {
			return null;
		}
		throw error;
	}
}

/** The chunk, unless it went back to what is held, or left the index, since the server listed it. */
async function fetchChunk(
	api: Api,
	chunk: number,
	knownTag: string | null
): Promise< ChunkText | 'unchanged' | 'gone' > {
	try {
		const text = await api.readChunk( chunk, knownTag );
		return text === null ? 'unchanged' : { chunk, text };
	} catch ( error ) {
		if ( error instanceof ApiError && error.code === 'not-found' ) {
			return 'gone';
		}
		throw error;
	}
}

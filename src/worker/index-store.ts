import type { DBSchema, IDBPDatabase } from 'idb';

import type { IndexOwner } from '../contract/calls';

import { headKeyOf, openKept } from './open-kept';
import type { HeadKey } from './open-kept';

/** A page index as it is kept: what the server sent, never anything of a post that is being written. */
export interface KeptIndex extends IndexHead {
	/** Texts of the chunks by their number. */
	texts: Map< number, string >;
	/** What was built of them, or null. */
	built: KeptBuild | null;
}

/** What the engine built of some texts: plain data that only the engine can read. */
export interface KeptBuild {
	/** Says of which texts it was built. */
	of: string;
	data: unknown;
}

export interface IndexHead {
	version: string;
	language: string;
	homeUrl: string;
	/** How the site links and what its people said, as the server sent it, or null. */
	habits: string | null;
	guidance: string | null;
}

/** Keeps a page index from visit to visit. Where the browser keeps nothing it does nothing: it never fails. */
export interface IndexStore {
	read: () => Promise< KeptIndex | null >;
	/** Keeps the changed texts and, of what was kept before, only the chunks that are named. */
	write: (
		head: IndexHead,
		changed: ReadonlyMap< number, string >,
		chunks: ReadonlySet< number >
	) => Promise< void >;
	/** Keeps what was built, in place of what was built before. */
	writeBuild: ( build: KeptBuild ) => Promise< void >;
}

const DATABASE = 'care-pathway-links';
/** Of what is written below; a change needs a higher number. */
const SHAPE = 2;

interface Shape extends DBSchema {
	heads: { key: HeadKey; value: IndexHead };
	texts: { key: [ ...HeadKey, chunk: number ]; value: string };
	builds: { key: HeadKey; value: KeptBuild };
}

/** What is kept for an owner. It goes by the version of the plugin, so that a newer engine never meets what an older one built. */
export function openIndexStore( owner: IndexOwner ): IndexStore {
	const key = headKeyOf( owner );
	let database: Promise< IDBPDatabase< Shape > > | null = null;
	const open = () => ( database ??= openDatabase() );

	return {
		read: () => orNull( async () => readKept( await open(), key ) ),
		write: async ( head, changed, chunks ) => {
			await orNull( async () =>
				writeKept( await open(), key, { head, changed, chunks } )
			);
		},
		writeBuild: async ( build ) => {
			await orNull( async () =>
				( await open() ).put( 'builds', build, key )
			);
		},
	};
}

function openDatabase(): Promise< IDBPDatabase< Shape > > {
	return openKept< Shape >( DATABASE, SHAPE, ( database, before ) => {
		if ( before < 1 ) {
			database.createObjectStore( 'heads' );
			database.createObjectStore( 'texts' );
		}
		database.createObjectStore( 'builds' );
	} );
}

async function readKept(
	database: IDBPDatabase< Shape >,
	key: HeadKey
): Promise< KeptIndex | null > {
	const transaction = database.transaction( [ 'heads', 'texts', 'builds' ] );
	const [ head, keys, values, built ] = await Promise.all( [
		transaction.objectStore( 'heads' ).get( key ),
		transaction.objectStore( 'texts' ).getAllKeys( everythingIn( key ) ),
		transaction.objectStore( 'texts' ).getAll( everythingIn( key ) ),
		transaction.objectStore( 'builds' ).get( key ),
	] );
	if ( ! head ) {
		return null;
	}
	return {
		...head,
		texts: new Map(
			keys.map( ( [ , , , , chunk ], place ) => [
				chunk,
				values[ place ] ?? '',
			] )
		),
		built: built ?? null,
	};
}

async function writeKept(
	database: IDBPDatabase< Shape >,
	key: HeadKey,
	{
		head,
		changed,
		chunks,
	}: {
		head: IndexHead;
		changed: ReadonlyMap< number, string >;
		chunks: ReadonlySet< number >;
	}
): Promise< void > {
	// One transaction: another tab sees all of it or nothing.
	const transaction = database.transaction(
		[ 'heads', 'texts', 'builds' ],
		'readwrite'
	);
	const heads = transaction.objectStore( 'heads' );
	const texts = transaction.objectStore( 'texts' );
	const [ site, blogId, userId, version ] = key;

	// What other versions of the plugin kept for this person is of no use any more.
	for ( const old of await heads.getAllKeys(
		everythingIn( [ site, blogId, userId ] )
	) ) {
		if ( old[ 3 ] !== version ) {
			await heads.delete( old );
			await texts.delete( everythingIn( old ) );
			await transaction.objectStore( 'builds' ).delete( old );
		}
	}
	for ( const kept of await texts.getAllKeys( everythingIn( key ) ) ) {
		if ( ! chunks.has( kept[ 4 ] ) ) {
			await texts.delete( kept );
		}
	}
	for ( const [ chunk, text ] of changed ) {
		await texts.put( text, [ ...key, chunk ] );
	}
	await heads.put( head, key );
	await transaction.done;
}

/** All keys that begin with these parts: an empty list sorts behind every text and number. */
function everythingIn( key: readonly ( string | number )[] ): IDBKeyRange {
	return IDBKeyRange.bound( [ ...key ], [ ...key, [] ] );
}

/** Private mode, a full disk, a forbidden or broken database: then nothing is kept, and everything else works. */
async function orNull< Kept >(
	act: () => Promise< Kept >
): Promise< Kept | null > {
	try {
		return await act();
	} catch {
		return null;
	}
}

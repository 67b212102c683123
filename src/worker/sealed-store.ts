import type { DBSchema, IDBPDatabase } from 'idb';

import type { IndexOwner } from '../contract/calls';

import { createLock } from './lock';
import type { Lock, Sealed } from './lock';
import { inParts } from './long-lists';
import { headKeyOf, openKept } from './open-kept';
import type { HeadKey } from './open-kept';

/** Plain data of which the long lists stand apart, so that they can be kept and read in parts. */
export interface Sealable {
	lists: Record< string, unknown[] >;
	rest: unknown;
}

/**
 * Keeps plain data from visit to visit, under names, for one person of one site and this version of the plugin. It is locked with
 * a key that the server gives to that person alone, whenever they are signed in: what stays on the device says nothing to who
 * is not. Where the browser keeps nothing, or cannot lock, it does nothing: it never fails.
 */
export interface SealedStore {
	/** Null: nothing is kept, or nothing that this key opens. */
	read: ( name: string ) => Promise< Sealable | null >;
	/** In place of what was kept under the name before. */
	write: ( name: string, kept: Sealable ) => Promise< void >;
}

const DATABASE = 'care-pathway-links-judged';
/** Of what is written below; a change needs a higher number. The first was not locked. */
const SHAPE = 2;

interface Part extends Sealed {
	/** Of which writing it is: of two tabs that write at once, none is read with the other's parts. */
	of: string;
}

interface Head extends Part {
	parts: number;
}

type NameKey = [ ...HeadKey, name: string ];

interface Shape extends DBSchema {
	heads: { key: NameKey; value: Head };
	parts: { key: [ ...NameKey, place: number ]; value: Part };
}

/**
 * A store in IndexedDB.
 *
 * @param owner  Whose.
 * @param secret 32 bytes as hexadecimal digits; anything else, and where the page is not served safely, nothing is kept.
 */
export function openSealedStore(
	owner: IndexOwner,
	secret: string
): SealedStore {
	const key = headKeyOf( owner );
	let opened: Promise< {
		database: IDBPDatabase< Shape >;
		lock: Lock;
	} > | null = null;
	const open = () =>
		( opened ??= ( async () => {
			const [ database, lock ] = await Promise.all( [
				openDatabase(),
				createLock( secret ),
			] );
			return { database, lock };
		} )() );

	return {
		read: async ( name ) => {
			try {
				const { database, lock } = await open();
				return await readParts( database, lock, [ ...key, name ] );
			} catch {
				return null;
			}
		},
		write: async ( name, kept ) => {
			try {
				const { database, lock } = await open();
				await forgetOthers( database, key );
				await writeParts( database, lock, [ ...key, name ], kept );
			} catch {
				// Private mode, a full disk, a forbidden database: it is found out again.
			}
		},
	};
}

async function readParts(
	database: IDBPDatabase< Shape >,
	lock: Lock,
	key: NameKey
): Promise< Sealable | null > {
	const transaction = database.transaction( [ 'heads', 'parts' ] );
	const [ head, parts ] = await Promise.all( [
		transaction.objectStore( 'heads' ).get( key ),
		transaction.objectStore( 'parts' ).getAll( everythingIn( key ) ),
	] );
	if (
		head === undefined ||
		parts.length !== head.parts ||
		parts.some( ( { of } ) => of !== head.of )
	) {
		return null;
	}
	const kept = ( await lock.unseal( head ) ) as Sealable;
	// One after the other: each is a task of its own, and none holds up the page.
	for ( const part of parts ) {
		const [ name, rows ] = ( await lock.unseal( part ) ) as [
			string,
			unknown[],
		];
		const list = kept.lists[ name ];
		for ( const row of rows ) {
			list?.push( row );
		}
	}
	return kept;
}

async function writeParts(
	database: IDBPDatabase< Shape >,
	lock: Lock,
	key: NameKey,
	{ lists, rest }: Sealable
): Promise< void > {
	const of = crypto.randomUUID();
	const empty = Object.fromEntries(
		Object.keys( lists ).map( ( name ) => [ name, [] ] )
	);
	let place = 0;

	// Without its head nothing is read: what is broken off is as good as nothing.
	await database.delete( 'heads', key );
	for ( const part of inParts( lists ) ) {
		for ( const entry of Object.entries( part ) ) {
			const sealed = await lock.seal( entry );
			await database.put( 'parts', { of, ...sealed }, [
				...key,
				place++,
			] );
		}
	}
	await database.delete(
		'parts',
		IDBKeyRange.bound( [ ...key, place ], [ ...key, [] ] )
	);
	const head = await lock.seal( { lists: empty, rest } );
	await database.put( 'heads', { of, ...head, parts: place }, key );
}

/** What other versions of the plugin kept for this person is of no use any more. */
async function forgetOthers(
	database: IDBPDatabase< Shape >,
	[ site, blogId, userId, version ]: HeadKey
): Promise< void > {
	for ( const old of await database.getAllKeys(
		'heads',
		everythingIn( [ site, blogId, userId ] )
	) ) {
		if ( old[ 3 ] !== version ) {
			await database.delete( 'heads', old );
			await database.delete( 'parts', everythingIn( old ) );
		}
	}
}

/** All keys that begin with these parts: an empty list sorts behind every text and number. */
function everythingIn( key: readonly ( string | number )[] ): IDBKeyRange {
	return IDBKeyRange.bound( [ ...key ], [ ...key, [] ] );
}

function openDatabase(): Promise< IDBPDatabase< Shape > > {
	return openKept< Shape >( DATABASE, SHAPE, ( database ) => {
		// What lay open, or half made, is of no use.
		for ( const name of [ ...database.objectStoreNames ] ) {
			database.deleteObjectStore( name );
		}
		database.createObjectStore( 'heads' );
		database.createObjectStore( 'parts' );
	} );
}

import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

import type { IndexOwner } from '../contract/calls';

/** Whose something kept is; what another version of the plugin kept has another one. */
export type HeadKey = [
	site: string,
	blogId: number,
	userId: number,
	version: string,
];

/** A database that another tab holds, or that is broken, may never open, in milliseconds. */
const PATIENCE = 3000;

/** Key of what is kept for an owner. */
export function headKeyOf( owner: IndexOwner ): HeadKey {
	return [ owner.site, owner.blogId, owner.userId, owner.version ];
}

/**
 * Opens a database of what this browser keeps, and makes way for a newer version of us in another tab: this one goes on from
 * memory.
 *
 * @param name    Of the database.
 * @param shape   Of what is written; a change needs a higher number.
 * @param upgrade Makes what is missing; `before` is the shape that was there, 0 for none.
 * @throws Error where there is no IndexedDB, or none that opens in time.
 */
export function openKept< Shape extends DBSchema >(
	name: string,
	shape: number,
	upgrade: ( database: IDBPDatabase< Shape >, before: number ) => void
): Promise< IDBPDatabase< Shape > > {
	if ( typeof indexedDB === 'undefined' ) {
		return Promise.reject( new Error( 'No IndexedDB here.' ) );
	}
	return Promise.race( [
		openDB< Shape >( name, shape, {
			upgrade,
			blocking: ( _current, _wanted, event ) =>
				( event.target as IDBDatabase ).close(),
		} ),
		new Promise< never >( ( _resolve, reject ) =>
			setTimeout(
				() => reject( new Error( 'IndexedDB does not open.' ) ),
				PATIENCE
			)
		),
	] );
}

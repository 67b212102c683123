import type { IndexOwner } from '../contract/calls';

/** Something small that this browser keeps for one person of one site. */
export interface LocalRecord {
	/** As it was written; null where there is none, or where the browser keeps nothing. */
	read: () => unknown;
	/** Null forgets it. What the browser does not want to keep is not kept. */
	write: ( value: unknown ) => void;
}

/**
 * A record in the browser's storage. Never the only place of anything that matters: it may be gone at any time.
 *
 * @param owner Whose.
 * @param name  Of the record.
 */
export function localRecord( owner: IndexOwner, name: string ): LocalRecord {
	const { site, blogId, userId } = owner;
	const key = `care-pathway-links:${ site }:${ blogId }:${ userId }:${ name }`;

	return {
		read: () => {
			try {
				return JSON.parse(
					window.localStorage.getItem( key ) ?? 'null'
				);
			} catch {
				return null;
			}
		},
		write: ( value ) => {
			try {
				if ( value === null ) {
					window.localStorage.removeItem( key );
				} else {
					window.localStorage.setItem( key, JSON.stringify( value ) );
				}
			} catch {
				// Private windows and full storages.
			}
		},
	};
}

/** How far the reading of the site's pages came for one question: ids and numbers, never texts. */
export interface ReadingPlace {
	/** Of the page index: with another one the pages have another order. */
	version: string;
	/** Pages that are done with, from the first. */
	read: number;
	/** Those of them that had a place for a link. */
	foundIds: number[];
}

const PREFIX = 'care-pathway-links-inbound';

/** How far it came, also in a tab that was closed since; null: not begun, or with another index. */
export function readPlace( key: string, version: string ): ReadingPlace | null {
	try {
		const kept: unknown = JSON.parse(
			window.localStorage.getItem( `${ PREFIX }-${ key }` ) ?? 'null'
		);
		return isPlace( kept ) && kept.version === version ? kept : null;
	} catch {
		// A browser that keeps nothing, or something that is not ours.
		return null;
	}
}

export function keepPlace( key: string, place: ReadingPlace ): void {
	try {
		window.localStorage.setItem(
			`${ PREFIX }-${ key }`,
			JSON.stringify( place )
		);
	} catch {
		// Then the next visit begins anew.
	}
}

function isPlace( kept: unknown ): kept is ReadingPlace {
	if ( typeof kept !== 'object' || kept === null ) {
		return false;
	}
	const { version, read, foundIds } = kept as Record< string, unknown >;
	return (
		typeof version === 'string' &&
		Number.isInteger( read ) &&
		Number( read ) >= 0 &&
		Array.isArray( foundIds ) &&
		foundIds.every( Number.isInteger )
	);
}

import type { LinkingHabits } from '../contract/types';

/** How the site links, read. */
export interface ReadHabits {
	/** The server's tag of these habits, as the text itself says: it may be newer than the one that was asked for. */
	tag: string;
	habits: LinkingHabits;
}

const NUMBERS = [ 'pages', 'words', 'links', 'mostInSpan' ] as const;
const COLUMNS = [ 'terms', 'bars', 'below', 'above', 'leaves' ] as const;
const MAPS = [ 'weights', 'seen', 'pairs', 'targets', 'groups' ] as const;

/** Habits as the server sent them, or null where they are not what was agreed: they are help, never a condition. */
export function readHabits( text: string ): ReadHabits | null {
	const record = parse( text );
	if (
		! isRecord( record ) ||
		typeof record.tag !== 'string' ||
		! isRecord( record.habits )
	) {
		return null;
	}
	const { habits } = record;
	const { closest, shown = null, weights, trees = [] } = habits;
	if (
		! NUMBERS.every( ( name ) => isCount( habits[ name ] ) ) ||
		! ( closest === null || isCount( closest ) ) ||
		! ( shown === null || isProbability( shown ) ) ||
		! ( Array.isArray( trees ) && trees.every( isTree ) ) ||
		! MAPS.every( ( name ) => isRecord( habits[ name ] ) ) ||
		! Object.values( weights as object ).every( Number.isFinite )
	) {
		return null;
	}
	for ( const name of MAPS ) {
		// Asked for by any words of a text, "constructor" among them.
		Object.setPrototypeOf( habits[ name ], null );
	}
	return { tag: record.tag, habits: habits as unknown as LinkingHabits };
}

function parse( text: string ): unknown {
	try {
		return JSON.parse( text );
	} catch {
		return null;
	}
}

function isRecord( value: unknown ): value is Record< string, unknown > {
	return (
		typeof value === 'object' && value !== null && ! Array.isArray( value )
	);
}

/** Whether its nodes lead to an end is asked where trees are planted. */
function isTree( value: unknown ): boolean {
	return (
		isRecord( value ) &&
		COLUMNS.every( ( name ) => {
			const column = value[ name ];
			return (
				Array.isArray( column ) &&
				column.every( ( entry ) =>
					name === 'terms'
						? typeof entry === 'string'
						: Number.isFinite( entry )
				)
			);
		} )
	);
}

function isCount( value: unknown ): boolean {
	return Number.isInteger( value ) && ( value as number ) >= 0;
}

function isProbability( value: unknown ): boolean {
	return typeof value === 'number' && value >= 0 && value <= 1;
}

import type { Settings } from '../../contract/types';

/** What came of two people's changes to the settings. */
export interface MergedSettings {
	/** With both changes; where they concern the same key, with ours. */
	settings: Settings;
	/** Whether both changed the same key, each in another way. */
	isConflict: boolean;
}

/**
 * Joins two changes of the settings, key by key.
 *
 * @param base   What both began with.
 * @param mine   What it became here.
 * @param theirs What it became elsewhere.
 */
export function mergeSettings(
	base: Settings,
	mine: Settings,
	theirs: Settings
): MergedSettings {
	const keys = Object.keys( theirs ) as Array< keyof Settings >;
	const ours = keys.filter(
		( key ) => ! isSameValue( base[ key ], mine[ key ] )
	);
	return {
		settings: {
			...theirs,
			...Object.fromEntries(
				ours.map( ( key ) => [ key, mine[ key ] ] )
			),
		},
		isConflict: ours.some(
			( key ) =>
				! isSameValue( base[ key ], theirs[ key ] ) &&
				! isSameValue( mine[ key ], theirs[ key ] )
		),
	};
}

/** Whether two settings are the same in every key. */
export function areSameSettings( one: Settings, other: Settings ): boolean {
	return ( Object.keys( one ) as Array< keyof Settings > ).every( ( key ) =>
		isSameValue( one[ key ], other[ key ] )
	);
}

/** Values are plain data; the keys of a record may stand in any order. */
export function isSameValue( one: unknown, other: unknown ): boolean {
	return asText( one ) === asText( other );
}

function asText( value: unknown ): string {
	return JSON.stringify( value, ( _key, part: unknown ) =>
		typeof part === 'object' && part !== null && ! Array.isArray( part )
			? Object.fromEntries(
					Object.entries( part ).sort( ( [ a ], [ b ] ) =>
						a < b ? -1 : 1
					)
				)
			: part
	);
}

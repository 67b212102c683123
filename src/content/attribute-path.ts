/*
 * A rich-text value usually is a whole attribute ("content"). In a table it sits deeper; its place is
 * then written as core's own editor writes it: "body.1.cells.0.content".
 */

type Branch = Record< string, unknown > | unknown[];

function isBranch( value: unknown ): value is Branch {
	return typeof value === 'object' && value !== null;
}

/** The value at a path, or undefined. */
export function readAttribute(
	attributes: Record< string, unknown >,
	path: string
): unknown {
	let value: unknown = attributes;
	for ( const step of path.split( '.' ) ) {
		if ( ! isBranch( value ) ) {
			return undefined;
		}
		value = ( value as Record< string, unknown > )[ step ];
	}
	return value;
}

/**
 * The attribute to write so that the value at `path` becomes `value`: one top-level attribute, copied
 * along the path and shared everywhere else.
 */
export function replaceAttribute(
	attributes: Record< string, unknown >,
	path: string,
	value: unknown
): Record< string, unknown > {
	const [ name = '', ...steps ] = path.split( '.' );
	return { [ name ]: replaceIn( attributes[ name ], steps, value ) };
}

function replaceIn( old: unknown, steps: string[], value: unknown ): unknown {
	const [ step, ...rest ] = steps;
	if ( step === undefined ) {
		return value;
	}
	if ( ! isBranch( old ) ) {
		throw new Error( `No attribute to write to at "${ step }".` );
	}
	const copy: Branch = Array.isArray( old ) ? [ ...old ] : { ...old };
	( copy as Record< string, unknown > )[ step ] = replaceIn(
		( old as Record< string, unknown > )[ step ],
		rest,
		value
	);
	return copy;
}

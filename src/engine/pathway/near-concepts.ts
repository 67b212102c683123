import type { Concept } from '../vocabulary/concept';

import type { ConceptLink } from './concept-relations';

type Links = ( id: string ) => ReadonlyMap< string, ConceptLink >;
type Lines = ( id: string ) => ReadonlySet< string >;

/** The same; known to have to do with it; or only by a wider or narrower name. */
export type Nearness = 'same' | 'related' | 'near';

/** Two levels up and down: further off, the name in common says little. */
export function lineOf(
	id: string,
	concepts: ReadonlyMap< string, Concept >,
	narrower: ReadonlyMap< string, readonly string[] >
): ReadonlySet< string > {
	const line = new Set( [ id ] );
	const climb = ( next: ( one: string ) => readonly string[] ) => {
		let level: string[] = [ id ];
		for ( let depth = 0; depth < 2; depth++ ) {
			level = level.flatMap( ( one ) => [ ...next( one ) ] );
			level.forEach( ( one ) => line.add( one ) );
		}
	};

	climb( ( one ) => concepts.get( one )?.broader ?? [] );
	climb( ( one ) => narrower.get( one ) ?? [] );

	return line;
}

/** What is a sign of a condition is one of each of its forms. */
export function kinOf( id: string, of: Links, lines: Lines ): Set< string > {
	const kin = new Set( lines( id ) );

	signsOf( id, of ).forEach( ( sign ) =>
		lines( sign ).forEach( ( one ) => kin.add( one ) )
	);
	lines( id ).forEach( ( line ) =>
		signsOf( line, of ).forEach( ( sign ) => kin.add( sign ) )
	);
	return kin;
}

/**
 * How near other concepts are to one. Wider and narrower names share what is known of each, seen from the test or the treatment.
 * Seen from the condition only signs are shared: a sign of diabetes is one of each of its types, but not each test of a thyroid
 * is one of each of its diseases.
 */
export function nearnessOf(
	id: string,
	of: Links,
	lines: Lines
): Map< string, Nearness > {
	const near = new Map< string, Nearness >( [ [ id, 'same' ] ] );
	const add = ( other: string, nearness: Nearness ) => {
		if ( ! near.has( other ) ) {
			near.set( other, nearness );
		}
	};

	for ( const other of of( id ).keys() ) {
		add( other, 'related' );
	}
	lines( id ).forEach( ( one ) => add( one, 'near' ) );
	for ( const other of of( id ).keys() ) {
		lines( other ).forEach( ( one ) => add( one, 'near' ) );
	}
	lines( id ).forEach( ( line ) =>
		signsOf( line, of ).forEach( ( sign ) => add( sign, 'near' ) )
	);
	return near;
}

/** All that pages near a page on a concept may be about. */
export function aroundOf( id: string, of: Links, lines: Lines ): Set< string > {
	const around = new Set< string >();

	for ( const line of lines( id ) ) {
		around.add( line );
		for ( const other of of( line ).keys() ) {
			around.add( other );
		}
	}
	for ( const other of of( id ).keys() ) {
		lines( other ).forEach( ( one ) => around.add( one ) );
	}
	return around;
}

/** What a concept is a sign of, and its signs. */
function signsOf( id: string, of: Links ): string[] {
	return [ ...of( id ) ]
		.filter( ( [ , link ] ) => link === 'sign' || link === 'cause' )
		.map( ( [ other ] ) => other );
}

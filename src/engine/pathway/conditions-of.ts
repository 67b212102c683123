import type { Concept } from '../vocabulary/concept';

import type { ConceptLink } from './concept-relations';

/** The illnesses that a concept is for: itself; else what it tests, treats or follows; else what the nearest wider concept does. */
export function conditionsOf(
	id: string,
	concepts: ReadonlyMap< string, Concept >,
	links: ReadonlyMap< string, ReadonlyMap< string, ConceptLink > >
): ReadonlySet< string > {
	const isIllness = ( other: string ) =>
		/^(?:condition|symptom)$/.test( concepts.get( other )?.kind ?? '' );

	if ( isIllness( id ) ) {
		return new Set( [ id ] );
	}

	let level = [ id ];
	for ( let depth = 0; depth < 3 && level.length > 0; depth++ ) {
		const linked = ( wanted: ConceptLink ) =>
			level.flatMap( ( one ) =>
				[ ...( links.get( one ) ?? [] ) ]
					.filter(
						( [ other, link ] ) =>
							link === wanted && isIllness( other )
					)
					.map( ( [ other ] ) => other )
			);
		const used = [ ...level.filter( isIllness ), ...linked( 'use' ) ];
		// Losing weight follows many conditions; it treats one.
		const found = used.length > 0 ? used : linked( 'sequel-of' );
		if ( found.length > 0 ) {
			return new Set( found );
		}
		level = level.flatMap( ( one ) => concepts.get( one )?.broader ?? [] );
	}

	return new Set();
}

import { SHIPPED, SOURCE } from '../model';

import { FEATURES } from '../features';
import type { FeatureName } from '../features';
import type { Case, Feature } from './case';

const NAMES = Object.keys( FEATURES ) as FeatureName[];
const SOURCES = Object.keys( SHIPPED.linked.sources );

/** The terms of the model's sum, in the order of `valuesOf`; the last is the bias. */
export const TERMS: readonly string[] = [
	...NAMES,
	...SOURCES.map( ( source ) => SOURCE + source ),
	'bias',
];

/** The terms that change while other paragraphs are written, with their places. */
const CHANGING = NAMES.flatMap( ( name, place ) =>
	FEATURES[ name ].of === 'post'
		? [ { place, measure: FEATURES[ name ].measure as Feature } ]
		: []
);

/** Brings the values of a case up to date where they change while other paragraphs are written. */
export function renewValues( values: number[], candidate: Case ): void {
	for ( const { place, measure } of CHANGING ) {
		values[ place ] = measure( candidate );
	}
}

/** The values of a case, term by term. */
export function valuesOf( candidate: Case ): number[] {
	return [
		...NAMES.map( ( name ) => FEATURES[ name ].measure( candidate ) ),
		...SOURCES.map( ( source ) =>
			source === candidate.naming.source ? 1 : 0
		),
		1,
	];
}

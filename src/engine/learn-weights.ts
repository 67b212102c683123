import { TERMS } from './features/terms';
import { fit } from './fit';
import type { Rows } from './fit';
import { FIXED, PROTECTING, SCALES, SHIPPED, weightOf } from './model';

/** How dearly leaving the shipped weights costs: about as much as so many links, in usual steps of a weight. */
const STAY = 4;
const STAY_BIAS = 0.1;

/** The weights of a site, term by term: the shipped ones, moved towards what its editors chose. */
export function learnWeights( rows: Rows ): number[] {
	return fit( rows, {
		weights: TERMS.map( ( term ) => weightOf( SHIPPED.linked, term ) ),
		penalty: TERMS.map( ( term ) =>
			term === 'bias'
				? STAY_BIAS
				: STAY *
					( PROTECTING.has( term ) ? FIXED : 1 ) *
					( SCALES[ term ] ?? 1 ) ** 2
		),
	} );
}

/** What differs from the shipped weights, by term. */
export function movedWeights(
	weights: readonly number[]
): Record< string, number > {
	return Object.fromEntries(
		TERMS.map( ( term, place ): [ string, number ] => [
			term,
			Number(
				(
					( weights[ place ] as number ) -
					weightOf( SHIPPED.linked, term )
				).toFixed( 3 )
			),
		] ).filter( ( [ , by ] ) => by !== 0 )
	);
}

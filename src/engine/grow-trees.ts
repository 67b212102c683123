import type { HabitTree } from '../contract/types';

import type { ExampleRows } from './example-rows';
import { growTree } from './grow-tree';
import type { Column, Slopes } from './grow-tree';
import { bounded, HEARD_FROM, ODDS } from './trees';

/** Trees of each part, and how much each says. */
const ROUNDS = 50;
const RATE = 0.07;
/** Share of the rows and of the columns that a tree sees, so that the trees differ. */
const SEEN_ROWS = 0.8;
const SEEN_COLUMNS = 0.5;
/** Steps that a column is cut into at most. */
const MAX_STEPS = 32;

/** Trees, and for each row what those say that never saw its page. */
export interface Grown {
	trees: HabitTree[];
	unseen: Float64Array;
}

/**
 * Gradient boosted trees (Friedman 2001, second order as in Chen and Guestrin 2016) that add to the log-odds of the weights
 * what a sum cannot say: that two things count only together. For each part of the pages trees are grown on the other parts;
 * all trees together are asked afterwards, each for its share. The same rows give the same trees.
 *
 * @param rows  Cases.
 * @param odds  Their log-odds by the weights.
 * @param terms Names of the values.
 * @param parts Parts of the pages.
 * @param fixed Terms that no tree may look at.
 */
export function growTrees(
	rows: ExampleRows,
	odds: Float64Array,
	terms: readonly string[],
	parts: number,
	fixed: ReadonlySet< string >
): Grown {
	const heard = rows.labels.flatMap( ( _, row ) =>
		( odds[ row ] as number ) >= HEARD_FROM ? [ row ] : []
	);
	const columns = [
		columnOf( ODDS, ( row ) => odds[ row ] as number, rows, heard ),
		...terms.flatMap( ( term, place ) =>
			fixed.has( term )
				? []
				: [
						columnOf(
							term,
							( row ) =>
								rows.values[
									row * rows.width + place
								] as number,
							rows,
							heard
						),
					]
		),
	].filter( ( { bars } ) => bars.length > 0 );
	const next = dice();
	const unseen = new Float64Array( odds.length );
	const trees: HabitTree[] = [];

	for ( let part = 0; part < parts; part++ ) {
		const learned = heard.filter( ( row ) => rows.parts[ row ] !== part );
		const sums = odds.slice();

		for ( let round = 0; round < ROUNDS; round++ ) {
			const slopes = slopesOf( rows, sums );
			const { tree, leafOf } = growTree(
				columns.filter( () => next() < SEEN_COLUMNS ),
				learned.filter( () => next() < SEEN_ROWS ),
				slopes
			);
			if ( tree === null ) {
				continue;
			}
			const leaves = tree.leaves.map( ( leaf ) => leaf * RATE );
			for ( const row of heard ) {
				const says = leaves[ leafOf( row ) ] as number;
				sums[ row ] = ( sums[ row ] as number ) + says;
			}
			trees.push( {
				...tree,
				leaves: leaves.map( ( leaf ) =>
					Number( ( leaf / parts ).toFixed( 5 ) )
				),
			} );
		}
		for ( const row of heard ) {
			if ( rows.parts[ row ] === part ) {
				unseen[ row ] = bounded(
					( sums[ row ] as number ) - ( odds[ row ] as number )
				);
			}
		}
	}

	return { trees, unseen };
}

/** First and second derivative of the loss by the log-odds, row by row. */
function slopesOf(
	{ labels, importance }: ExampleRows,
	sums: Float64Array
): Slopes {
	const first = new Float64Array( sums.length );
	const second = new Float64Array( sums.length );

	for ( let row = 0; row < sums.length; row++ ) {
		const probability = 1 / ( 1 + Math.exp( -( sums[ row ] as number ) ) );
		const weight = importance[ row ] as number;
		first[ row ] = weight * ( probability - ( labels[ row ] as number ) );
		second[ row ] = weight * probability * ( 1 - probability );
	}

	return { first, second };
}

/** A column cut into steps that hold about as many rows each. */
function columnOf(
	term: string,
	valueOf: ( row: number ) => number,
	rows: ExampleRows,
	heard: readonly number[]
): Column {
	const sorted = Float64Array.from( heard, valueOf ).sort();
	const bars: number[] = [];

	for ( let step = 1; step < MAX_STEPS; step++ ) {
		const place = Math.floor( ( step * sorted.length ) / MAX_STEPS );
		const value = sorted[ place ] as number;
		let before = place - 1;
		while ( before >= 0 && sorted[ before ] === value ) {
			before--;
		}
		if ( before >= 0 ) {
			const bar = Number(
				( ( ( sorted[ before ] as number ) + value ) / 2 ).toFixed( 4 )
			);
			if ( bars.length === 0 || bar > ( bars.at( -1 ) as number ) ) {
				bars.push( bar );
			}
		}
	}

	const steps = new Uint8Array( rows.labels.length );
	for ( const row of heard ) {
		const value = valueOf( row );
		let step = 0;
		while ( step < bars.length && value > ( bars[ step ] as number ) ) {
			step++;
		}
		steps[ row ] = step;
	}

	return { term, bars, steps };
}

/** Numbers from 0 to 1 that look thrown and are the same every time (Park and Miller 1988, with their later factor). */
function dice(): () => number {
	let state = 20_261_121;

	return () => {
		state = ( state * 48_271 ) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

/** What a logistic regression is fitted to: one row a case. */
export interface Rows {
	/** Values, row after row, `width` each; the last of each row is 1, for the bias. */
	values: Float64Array;
	width: number;
	/** 1 for a link, 0 for none, and how much each row counts. */
	labels: readonly number[];
	importance: readonly number[];
}

/** Weights to stay near, and how dearly leaving each costs. */
export interface Prior {
	weights: readonly number[];
	penalty: readonly number[];
}

const MAX_STEPS = 40;
const ENOUGH = 1e-4;

/**
 * Fits a logistic regression by Newton's method with step halving; the ridge penalty pulls towards the prior's weights instead
 * of towards zero, so that what the rows do not show stays as it was (maximum a posteriori with a Gaussian prior). The same
 * rows give the same weights.
 *
 * @param rows  Cases.
 * @param prior Where to start, and to stay near.
 * @return Weights, in log-odds for one unit of each value.
 */
export function fit( rows: Rows, prior: Prior ): number[] {
	let weights = [ ...prior.weights ];
	let loss = lossOf( rows, prior, weights );

	for ( let step = 0; step < MAX_STEPS; step++ ) {
		const direction = newtonStep( rows, prior, weights );
		let size = 1;
		let next = weights;
		let nextLoss = Infinity;

		while ( size > 1e-4 ) {
			next = weights.map(
				( weight, place ) =>
					weight - size * ( direction[ place ] as number )
			);
			nextLoss = lossOf( rows, prior, next );
			if ( nextLoss < loss ) {
				break;
			}
			size /= 2;
		}
		if ( ! ( nextLoss < loss ) ) {
			break;
		}

		const gain = loss - nextLoss;
		weights = next;
		loss = nextLoss;
		if ( gain < ENOUGH ) {
			break;
		}
	}

	return weights;
}

/** Log-odds of a row. */
export function oddsOf(
	rows: Rows,
	weights: readonly number[],
	row: number
): number {
	const from = row * rows.width;
	let sum = 0;

	for ( let place = 0; place < rows.width; place++ ) {
		sum +=
			( rows.values[ from + place ] as number ) *
			( weights[ place ] as number );
	}

	return sum;
}

function lossOf(
	rows: Rows,
	prior: Prior,
	weights: readonly number[]
): number {
	let loss = 0;

	rows.labels.forEach( ( label, row ) => {
		const score = oddsOf( rows, weights, row );
		loss +=
			( rows.importance[ row ] as number ) *
			( Math.max( 0, score ) +
				Math.log1p( Math.exp( -Math.abs( score ) ) ) -
				label * score );
	} );
	weights.forEach( ( weight, place ) => {
		const away = weight - ( prior.weights[ place ] as number );
		loss += 0.5 * ( prior.penalty[ place ] as number ) * away * away;
	} );

	return loss;
}

function newtonStep(
	rows: Rows,
	prior: Prior,
	weights: readonly number[]
): number[] {
	const { width, values } = rows;
	const gradient = weights.map(
		( weight, place ) =>
			( prior.penalty[ place ] as number ) *
			( weight - ( prior.weights[ place ] as number ) )
	);
	const hessian = new Float64Array( width * width );

	rows.labels.forEach( ( label, row ) => {
		const from = row * width;
		const probability =
			1 / ( 1 + Math.exp( -oddsOf( rows, weights, row ) ) );
		const importance = rows.importance[ row ] as number;
		const slope = importance * ( probability - label );
		const curve = importance * probability * ( 1 - probability ) + 1e-9;

		for ( let one = 0; one < width; one++ ) {
			const value = values[ from + one ] as number;
			if ( value === 0 ) {
				continue;
			}
			gradient[ one ] = ( gradient[ one ] as number ) + slope * value;
			const curved = curve * value;
			for ( let other = 0; other <= one; other++ ) {
				const place = one * width + other;
				hessian[ place ] =
					( hessian[ place ] as number ) +
					curved * ( values[ from + other ] as number );
			}
		}
	} );
	for ( let place = 0; place < width; place++ ) {
		const diagonal = place * width + place;
		hessian[ diagonal ] =
			( hessian[ diagonal ] as number ) +
			( prior.penalty[ place ] as number ) +
			1e-9;
	}

	return solve( hessian, gradient, width );
}

/** Solves a symmetric positive definite system by Cholesky; only the lower half of the matrix is read. */
function solve(
	matrix: Float64Array,
	right: readonly number[],
	width: number
): number[] {
	const lower = Float64Array.from( matrix );
	const at = ( row: number, column: number ) =>
		lower[ row * width + column ] as number;

	for ( let row = 0; row < width; row++ ) {
		for ( let column = 0; column <= row; column++ ) {
			let sum = at( row, column );
			for ( let place = 0; place < column; place++ ) {
				sum -= at( row, place ) * at( column, place );
			}
			lower[ row * width + column ] =
				row === column
					? Math.sqrt( Math.max( sum, 1e-12 ) )
					: sum / at( column, column );
		}
	}

	const solved = [ ...right ];
	for ( let row = 0; row < width; row++ ) {
		for ( let place = 0; place < row; place++ ) {
			solved[ row ] =
				( solved[ row ] as number ) -
				at( row, place ) * ( solved[ place ] as number );
		}
		solved[ row ] = ( solved[ row ] as number ) / at( row, row );
	}
	for ( let row = width - 1; row >= 0; row-- ) {
		for ( let place = row + 1; place < width; place++ ) {
			solved[ row ] =
				( solved[ row ] as number ) -
				at( place, row ) * ( solved[ place ] as number );
		}
		solved[ row ] = ( solved[ row ] as number ) / at( row, row );
	}

	return solved;
}

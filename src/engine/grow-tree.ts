import type { HabitTree } from '../contract/types';

/** Leaves of a tree, rows that each has at least, and how dearly a large leaf costs. */
const LEAVES = 6;
const ROWS_A_LEAF = 15;
const PENALTY = 5;

/** Values of one term, cut into steps: a row is in step n when n bars are below its value. */
export interface Column {
	term: string;
	bars: readonly number[];
	steps: Uint8Array;
}

/** First and second derivative of a loss, row by row. */
export interface Slopes {
	first: Float64Array;
	second: Float64Array;
}

interface Split {
	column: Column;
	step: number;
	gain: number;
}

interface Part {
	rows: readonly number[];
	split: Split | null;
	/** Where in the tree it hangs: a node and its side, or nowhere: it is the whole. */
	at: { node: number; side: 'below' | 'above' } | null;
}

/**
 * Grows one regression tree, the best split first.
 *
 * @param columns What it may ask.
 * @param rows    Rows it sees.
 * @param slopes  Derivatives of the loss, row by row.
 * @return The tree, null where no split is worth it, and the leaf of any row.
 */
export function growTree(
	columns: readonly Column[],
	rows: readonly number[],
	slopes: Slopes
): { tree: HabitTree | null; leafOf: ( row: number ) => number } {
	const tree: HabitTree = {
		terms: [],
		bars: [],
		below: [],
		above: [],
		leaves: [],
	};
	const asked: Split[] = [];
	const parts: Part[] = [
		{ rows, split: bestSplit( columns, rows, slopes ), at: null },
	];

	while ( parts.length < LEAVES ) {
		let best = -1;
		parts.forEach( ( { split }, place ) => {
			if (
				split !== null &&
				split.gain >
					( best === -1
						? 0
						: ( ( parts[ best ] as Part ).split as Split ).gain )
			) {
				best = place;
			}
		} );
		if ( best === -1 ) {
			break;
		}

		const [ part ] = parts.splice( best, 1 ) as [ Part ];
		const { column, step } = part.split as Split;
		const node = tree.terms.push( column.term ) - 1;
		asked.push( part.split as Split );
		tree.bars.push( column.bars[ step ] as number );
		tree.below.push( 0 );
		tree.above.push( 0 );
		if ( part.at !== null ) {
			tree[ part.at.side ][ part.at.node ] = node;
		}
		for ( const side of [ 'below', 'above' ] as const ) {
			const here = part.rows.filter(
				( row ) =>
					( column.steps[ row ] as number ) <= step ===
					( side === 'below' )
			);
			parts.push( {
				rows: here,
				split: bestSplit( columns, here, slopes ),
				at: { node, side },
			} );
		}
	}

	for ( const { rows: here, at } of parts ) {
		if ( at !== null ) {
			const { first, second } = sumOf( here, slopes );
			tree[ at.side ][ at.node ] =
				-1 - ( tree.leaves.push( -first / ( second + PENALTY ) ) - 1 );
		}
	}

	return {
		tree: tree.terms.length === 0 ? null : tree,
		leafOf: ( row ) => {
			let node = 0;
			while ( node >= 0 ) {
				const { column, step } = asked[ node ] as Split;
				node = (
					( column.steps[ row ] as number ) <= step
						? tree.below[ node ]
						: tree.above[ node ]
				) as number;
			}
			return -1 - node;
		},
	};
}

function sumOf(
	rows: readonly number[],
	slopes: Slopes
): { first: number; second: number } {
	let first = 0;
	let second = 0;
	for ( const row of rows ) {
		first += slopes.first[ row ] as number;
		second += slopes.second[ row ] as number;
	}

	return { first, second };
}

function bestSplit(
	columns: readonly Column[],
	rows: readonly number[],
	slopes: Slopes
): Split | null {
	if ( rows.length < 2 * ROWS_A_LEAF ) {
		return null;
	}

	const whole = sumOf( rows, slopes );
	const before = whole.first ** 2 / ( whole.second + PENALTY );
	let best: Split | null = null;

	for ( const column of columns ) {
		const size = column.bars.length + 1;
		const first = new Float64Array( size );
		const second = new Float64Array( size );
		const counts = new Int32Array( size );
		for ( const row of rows ) {
			const step = column.steps[ row ] as number;
			first[ step ] =
				( first[ step ] as number ) + ( slopes.first[ row ] as number );
			second[ step ] =
				( second[ step ] as number ) +
				( slopes.second[ row ] as number );
			counts[ step ] = ( counts[ step ] as number ) + 1;
		}

		let low = 0;
		let lowSecond = 0;
		let count = 0;
		for ( let step = 0; step < size - 1; step++ ) {
			low += first[ step ] as number;
			lowSecond += second[ step ] as number;
			count += counts[ step ] as number;
			if ( count < ROWS_A_LEAF || rows.length - count < ROWS_A_LEAF ) {
				continue;
			}
			const gain =
				low ** 2 / ( lowSecond + PENALTY ) +
				( whole.first - low ) ** 2 /
					( whole.second - lowSecond + PENALTY ) -
				before;
			if ( gain > ( best?.gain ?? 1e-6 ) ) {
				best = { column, step, gain };
			}
		}
	}

	return best;
}

import type {
	CoverageState,
	SiteCoverage,
	Stage,
	TargetPage,
} from '../../contract/types';
import { fold } from '../../engine/text/fold';

/** What a condition has at one stage of the care pathway. */
export interface CoverageCell {
	stage: Stage;
	state: CoverageState;
	/** Pages that fill it, best first; without the condition's own. */
	pages: TargetPage[];
	/** Whether it is the condition page itself that fills the stage. */
	isOwn: boolean;
}

/** A condition: a row of the matrix. */
export interface CoverageRow {
	page: TargetPage;
	specialties: string[];
	cells: CoverageCell[];
}

/** What of the matrix is looked at; empty: all. */
export interface CoverageFilter {
	words: string;
	specialty: string;
	/** Rows that have this state … */
	state: CoverageState | '';
	/** … at this stage, or at any. */
	stage: Stage | '';
}

export type CoverageCounts = Record< CoverageState, number >;

/** The matrix, with pages instead of their ids; a condition page that left the index meanwhile is left out. */
export function coverageRows( {
	conditions,
	targets,
}: SiteCoverage ): CoverageRow[] {
	const byId = new Map( targets.map( ( page ) => [ page.id, page ] ) );

	return conditions.flatMap( ( { pageId, specialties, stages } ) => {
		const page = byId.get( pageId );
		return page === undefined
			? []
			: [
					{
						page,
						specialties,
						cells: stages.map(
							( { stage, state, targetIds } ) => ( {
								stage,
								state,
								isOwn: targetIds.includes( pageId ),
								pages: targetIds.flatMap( ( id ) => {
									const target = byId.get( id );
									return target && id !== pageId
										? [ target ]
										: [];
								} ),
							} )
						),
					},
				];
	} );
}

/** The rows that a filter lets through, in their order. Words are looked for in the titles, each as the beginning of a word. */
export function filterRows(
	rows: readonly CoverageRow[],
	{ words, specialty, state, stage }: CoverageFilter
): CoverageRow[] {
	const wanted = wordsOf( words );

	return rows.filter(
		( row ) =>
			( specialty === '' || row.specialties.includes( specialty ) ) &&
			fitsState( row, state, stage ) &&
			wanted.every( ( word ) =>
				wordsOf( row.page.title ).some( ( own ) =>
					own.startsWith( word )
				)
			)
	);
}

/** How many stages of these rows are in each state. The stage that a condition page fills itself is not counted: it is no link. */
export function countStates( rows: readonly CoverageRow[] ): CoverageCounts {
	const counts: CoverageCounts = { linked: 0, unlinked: 0, missing: 0 };
	for ( const { cells } of rows ) {
		for ( const { state, isOwn } of cells ) {
			counts[ state ] += isOwn ? 0 : 1;
		}
	}
	return counts;
}

/** The specialties that rows have, by name. */
export function specialtiesOf( rows: readonly CoverageRow[] ): string[] {
	return [
		...new Set( rows.flatMap( ( { specialties } ) => specialties ) ),
	].sort( ( a, b ) => a.localeCompare( b ) );
}

function fitsState(
	{ cells }: CoverageRow,
	state: CoverageState | '',
	stage: Stage | ''
): boolean {
	return (
		state === '' ||
		cells.some(
			( cell ) =>
				! cell.isOwn &&
				cell.state === state &&
				( stage === '' || cell.stage === stage )
		)
	);
}

function wordsOf( text: string ): string[] {
	return fold( text )
		.split( /[^\p{L}\p{M}\p{N}]+/u )
		.filter( Boolean );
}

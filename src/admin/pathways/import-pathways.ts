import type { CarePathway, PathwayStep } from '../../contract/types';

import type { PageOf } from '../find-places';
import { isSame } from './merge-pathways';
import type { EntryProblem, FiledPathway } from './pathway-file';

/** What to do with pathways that are here already, but not the same. */
export type OnDifferent = 'keep-both' | 'replace';

/** What a file would bring. */
export interface ImportPlan {
	added: CarePathway[];
	/** Here already, in the same words. */
	same: CarePathway[];
	/** Here already, but not the same. */
	different: CarePathway[];
}

/**
 * Pathways of a file with the pages of this site. One with a page that nobody can tell is left out whole, and said: its id
 * may be any other page here, and would lead a reader there.
 */
export function placePathways(
	found: readonly FiledPathway[],
	pageOf: PageOf
): { placed: CarePathway[]; problems: EntryProblem[] } {
	const placed: CarePathway[] = [];
	const problems: EntryProblem[] = [];

	for ( const { number, pathway, titles } of found ) {
		const steps: PathwayStep[] = [];
		let lost: string | null = null;
		for ( const step of pathway.steps ) {
			if ( step.kind !== 'page' ) {
				steps.push( step );
				continue;
			}
			const title = titles.get( step.pageId ) ?? null;
			const pageId = pageOf( { id: step.pageId, title } );
			if ( pageId === null ) {
				lost = title ?? String( step.pageId );
				break;
			}
			steps.push( { ...step, pageId } );
		}
		if ( lost === null ) {
			placed.push( { ...pathway, steps } );
		} else {
			problems.push( {
				number,
				name: pathway.name,
				code: 'lost-page',
				title: lost,
			} );
		}
	}
	return { placed, problems };
}

export function planImport(
	kept: readonly CarePathway[],
	found: readonly CarePathway[]
): ImportPlan {
	const known = new Map( kept.map( ( pathway ) => [ pathway.id, pathway ] ) );
	const plan: ImportPlan = { added: [], same: [], different: [] };

	for ( const pathway of found ) {
		const here = known.get( pathway.id );
		if ( here === undefined ) {
			plan.added.push( pathway );
		} else {
			plan[ isSame( here, pathway ) ? 'same' : 'different' ].push(
				pathway
			);
		}
	}
	return plan;
}

/**
 * The list after an import. Nothing that is here is lost unless the person chose to replace it.
 *
 * @param kept  What is here.
 * @param plan  What the file brings.
 * @param on    What to do with pathways that are here already, but not the same.
 * @param newId Makes an id that nothing has.
 */
export function applyImport(
	kept: readonly CarePathway[],
	plan: ImportPlan,
	on: OnDifferent,
	newId: () => string
): CarePathway[] {
	const { added, different } = plan;
	if ( on === 'keep-both' ) {
		return [
			...kept,
			...added,
			...different.map( ( pathway ) => ( { ...pathway, id: newId() } ) ),
		];
	}
	const replaced = new Map(
		different.map( ( pathway ) => [ pathway.id, pathway ] )
	);
	return [
		...kept.map( ( pathway ) => replaced.get( pathway.id ) ?? pathway ),
		...added,
	];
}

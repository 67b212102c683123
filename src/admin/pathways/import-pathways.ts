import type { CarePathway, FoundPage } from '../../contract/types';

import { isSame } from './merge-pathways';
import type { FiledPathway } from './pathway-file';

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
 * Pathways of a file with the pages of this site: the id where it means a page of the same title here, else the one page
 * that has the title, else the id as it is, to be shown as gone.
 *
 * @param found   Of the file.
 * @param byId    Pages of this site with ids of the file.
 * @param byTitle Pages of this site with titles of the file.
 */
export function placePathways(
	found: readonly FiledPathway[],
	byId: ReadonlyMap< number, FoundPage >,
	byTitle: ReadonlyMap< string, readonly FoundPage[] >
): CarePathway[] {
	return found.map( ( { pathway, titles } ) => ( {
		...pathway,
		steps: pathway.steps.map( ( step ) => {
			const title =
				step.kind === 'page' ? titles.get( step.pageId ) : undefined;
			if (
				step.kind !== 'page' ||
				title === undefined ||
				byId.get( step.pageId )?.title === title
			) {
				return step;
			}
			const [ only, ...others ] = byTitle.get( title ) ?? [];
			return only !== undefined && others.length === 0
				? { ...step, pageId: only.id }
				: step;
		} ),
	} ) );
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

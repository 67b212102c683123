import type { FoundPage, PathwayStep } from '../../contract/types';

/** Why a step leads nobody on, as things are now. */
export type StepProblem =
	/** Deleted, or not open to all any more. */
	| 'gone'
	| 'excluded'
	| 'noindex'
	| 'other-language'
	/** It is a step already: readers are not led in a circle. */
	| 'again';

/** Why a page cannot be a step of a pathway, or null. */
export function judgePage(
	page: FoundPage | undefined,
	language: string
): Exclude< StepProblem, 'again' > | null {
	if ( page === undefined ) {
		return 'gone';
	}
	if ( page.isExcluded ) {
		return 'excluded';
	}
	if ( page.isNoindex ) {
		return 'noindex';
	}
	return isSameLanguage( page.language, language ) ? null : 'other-language';
}

/**
 * What is wrong with each step, in their order.
 *
 * @param steps    Steps.
 * @param pages    Pages of the index that are steps, by id.
 * @param language Of the pathway.
 */
export function judgeSteps(
	steps: readonly PathwayStep[],
	pages: ReadonlyMap< number, FoundPage >,
	language: string
): Array< StepProblem | null > {
	return steps.map( ( step, place ) => {
		// Of one role there may be several pages: a second step takes the next best.
		if ( step.kind === 'role' ) {
			return null;
		}
		const isAgain = steps
			.slice( 0, place )
			.some(
				( before ) =>
					before.kind === 'page' && before.pageId === step.pageId
			);
		return (
			judgePage( pages.get( step.pageId ), language ) ??
			( isAgain ? 'again' : null )
		);
	} );
}

/** "en-US" and "en-GB" are one language, as the engine has it. */
function isSameLanguage( one: string, other: string ): boolean {
	return code( one ) === code( other );
}

function code( language: string ): string {
	return language.split( /[-_]/ )[ 0 ]?.toLowerCase() ?? '';
}

import type { PathwaySite } from './compile-pathway';
import type { PathwayPage } from './read-page';

/**
 * Whether a page is on a group of medicines or treatments that bears the name of another condition, and medicine uses one of the
 * group for the condition of the source: water tablets for heart failure are among the medicines for blood pressure. Only where
 * one of the two conditions leads to the other; elsewhere the page speaks of another illness to its readers (an antidepressant
 * for nerve pain).
 *
 * @param source         Page on a condition.
 * @param target         Page on what is done for another.
 * @param site           Compiled site.
 * @param site.relations Of the vocabulary.
 */
export function treatsUnderWiderName(
	source: PathwayPage,
	target: PathwayPage,
	{ relations }: PathwaySite
): boolean {
	return (
		source.role === 'condition' &&
		source.topics.main.some( ( condition ) => {
			const kin = new Set( [
				...relations.causesOf( condition ),
				...relations.complicationsOf( condition ),
			] );
			const groups = new Set(
				[ ...relations.of( condition ) ]
					.filter( ( [ , link ] ) => link === 'treatment' )
					.flatMap(
						( [ treatment ] ) =>
							relations.concept( treatment )?.broader ?? []
					)
			);

			return (
				target.topics.main.some( ( one ) => groups.has( one ) ) &&
				[ ...target.topics.conditions ].some( ( other ) =>
					kin.has( other )
				)
			);
		} )
	);
}

import type { AuditApi } from '../../audit-api';
import type { PageMarks } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';

/** A page, and what shall be said of it. */
export interface MarkedPage {
	id: number;
	postType: string;
	marks: Partial< PageMarks >;
}

/** What came of marking several pages. */
export interface MarkedPages {
	/** How to put back what was said before, of those that were changed. */
	undo: MarkedPage[];
	/** Why the others were not, each reason once. */
	failures: { code: FailureCode; count: number }[];
}

/**
 * Marks pages one after the other. One that fails does not stop the others.
 *
 * @param api    Where.
 * @param pages  Which, and how.
 * @param onDone Told after each.
 */
export async function markPages(
	api: Pick< AuditApi, 'markPage' >,
	pages: readonly MarkedPage[],
	onDone: () => void
): Promise< MarkedPages > {
	const undo: MarkedPage[] = [];
	const failures = new Map< FailureCode, number >();

	for ( const { id, postType, marks } of pages ) {
		try {
			const before = await api.markPage( { id, postType }, marks );
			undo.push( {
				id,
				postType,
				marks: Object.fromEntries(
					Object.keys( marks ).map( ( name ) => [
						name,
						before[ name as keyof PageMarks ],
					] )
				),
			} );
		} catch ( error ) {
			const code = failureCode( error );
			failures.set( code, ( failures.get( code ) ?? 0 ) + 1 );
		}
		onDone();
	}
	return {
		undo,
		failures: [ ...failures ].map( ( [ code, count ] ) => ( {
			code,
			count,
		} ) ),
	};
}

import type { AuditApi } from '../../audit-api';

/** As many as the server gives at once. */
const PER_PAGE = 100;

/**
 * Pages that the last check found to be orphans, and nobody ignored since.
 *
 * @return Ids, ascending.
 */
export async function readOrphans( {
	readFindings,
}: Pick< AuditApi, 'readFindings' > ): Promise< number[] > {
	const ids = new Set< number >();
	for ( let page = 1; ; page++ ) {
		const { findings, total } = await readFindings( {
			state: 'open',
			kind: [ 'orphan-page' ],
			page,
			perPage: PER_PAGE,
		} );
		findings.forEach( ( { pageId } ) => ids.add( pageId ) );
		if ( findings.length === 0 || page * PER_PAGE >= total ) {
			return [ ...ids ].sort( ( a, b ) => a - b );
		}
	}
}

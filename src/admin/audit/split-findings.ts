import type { SiteFinding } from '../../contract/site-audit';

/** Most that is sent at once: far below a second of the server's time and a megabyte. */
const MOST_FINDINGS = 200;
const MOST_PAGES = 2000;

/** Findings of all pages from one id to another, inclusive. */
export interface FindingsPart {
	from: number;
	to: number;
	findings: SiteFinding[];
}

/**
 * Findings in parts that cover every page there may be, so that what is kept of pages that are gone goes as well. A page is
 * never cut in two.
 *
 * @param findings Findings of the whole site.
 * @param pageIds  All pages that were judged.
 */
export function splitFindings(
	findings: readonly SiteFinding[],
	pageIds: readonly number[]
): FindingsPart[] {
	const ofPage = new Map< number, SiteFinding[] >( [ [ 0, [] ] ] );
	for ( const id of pageIds ) {
		ofPage.set( id, [] );
	}
	for ( const finding of findings ) {
		const known = ofPage.get( finding.pageId );
		if ( known === undefined ) {
			ofPage.set( finding.pageId, [ finding ] );
		} else {
			known.push( finding );
		}
	}

	const parts: FindingsPart[] = [];
	let part: FindingsPart = { from: 0, to: 0, findings: [] };
	let pages = 0;
	for ( const [ id, found ] of [ ...ofPage ].sort(
		( [ one ], [ other ] ) => one - other
	) ) {
		if (
			pages > 0 &&
			( pages >= MOST_PAGES ||
				part.findings.length + found.length > MOST_FINDINGS )
		) {
			parts.push( { ...part, to: id - 1 } );
			part = { from: id, to: id, findings: [] };
			pages = 0;
		}
		part.findings.push( ...found );
		pages++;
	}
	parts.push( { ...part, to: Number.MAX_SAFE_INTEGER } );
	return parts;
}

import { describe, expect, it } from '@jest/globals';

import { splitFindings } from '../../../src/admin/audit/split-findings';

import { finding } from './build-site';

const LAST = Number.MAX_SAFE_INTEGER;

/** So many findings of a page. */
const many = ( pageId: number, count: number ) =>
	Array.from( { length: count }, ( _, place ) =>
		finding( pageId, { id: `${ pageId }-${ place }` } )
	);

describe( 'splitFindings', () => {
	it.each( [
		[
			'a site without findings, so that old ones go',
			[ 3, 5 ],
			[],
			[ [ 0, LAST, 0 ] ],
		],
		[ 'a site without pages', [], [], [ [ 0, LAST, 0 ] ] ],
		[
			'few findings in one part',
			[ 3, 5 ],
			many( 5, 2 ),
			[ [ 0, LAST, 2 ] ],
		],
		[
			'many findings in several parts, without a gap between them',
			[ 3, 5, 9 ],
			[ ...many( 9, 150 ), ...many( 3, 120 ), ...many( 5, 70 ) ],
			[
				[ 0, 8, 190 ],
				[ 9, LAST, 150 ],
			],
		],
		[
			'a page with more than a part holds, whole',
			[ 3, 5 ],
			[ ...many( 3, 450 ), ...many( 5, 1 ) ],
			[
				[ 0, 2, 0 ],
				[ 3, 4, 450 ],
				[ 5, LAST, 1 ],
			],
		],
		[
			'what is about no page first, and a page that was not judged in its place',
			[ 3 ],
			[ ...many( 7, 1 ), ...many( 0, 1 ) ],
			[ [ 0, LAST, 2 ] ],
		],
		[
			'thousands of pages without findings',
			Array.from( { length: 4500 }, ( _, place ) => place + 1 ),
			[],
			[
				[ 0, 1999, 0 ],
				[ 2000, 3999, 0 ],
				[ 4000, LAST, 0 ],
			],
		],
	] )( 'cuts %s', ( _, pageIds, findings, expected ) => {
		expect(
			splitFindings( findings, pageIds ).map( ( part ) => [
				part.from,
				part.to,
				part.findings.length,
			] )
		).toEqual( expected );
	} );
} );

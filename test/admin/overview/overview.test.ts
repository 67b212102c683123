import { describe, expect, it } from '@jest/globals';

import { countLinks } from '../../../src/admin/overview/count-links';
import { measureHealth } from '../../../src/admin/overview/health';
import { sparklinePoints } from '../../../src/admin/overview/sparkline';
import { pickWorst, worstKinds } from '../../../src/admin/overview/worst';
import type { SiteFacts, SiteSnapshot } from '../../../src/contract/site-audit';
import type { PageLink } from '../../../src/contract/types';
import { auditedPage, keptFinding, state } from '../audit/build-site';

const TODAY = '2026-11-21';
const SNAPSHOT = {
	day: '2026-11-09',
	pages: 90,
	links: 400,
	orphans: 12,
	broken: 3,
	high: 5,
	medium: 20,
	low: 40,
};
const COUNTED = state( {
	asOf: '2026-11-20T08:00:00Z',
	pages: 100,
	counts: [
		{ kind: 'broken-link', severity: 'high', open: 4, ignored: 1 },
		{ kind: 'bin-target', severity: 'high', open: 2, ignored: 0 },
		{ kind: 'orphan-page', severity: 'medium', open: 9, ignored: 2 },
		{ kind: 'dead-end', severity: 'low', open: 0, ignored: 3 },
	],
	snapshots: [ SNAPSHOT, { ...SNAPSHOT, day: TODAY, pages: 100 } ],
} );

const valuesOf = ( numbers: ReturnType< typeof measureHealth > ) =>
	Object.fromEntries(
		numbers.map( ( { measure, value } ) => [ measure, value ] )
	);

describe( 'measureHealth', () => {
	it( 'counts what is open', () => {
		expect( valuesOf( measureHealth( COUNTED, null, TODAY ) ) ).toEqual( {
			pages: 100,
			links: 400,
			orphans: 9,
			broken: 6,
			high: 6,
			medium: 9,
			low: 0,
		} );
	} );

	it( 'compares with earlier days, and ends with the number now', () => {
		const [ pages, links ] = measureHealth( COUNTED, 450, TODAY );
		expect( pages?.trend ).toEqual( [
			{ day: '2026-11-09', value: 90 },
			{ day: TODAY, value: 100 },
		] );
		expect( links ).toMatchObject( {
			value: 450,
			trend: [ { value: 400 }, { value: 450 } ],
		} );
	} );

	it( 'compares numbers of findings with none of a time when there were none', () => {
		const unaudited = {
			...SNAPSHOT,
			day: '2026-11-02',
			orphans: null,
			broken: null,
			high: null,
			medium: null,
			low: null,
		};
		const trends = ( snapshots: SiteSnapshot[] ) =>
			Object.fromEntries(
				measureHealth( { ...COUNTED, snapshots }, null, TODAY ).map(
					( { measure, trend } ) => [
						measure,
						trend.map( ( { value } ) => value ),
					]
				)
			);
		expect( trends( [ unaudited, SNAPSHOT ] ) ).toMatchObject( {
			pages: [ 90, 90, 100 ],
			orphans: [ 12, 9 ],
			broken: [ 3, 6 ],
		} );
		expect( trends( [ unaudited ] ) ).toMatchObject( {
			links: [ 400, 400 ],
			orphans: [],
			broken: [],
			high: [],
			medium: [],
			low: [],
		} );
	} );

	it( 'says of a site that was never judged only what is known', () => {
		const numbers = measureHealth( state( { pages: 7 } ), null, TODAY );
		expect( valuesOf( numbers ) ).toEqual( {
			pages: 7,
			links: null,
			orphans: null,
			broken: null,
			high: null,
			medium: null,
			low: null,
		} );
		expect( numbers.flatMap( ( { trend } ) => trend ) ).toEqual( [] );
	} );

	it( 'leads to the very findings that a number counts', () => {
		const numbers = measureHealth( COUNTED, null, TODAY );
		expect(
			numbers.find( ( { measure } ) => measure === 'broken' )?.behind
		).toEqual( {
			screen: 'findings',
			kind: 'broken-link,draft-target,private-target,password-target,bin-target',
		} );
	} );
} );

describe( 'countLinks', () => {
	it( 'counts links in text and blocks between public pages', () => {
		const link = (
			sourceId: number,
			targetId: number,
			kind: PageLink[ 'kind' ] = 'body'
		) => ( { sourceId, targetId, kind } ) as PageLink;
		expect(
			countLinks( {
				pages: [ auditedPage( 1 ), auditedPage( 2 ) ],
				links: [
					link( 1, 2 ),
					link( 2, 1, 'block' ),
					link( 1, 1 ),
					link( 1, 9 ),
					link( 9, 1 ),
					link( 1, 2, 'navigation' ),
					link( 1, 0 ),
				],
			} as unknown as SiteFacts )
		).toBe( 2 );
	} );
} );

describe( 'sparklinePoints', () => {
	it.each( [
		[ [ 0, 10 ], '2,26 118,2' ],
		[ [ 10, 0, 5 ], '2,2 60,26 118,14' ],
		[ [ 4, 4 ], '2,14 118,14' ],
		[ [ 4 ], '2,14' ],
	] )( '%j', ( values, points ) => {
		expect( sparklinePoints( values ) ).toBe( points );
	} );
} );

describe( 'the worst', () => {
	it( 'takes each kind once: most severe first, then by harm, then the most frequent', () => {
		expect(
			worstKinds(
				[
					{
						kind: 'dead-end',
						severity: 'medium',
						open: 2,
						ignored: 0,
					},
					{
						kind: 'generic-anchor',
						severity: 'medium',
						open: 9,
						ignored: 0,
					},
					{
						kind: 'orphan-page',
						severity: 'medium',
						open: 1,
						ignored: 0,
					},
					{
						kind: 'broken-link',
						severity: 'high',
						open: 3,
						ignored: 0,
					},
					{
						kind: 'broken-link',
						severity: 'low',
						open: 30,
						ignored: 0,
					},
					{
						kind: 'other-condition',
						severity: 'high',
						open: 1,
						ignored: 0,
					},
					{
						kind: 'self-link',
						severity: 'high',
						open: 0,
						ignored: 4,
					},
				],
				4
			).map( ( { kind } ) => kind )
		).toEqual( [
			'other-condition',
			'broken-link',
			'orphan-page',
			'generic-anchor',
		] );
	} );

	it( 'does not let one kind or one page hide the others', () => {
		const of = (
			kind: 'broken-link' | 'orphan-page' | 'dead-end',
			...ids: number[]
		) =>
			ids.map( ( id ) =>
				keptFinding( id, { kind, id: `${ kind }-${ id }` } )
			);
		expect(
			pickWorst(
				[
					of( 'broken-link', 1, 2, 3, 4, 5 ),
					of( 'orphan-page', 1, 6, 7 ),
					of( 'dead-end', 8 ),
				],
				5
			).map( ( { id } ) => id )
		).toEqual( [
			'broken-link-1',
			'broken-link-2',
			'broken-link-3',
			'orphan-page-6',
			'dead-end-8',
		] );
	} );

	it( 'shows a page again where there is nothing else', () => {
		expect(
			pickWorst(
				[
					[
						keptFinding( 1, { id: 'a' } ),
						keptFinding( 1, { id: 'b' } ),
					],
				],
				5
			)
		).toHaveLength( 2 );
		expect( pickWorst( [], 5 ) ).toEqual( [] );
	} );
} );

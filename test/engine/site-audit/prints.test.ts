import { describe, expect, it } from '@jest/globals';

import type { SiteAudit } from '../../../src/contract/site-audit';

import { auditOf, runOf, status } from './build-site';
import type { LinkRow, SiteRow } from './build-site';
import { PAGES, external, placed, site, withPage } from './kind-rows';
import { runAudit } from './run-audit';

/** As an audit of the same site as a whole finds it, whatever was judged for it. */
const asWhole = ( { judgedIds: _judged, ...audit }: SiteAudit ) => audit;

/** Eczema leads to psoriasis and the visit, psoriasis to the hub, the article to a draft, gout to nothing. */
const LINKS: LinkRow[] = [
	[ 3, 4, 'scaly skin' ],
	[ 3, 6, 'click here' ],
	[ 4, 1, 'side effects' ],
	[ 7, 3, 'eczema care' ],
	[ 7, 0, 'our plan', { url: '/plan/' } ],
	[ 8, 1, 'skin team' ],
];
const PLAN = status( '/plan/', { id: 901, status: 'draft' } );
const BEFORE = site( LINKS, { facts: { statuses: [ PLAN ] } } );
const but = ( more: Partial< SiteRow > ): SiteRow => ( { ...BEFORE, ...more } );

/** What happens to the site, and the pages whose links are judged again. */
const ROWS: Array< [ name: string, after: SiteRow, judged: number[] ] > = [
	[ 'nothing', BEFORE, [] ],
	[
		'other words of a link',
		but( {
			links: LINKS.map( ( row ) =>
				row[ 2 ] === 'skin team' ? [ 8, 1, 'here' ] : row
			),
		} ),
		[ 8 ],
	],
	[
		'a link more: the others of its page come after it',
		but( { links: [ [ 5, 6, 'here' ], ...LINKS ] } ),
		[ 5 ],
	],
	[ 'a link less', but( { links: LINKS.slice( 0, -1 ) } ), [ 8 ] ],
	[
		'another title: the page, and the pages that lead to it',
		but( {
			pages: PAGES.map( ( row ) =>
				row[ 0 ] === 6 ? [ 6, 'Book a visit', row[ 2 ] ] : row
			),
		} ),
		[ 3, 6 ],
	],
	[
		'another role',
		but( { pages: withPage( 6, { role: 'clinician' } ) } ),
		[ 3, 6 ],
	],
	[
		'a page that search engines are kept from',
		but( { pages: withPage( 1, { isNoindex: true } ) } ),
		[ 1, 4, 8 ],
	],
	[
		'a review',
		but( { pages: withPage( 4, { reviewed: '2020-01-15' } ) } ),
		[ 3, 4 ],
	],
	[
		'a page that is gone',
		but( { pages: PAGES.filter( ( [ id ] ) => id !== 4 ) } ),
		[ 3 ],
	],
	[
		'a page that is called as some words are',
		but( { pages: [ ...PAGES, [ 9, 'Scaly skin' ] ] } ),
		[ 3, 9 ],
	],
	[
		'a page with a name that stands in no link',
		but( { pages: [ ...PAGES, [ 9, 'Opening hours' ] ] } ),
		[ 9 ],
	],
	[
		'a draft that was published',
		but( { facts: { statuses: [ { ...PLAN, status: 'public' } ] } } ),
		[ 7 ],
	],
	[
		'the same words to another page',
		but( { links: [ ...LINKS, [ 5, 6, 'skin team' ] ] } ),
		[ 5, 8 ],
	],
	[
		'a heading above a link',
		but( {
			pages: withPage( 4, {
				counts: {
					places: [ { path: '0', heading: 'Related', classes: [] } ],
				},
			} ),
		} ),
		[ 4 ],
	],
	[
		'an emergency notice',
		but( { pages: withPage( 8, placed( 'Call 911 if' ) ) } ),
		[],
	],
	[
		'text without a link',
		but( { pages: withPage( 8, { counts: { words: 900 } } ) } ),
		[],
	],
	[
		'the end of the month: all',
		but( { facts: { statuses: [ PLAN ], today: '2026-02-01' } } ),
		PAGES.map( ( [ id ] ) => id ),
	],
	[
		'the end of a day',
		but( { facts: { statuses: [ PLAN ], today: '2026-01-16' } } ),
		[],
	],
	[
		'another time of reviews: all',
		but( { facts: { statuses: [ PLAN ], reviewMonths: 12 } } ),
		PAGES.map( ( [ id ] ) => id ),
	],
	[
		'addresses of other sites are looked at: all',
		but( {
			facts: {
				statuses: [ PLAN ],
				...external( 'https://elsewhere.example/', 404 ),
			},
		} ),
		PAGES.map( ( [ id ] ) => id ),
	],
];

describe( 'an audit after an earlier one', () => {
	const earlier = auditOf( BEFORE );

	it( 'has judged every page at first', () => {
		expect( earlier.judgedIds ).toEqual( PAGES.map( ( [ id ] ) => id ) );
		expect(
			earlier.findings.filter( ( { link } ) => link !== null ).length
		).toBeGreaterThan( 2 );
	} );

	it.each( ROWS )( '%s', ( _name, after, judged ) => {
		const again = runAudit( runOf( after, earlier ) );
		expect( again.judgedIds ).toEqual( judged );
		expect( asWhole( again ) ).toEqual( asWhole( auditOf( after ) ) );
	} );

	it( 'counts only what it judges', () => {
		const run = runOf( but( { links: LINKS.slice( 0, -1 ) } ), earlier );
		const told: number[] = [];
		let step = run.next();
		while ( step.done !== true ) {
			if ( step.value.done > 0 ) {
				told.push( step.value.total );
			}
			step = run.next();
		}
		expect( new Set( told ) ).toEqual( new Set( [ 1 ] ) );
	} );
} );

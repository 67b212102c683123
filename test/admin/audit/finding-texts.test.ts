import { describe, expect, it } from '@jest/globals';

import { findingAdvice } from '../../../src/admin/audit/finding-advice';
import { FINDING_KINDS } from '../../../src/admin/audit/finding-kinds';
import { findingName } from '../../../src/admin/audit/finding-name';
import { findingWhy } from '../../../src/admin/audit/finding-why';
import { siteFindingText } from '../../../src/admin/audit/site-finding-text';
import { toCsv } from '../../../src/admin/csv';
import { findingTexts } from '../../../src/admin/findings/finding-texts';

import { keptFinding } from './build-site';

/** Everything that any sentence may use. */
const VALUES = {
	navigation: 2,
	template: 1,
	title: 'Thyroid nodules',
	words: 'thyroid',
	count: 7,
	share: 64,
	months: 31,
	topic: 'thyroid',
	role: 'article',
	promised: 'medication',
	stage: 'test',
	clicks: 1200,
	inbound: 1,
	outbound: 1,
	position: 3.4,
	impressions: 9000,
	httpStatus: 404,
	status: 'draft',
	language: 'es',
	name: 'type 1 diabetes',
	url: '/new/',
};

/** What is a text to others is a number to one kind. */
const valuesFor = ( kind: string ) =>
	kind === 'too-many-links' ? { ...VALUES, words: 250 } : VALUES;

describe( 'what is said of findings', () => {
	it( 'every kind has a name of its own', () => {
		expect( new Set( FINDING_KINDS.map( findingName ) ).size ).toBe(
			FINDING_KINDS.length
		);
	} );

	it.each( FINDING_KINDS )(
		'%s: what it is, why it matters and what to do are whole sentences',
		( kind ) => {
			for ( const text of [
				siteFindingText( { kind, values: valuesFor( kind ) } ),
				findingWhy( kind ),
				findingAdvice( kind ),
			] ) {
				expect( text ).toMatch( /^[“\p{Lu}\p{N}].*[.]$/u );
				expect( text ).not.toMatch( /undefined|NaN|%[\ds]/ );
			}
		}
	);

	it.each( [
		[
			'orphan-page',
			'Neither the text nor a block of another page leads here. Links in menus: 2, in templates: 1.',
		],
		[ 'stale-page', 'Its last clinical review was 31 months ago.' ],
		[ 'pathway-gap', 'It leads to no page for the stage: Test.' ],
		[
			'traffic-few-inbound',
			'1,200 clicks from search results, and only 1 page leads here.',
		],
	] as const )( '%s uses its numbers and names', ( kind, text ) => {
		expect( siteFindingText( { kind, values: VALUES } ) ).toBe( text );
	} );

	it.each( [
		[ 'stale-page', {}, 'A newer page takes its place.' ],
		[
			'external-broken',
			{ httpStatus: 0 },
			'The other site does not answer.',
		],
	] as const )( '%s without its number', ( kind, values, text ) => {
		expect( siteFindingText( { kind, values } ) ).toBe( text );
	} );
} );

describe( 'findings as a file', () => {
	it( 'has a line a finding, and no value is a formula', () => {
		const csv = toCsv(
			findingTexts( [
				keptFinding( 3, {
					title: '=HYPERLINK("https://evil.example")',
					kind: 'broken-link',
					link: {
						sourceId: 3,
						position: 0,
						anchorText: '@SUM(1)',
						url: '/a, b/',
						targetId: 0,
					},
					isStale: true,
				} ),
				keptFinding( 0, { title: '', kind: 'broken-link' } ),
			] )
		);
		const lines = csv.trim().split( '\r\n' );
		expect( lines ).toHaveLength( 3 );
		expect( lines[ 1 ] ).toContain(
			'"\'=HYPERLINK(""https://evil.example"")","3"'
		);
		expect( lines[ 1 ] ).toContain( '"\'@SUM(1)","/a, b/"' );
		expect( lines[ 2 ] ).toContain( '"The site as a whole",""' );
	} );
} );

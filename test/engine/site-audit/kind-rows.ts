import { describe, expect, it } from '@jest/globals';

import { found } from './build-site';
import type { LinkRow, PageRow, SiteRow } from './build-site';

/** Pages of a site on the skin and on joints, each leading to the next. */
export const HUB: PageRow = [
	1,
	'Dermatology',
	{ role: 'specialty', terms: [ 'specialty:skin' ] },
];
export const JOINTS: PageRow = [
	2,
	'Rheumatology',
	{ role: 'specialty', terms: [ 'specialty:joints' ] },
];
export const ECZEMA: PageRow = [
	3,
	'Eczema',
	{ role: 'condition', terms: [ 'specialty:skin' ] },
];
export const PSORIASIS: PageRow = [
	4,
	'Psoriasis',
	{ role: 'condition', terms: [ 'specialty:skin' ] },
];
export const GOUT: PageRow = [
	5,
	'Gout',
	{ role: 'condition', terms: [ 'specialty:joints' ] },
];
export const VISIT: PageRow = [
	6,
	'Request an appointment',
	{ role: 'appointment' },
];
export const ARTICLE: PageRow = [
	7,
	'Ten ways to calm the skin',
	{ role: 'article', postType: 'post', terms: [ 'specialty:skin' ] },
];
export const SERVICE: PageRow = [
	8,
	'Light therapy center',
	{ role: 'service', terms: [ 'specialty:skin' ] },
];
export const PAGES = [
	HUB,
	JOINTS,
	ECZEMA,
	PSORIASIS,
	GOUT,
	VISIT,
	ARTICLE,
	SERVICE,
];

export const site = (
	links: LinkRow[],
	more: Partial< Omit< SiteRow, 'links' > > = {}
): SiteRow => ( { pages: PAGES, links, ...more } );
/** The pages with some facts of one of them changed. */
export const withPage = ( id: number, facts: PageRow[ 2 ] ): PageRow[] =>
	PAGES.map( ( [ pageId, title, own ] ) =>
		pageId === id
			? [ pageId, title, { ...own, ...facts } ]
			: [ pageId, title, own ]
	);
export const placed = ( heading: string, classes: string[] = [] ) => ( {
	counts: { places: [ { path: '7', heading, classes } ] },
} );
/** The links of a page, in order, below these headings. */
export const sections = ( ...headings: string[] ) => ( {
	counts: {
		places: headings.map( ( heading, path ) => ( {
			path: String( path ),
			heading,
			classes: [],
		} ) ),
	},
} );
export const menu = ( ...targets: number[] ): LinkRow[] =>
	targets.map( ( target ) => [ 950, target, 'x', { kind: 'navigation' } ] );
/** So many more pages, each with a link. */
export const crowd = (
	count: number,
	link: ( id: number ) => LinkRow
): SiteRow => {
	const ids = Array.from(
		{ length: count },
		( _none, place ) => 100 + place
	);
	return {
		pages: [
			...PAGES,
			...ids.map( ( id ): PageRow => [ id, `Notes of week ${ id }` ] ),
		],
		links: ids.map( link ),
	};
};
export const traffic = (
	pageId: number,
	clicks: number,
	impressions: number,
	position: number | null
) => ( {
	traffic: [ { pageId, clicks, impressions, position } ],
} );
export const external = ( url: string, httpStatus: number ) => ( {
	external: [ { url, httpStatus, checkedOn: '2026-01-10' } ],
} );

/** By kind: a name, a site, and the findings of that kind that it has. */
export type KindRows = Record<
	string,
	Array< [ name: string, site: SiteRow, expected: string[] ] >
>;

/** Tests that sites have the findings of a kind that they should, and no others. */
export function testKinds( rows: KindRows ): void {
	describe.each( Object.entries( rows ) )( '%s', ( kind, list ) => {
		it.each( list )( '%s', ( _name, row, expected ) => {
			expect( found( row, ( one ) => one === kind ) ).toEqual( expected );
		} );
	} );
}

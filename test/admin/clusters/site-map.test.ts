import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
	fittingGroups,
	fittingPages,
} from '../../../src/admin/clusters/find-in-map';
import { layOut as layOutInPieces } from '../../../src/admin/clusters/lay-out';
import type { Layout } from '../../../src/admin/clusters/layout';
import {
	centreView,
	fitView,
	hit,
	isCovered,
	moveOf,
	panView,
	zoomView,
} from '../../../src/admin/clusters/map-view';
import { nearPlaces } from '../../../src/admin/clusters/near-places';
import { buildSiteMap } from '../../../src/admin/clusters/site-map';
import type { SiteMap } from '../../../src/admin/clusters/site-map';
import type { AuditedPage } from '../../../src/contract/site-audit';
import type {
	FoundPage,
	PageLink,
	SiteCoverage,
	TopicCluster,
} from '../../../src/contract/types';

const audited = (
	pageId: number,
	shows: AuditedPage[ 'shows' ] = ''
): AuditedPage => ( {
	pageId,
	words: 100,
	shows,
	translationIds: [],
	hasReviewer: false,
	unread: [],
} );
const found = ( id: number, isNoindex = false ): FoundPage => ( {
	id,
	title: `Page ${ id }`,
	url: `https://clinic.test/${ id }/`,
	postType: 'page',
	role: null,
	language: 'en-US',
	isExcluded: false,
	isNoindex,
	summary: '',
	reviewed: null,
} );
const link = (
	sourceId: number,
	targetId: number,
	more: Partial< PageLink > = {}
): PageLink => ( {
	sourceId,
	targetId,
	targetKind: 'post',
	url: `/${ targetId }/`,
	anchorText: '',
	rel: '',
	kind: 'body',
	blockName: '',
	path: '',
	position: 0,
	...more,
} );
const cluster = ( clusterId: number, ...members: number[] ): TopicCluster => ( {
	clusterId,
	members: members.map( ( targetId ) => ( {
		targetId,
		reasons: [],
		isPrimary: false,
	} ) ),
} );

function mapOf( {
	pages = [ 1, 2, 3, 4, 5 ].map( ( id ) => audited( id ) ),
	links = [],
	clusters = [],
	specialties = [],
}: {
	pages?: AuditedPage[];
	links?: PageLink[];
	clusters?: TopicCluster[];
	specialties?: SiteCoverage[ 'specialties' ];
} ): SiteMap {
	return buildSiteMap( {
		audited: pages,
		found: pages.map( ( { pageId } ) => found( pageId, pageId === 9 ) ),
		links,
		coverage: { conditions: [], clusters, specialties, targets: [] },
	} );
}

const idsOf = ( map: SiteMap ) =>
	map.groups.map( ( { clusterId, pages } ) => [
		clusterId,
		pages.map( ( place ) => map.pages[ place ]?.id ),
	] );
describe( 'buildSiteMap', () => {
	it.each< [ string, TopicCluster[], unknown ] >( [
		[ 'no cluster', [], [ [ 0, [ 1, 2, 3, 4, 5 ] ] ] ],
		[
			'a cluster, the pillar first and the strongest before the others',
			[ cluster( 3, 5, 1 ) ],
			[
				[ 3, [ 3, 5, 1 ] ],
				[ 0, [ 2, 4 ] ],
			],
		],
		[
			'a page of two clusters where it stands first',
			[ cluster( 1, 4, 5 ), cluster( 2, 5 ) ],
			[
				[ 1, [ 1, 4 ] ],
				[ 2, [ 2, 5 ] ],
				[ 0, [ 3 ] ],
			],
		],
		[
			'a pillar in its own cluster',
			[ cluster( 1, 2, 3 ), cluster( 2, 4, 5 ) ],
			[
				[ 2, [ 2, 4, 5 ] ],
				[ 1, [ 1, 3 ] ],
			],
		],
	] )( 'groups %s', ( _name, clusters, expected ) => {
		expect( idsOf( mapOf( { clusters } ) ) ).toEqual( expected );
	} );

	it( 'counts links of text and blocks between public pages, each pair once', () => {
		const map = mapOf( {
			links: [
				link( 1, 2 ),
				link( 1, 2, { position: 1 } ),
				link( 2, 1, { kind: 'block' } ),
				link( 1, 3, { kind: 'navigation' } ),
				link( 1, 4, { kind: 'template' } ),
				link( 1, 1 ),
				link( 1, 77 ),
				link( 77, 1 ),
				link( 1, 5, { targetKind: 'term' } ),
			],
		} );
		expect( [ ...map.links ] ).toEqual( [ 0, 1, 1, 0 ] );
		expect( map.groups[ 0 ]?.inner ).toBe( 2 );
		expect(
			map.pages.map( ( { inbound, outbound } ) => [ inbound, outbound ] )
		).toEqual( [
			[ 1, 1 ],
			[ 1, 1 ],
			[ 0, 0 ],
			[ 0, 0 ],
			[ 0, 0 ],
		] );
	} );

	it( 'gives a cluster the specialties of its pages, the most frequent first', () => {
		const map = mapOf( {
			clusters: [ cluster( 1, 2, 3 ) ],
			specialties: [
				{ name: 'Cardiology', pageIds: [ 2 ] },
				{ name: 'Dermatology', pageIds: [ 4, 99 ] },
				{ name: 'Endocrinology', pageIds: [ 1, 2 ] },
			],
		} );
		expect( map.groups.map( ( { specialties } ) => specialties ) ).toEqual(
			[ [ 'Endocrinology', 'Cardiology' ], [ 'Dermatology' ] ]
		);
	} );

	it.each( [
		[ 'all pages where nothing is looked for', '', '', [ 1, 2, 3, 4, 5 ] ],
		[ 'pages of a specialty, of no cluster too', 'Skin', '', [ 2, 4 ] ],
		[ 'pages by words of their title', '', ' page 3', [ 3 ] ],
		[ 'pages that fit both', 'Skin', 'PAGE 4', [ 4 ] ],
		[ 'no page where both fit none', 'Skin', 'page 3', [] ],
	] )( 'finds %s', ( _name, specialty, words, expected ) => {
		const map = mapOf( {
			clusters: [ cluster( 1, 2, 3 ) ],
			specialties: [ { name: 'Skin', pageIds: [ 2, 4 ] } ],
		} );
		const fits = fittingPages( map, specialty, words );
		expect(
			map.pages
				.filter( ( _page, place ) => fits[ place ] === 1 )
				.map( ( { id } ) => id )
		).toEqual( expected );
		expect( fittingGroups( map, fits ) ).toEqual( [
			...new Set(
				map.pages.flatMap( ( { group }, place ) =>
					fits[ place ] === 1 ? [ group ] : []
				)
			),
		] );
	} );

	it( 'leaves out pages that are not in the index', () => {
		const map = buildSiteMap( {
			audited: [ audited( 1 ), audited( 2 ) ],
			found: [ found( 2 ) ],
			links: [ link( 1, 2 ) ],
			coverage: {
				conditions: [],
				clusters: [],
				specialties: [],
				targets: [],
			},
		} );
		expect( map.pages.map( ( { id } ) => id ) ).toEqual( [ 2 ] );
		expect( map.links ).toHaveLength( 0 );
	} );
} );

/** The whole work, without a pause. */
function layOut( map: SiteMap ): Layout {
	const work = layOutInPieces( map );
	for (;;) {
		const { done, value } = work.next();
		if ( done ) {
			return value;
		}
	}
}

/** A site of clusters with so many pages each. */
const sized = ( sizes: number[], links: PageLink[] = [] ): SiteMap => {
	let next = 1;
	const clusters = sizes.map( ( size ) => {
		const ids = Array.from( { length: size }, () => next++ );
		return cluster( ...( ids as [ number, ...number[] ] ) );
	} );
	return mapOf( {
		pages: Array.from( { length: next - 1 }, ( _entry, n ) =>
			audited( n + 1 )
		),
		clusters,
		links,
	} );
};

describe( 'layOut', () => {
	it( 'puts no disc on another, and every page into its own', () => {
		fc.assert(
			fc.property(
				fc.array( fc.integer( { min: 1, max: 60 } ), {
					minLength: 1,
					maxLength: 30,
				} ),
				( sizes ) => {
					const map = sized( sizes );
					const { discs, x, y, width, height } = layOut( map );
					discs.forEach( ( one, place ) => {
						for ( const other of discs.slice( place + 1 ) ) {
							expect(
								Math.hypot( one.x - other.x, one.y - other.y )
							).toBeGreaterThanOrEqual(
								one.radius + other.radius - 1e-6
							);
						}
						expect( one.x - one.radius ).toBeGreaterThanOrEqual(
							-1e-6
						);
						expect( one.x + one.radius ).toBeLessThanOrEqual(
							width + 1e-6
						);
						expect( one.y + one.radius ).toBeLessThanOrEqual(
							height + 1e-6
						);
					} );
					map.pages.forEach( ( { group }, place ) => {
						const disc = discs[ group ];
						expect(
							Math.hypot(
								( x[ place ] ?? 0 ) - ( disc?.x ?? 0 ),
								( y[ place ] ?? 0 ) - ( disc?.y ?? 0 )
							)
						).toBeLessThan( disc?.radius ?? 0 );
					} );
				}
			),
			{ numRuns: 30 }
		);
	} );

	it( 'looks the same every time', () => {
		const map = () =>
			sized( [ 9, 5, 5, 1 ], [ link( 2, 8 ), link( 1, 12 ) ] );
		expect( layOut( map() ) ).toEqual( layOut( map() ) );
	} );

	it( 'puts no page on another, and the pillar into the middle', () => {
		const links = Array.from( { length: 60 }, ( _link, n ) =>
			link( 1 + ( n % 30 ), 1 + ( ( n * 7 ) % 30 ) )
		);
		const { x, y, discs } = layOut( sized( [ 30 ], links ) );
		expect( x[ 0 ] ).toBeCloseTo( discs[ 0 ]?.x ?? 0 );
		expect( y[ 0 ] ).toBeCloseTo( discs[ 0 ]?.y ?? 0 );
		for ( let one = 0; one < 30; one++ ) {
			for ( let other = one + 1; other < 30; other++ ) {
				expect(
					Math.hypot(
						( x[ one ] ?? 0 ) - ( x[ other ] ?? 0 ),
						( y[ one ] ?? 0 ) - ( y[ other ] ?? 0 )
					)
				).toBeGreaterThan( 1 );
			}
		}
	} );

	it( 'puts pages and groups that are linked near each other', () => {
		const between = ( map: SiteMap, one: number, other: number ) => {
			const { x, y, width } = layOut( map );
			return (
				Math.hypot(
					( x[ one ] ?? 0 ) - ( x[ other ] ?? 0 ),
					( y[ one ] ?? 0 ) - ( y[ other ] ?? 0 )
				) / width
			);
		};
		const sizes = [ 40, 12, 12, 12, 12, 12, 12, 12 ];
		// The last page of the first group with the one before it, and its second group with its fourth, across the first.
		expect(
			between( sized( sizes, [ link( 40, 20 ) ] ), 39, 19 )
		).toBeLessThan( between( sized( sizes ), 39, 19 ) );
		const far = between( sized( sizes ), 40, 64 );
		const links = Array.from( { length: 12 }, ( _link, n ) =>
			link( 41 + n, 65 + n )
		);
		expect( far ).toBeGreaterThan( 0.4 );
		expect( between( sized( sizes, links ), 40, 64 ) ).toBeLessThan( far );
	} );

	it( 'of no page is no place', () => {
		expect( layOut( mapOf( { pages: [] } ) ).discs ).toEqual( [] );
	} );
} );

describe( 'the view of the map', () => {
	const SIZE = { width: 400, height: 200 };
	const layout = layOut( sized( [ 5, 3 ] ) );
	const view = fitView( layout, SIZE );
	const onScreen = ( place: number, now = view ) => ( {
		x: ( ( layout.x[ place ] ?? 0 ) + now.shiftX ) * now.scale,
		y: ( ( layout.y[ place ] ?? 0 ) + now.shiftY ) * now.scale,
	} );

	it( 'shows all of it at first', () => {
		for ( let place = 0; place < 8; place++ ) {
			const { x, y } = onScreen( place );
			expect( x > 0 && x < SIZE.width && y > 0 && y < SIZE.height ).toBe(
				true
			);
		}
	} );

	it( 'keeps the point that it zooms around, and can go no farther than it makes sense', () => {
		const at = onScreen( 3 );
		const near = zoomView( view, 1.5, at, view.scale );
		expect( near.scale ).toBeCloseTo( view.scale * 1.5 );
		expect( onScreen( 3, near ).x ).toBeCloseTo( at.x );
		expect( onScreen( 3, near ).y ).toBeCloseTo( at.y );
		expect( zoomView( view, 1e9, at, view.scale ).scale ).toBe( 40 );
		expect( zoomView( view, 1e-9, at, view.scale ).scale ).toBe(
			view.scale / 2
		);
	} );

	it( 'moves by pixels, and brings a place into the middle', () => {
		expect( onScreen( 0, panView( view, 10, -5 ) ).x ).toBeCloseTo(
			onScreen( 0 ).x + 10
		);
		const middle = centreView(
			view,
			{ x: layout.x[ 7 ] ?? 0, y: layout.y[ 7 ] ?? 0 },
			SIZE
		);
		expect( onScreen( 7, middle ).x ).toBeCloseTo( 200 );
		expect( onScreen( 7, middle ).y ).toBeCloseTo( 100 );
	} );

	it.each( [
		[ 'the page under the pointer', 6, true, { page: 6, group: 1 } ],
		[
			'the cluster where it is closed',
			6,
			false,
			{ page: null, group: 1 },
		],
	] )( 'finds %s', ( _name, place, isOpen, expected ) => {
		const near = zoomView( view, 4, onScreen( place ), view.scale );
		expect(
			hit(
				layout,
				nearPlaces( layout, () => isOpen ),
				near,
				onScreen( place, near )
			)
		).toEqual( expected );
	} );

	it( 'moves and stretches what was drawn to where it belongs now', () => {
		const now = panView(
			zoomView( view, 1.3, { x: 90, y: 40 }, view.scale ),
			-12,
			7
		);
		const { x, y, ratio } = moveOf( view, now, SIZE );
		const then = onScreen( 4 );
		// A share of the screen is drawn beyond each edge.
		expect( x + ratio * ( then.x + 0.2 * SIZE.width ) ).toBeCloseTo(
			onScreen( 4, now ).x
		);
		expect( y + ratio * ( then.y + 0.2 * SIZE.height ) ).toBeCloseTo(
			onScreen( 4, now ).y
		);
	} );

	it.each< [ string, number, number, number, boolean ] >( [
		[ 'the same view', 1, 0, 0, true ],
		[ 'a small move', 1, 70, -30, true ],
		[ 'a move past the edge', 1, 90, 0, false ],
		[ 'a move past the upper edge', 1, 0, -50, false ],
		[ 'a little larger', 1.4, 0, 0, true ],
		[ 'much larger', 2, 0, 0, false ],
		[ 'so small that the edges show', 0.65, 0, 0, false ],
	] )(
		'knows whether what was drawn covers %s',
		( _name, factor, dx, dy, expected ) => {
			const middle = { x: SIZE.width / 2, y: SIZE.height / 2 };
			expect(
				isCovered(
					view,
					panView(
						zoomView( view, factor, middle, view.scale ),
						dx,
						dy
					),
					SIZE
				)
			).toBe( expected );
		}
	);
} );

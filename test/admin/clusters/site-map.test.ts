import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { layOut } from '../../../src/admin/clusters/lay-out';
import {
	centreView,
	fitView,
	hit,
	panView,
	zoomView,
} from '../../../src/admin/clusters/map-view';
import {
	buildSiteMap,
	fittingGroups,
} from '../../../src/admin/clusters/site-map';
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
	conditions = [],
}: {
	pages?: AuditedPage[];
	links?: PageLink[];
	clusters?: TopicCluster[];
	conditions?: SiteCoverage[ 'conditions' ];
} ): SiteMap {
	return buildSiteMap( {
		audited: pages,
		found: pages.map( ( { pageId } ) => found( pageId, pageId === 9 ) ),
		links,
		coverage: { conditions, clusters, targets: [] },
	} );
}

const idsOf = ( map: SiteMap ) =>
	map.groups.map( ( { clusterId, pages } ) => [
		clusterId,
		pages.map( ( place ) => map.pages[ place ]?.id ),
	] );
const orphansOf = ( map: SiteMap ) =>
	map.pages.filter( ( { isOrphan } ) => isOrphan ).map( ( { id } ) => id );

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

	it( 'calls no page an orphan that readers or search engines come to otherwise', () => {
		expect(
			orphansOf(
				mapOf( {
					pages: [
						audited( 1, 'front' ),
						audited( 2, 'posts' ),
						audited( 3, 'shop' ),
						audited( 4 ),
						audited( 5 ),
						audited( 9 ),
					],
					links: [
						link( 1, 4 ),
						link( 1, 5, { kind: 'navigation' } ),
					],
				} )
			)
		).toEqual( [ 5 ] );
	} );

	it( 'gives a cluster the specialties of its conditions', () => {
		const map = mapOf( {
			clusters: [ cluster( 1, 2 ) ],
			conditions: [
				{ pageId: 1, specialties: [ 'Endocrinology' ], stages: [] },
				{ pageId: 2, specialties: [ 'Cardiology' ], stages: [] },
			],
		} );
		expect( map.groups[ 0 ]?.specialties ).toEqual( [
			'Cardiology',
			'Endocrinology',
		] );
		expect( fittingGroups( map, 'Cardiology', '' ) ).toEqual( [ 0 ] );
		expect( fittingGroups( map, '', 'page 3' ) ).toEqual( [ 1 ] );
		expect( fittingGroups( map, 'Cardiology', 'page 3' ) ).toEqual( [] );
	} );

	it( 'leaves out pages that are not in the index', () => {
		const map = buildSiteMap( {
			audited: [ audited( 1 ), audited( 2 ) ],
			found: [ found( 2 ) ],
			links: [ link( 1, 2 ) ],
			coverage: { conditions: [], clusters: [], targets: [] },
		} );
		expect( map.pages.map( ( { id } ) => id ) ).toEqual( [ 2 ] );
		expect( map.links ).toHaveLength( 0 );
	} );
} );

/** A site of clusters with so many pages each. */
const sized = ( sizes: number[] ): SiteMap => {
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
		expect( layOut( sized( [ 9, 5, 5, 1 ] ) ) ).toEqual(
			layOut( sized( [ 9, 5, 5, 1 ] ) )
		);
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
				near,
				onScreen( place, near ),
				( page ) => ( page < 5 ? 0 : 1 ),
				() => isOpen
			)
		).toEqual( expected );
	} );
} );

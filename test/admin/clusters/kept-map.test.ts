import { describe, expect, it } from '@jest/globals';

import { MAP_FORM } from '../../../src/admin/clusters/kept-map';
import type { LaidOutMap } from '../../../src/admin/clusters/kept-map';

const laidOut = ( pages: number, links: number ): LaidOutMap => ( {
	map: {
		pages: Array.from( { length: pages }, ( _, place ) => ( {
			id: place + 1,
			title: `Page ${ place }`,
			url: `https://clinic.test/${ place }/`,
			role: null,
			specialties: [],
			group: 0,
			isPillar: false,
			isOrphan: true,
			inbound: 0,
			outbound: 0,
		} ) ),
		groups: [
			{ clusterId: 0, title: '', specialties: [], pages: [], inner: 0 },
		],
		links: Int32Array.from( { length: 2 * links }, ( _, at ) => at % 7 ),
	},
	layout: {
		x: Float64Array.from( { length: pages }, ( _, place ) => place / 3 ),
		y: Float64Array.from( { length: pages }, ( _, place ) => 1 - place ),
		discs: [ { x: 1.5, y: 2, radius: 3 } ],
		width: 40,
		height: 30,
	},
} );

describe( 'a kept map', () => {
	it.each( [
		[ 'of nothing', 0, 0 ],
		[ 'of a few pages', 3, 2 ],
		[ 'of more numbers than stand in a row', 2100, 1600 ],
	] )( 'comes back as it was: %s', ( _, pages, links ) => {
		const map = laidOut( pages, links );

		expect(
			MAP_FORM.fromLists(
				JSON.parse( JSON.stringify( MAP_FORM.toLists( map ) ) )
			)
		).toEqual( map );
	} );
} );

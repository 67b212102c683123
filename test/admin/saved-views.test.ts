import { describe, expect, it } from '@jest/globals';

import {
	isSameView,
	readViews,
	viewRoute,
	withView,
} from '../../src/admin/saved-views';

const view = ( name: string, route = {} ) => ( { name, route } );

describe( 'saved views', () => {
	it.each( [
		[ 'nothing', null, [] ],
		[ 'something else', { name: 'a' }, [] ],
		[
			'views among other things',
			[
				view( 'A', { kind: 'dead-end' } ),
				{ name: 3, route: {} },
				view( 'B', { page: 4 } ),
				null,
				'x',
			],
			[ view( 'A', { kind: 'dead-end' } ) ],
		],
	] )( 'reads %s', ( _, kept, expected ) => {
		expect( readViews( kept ) ).toEqual( expected );
	} );

	it( 'replaces the view of the same name and forgets the oldest', () => {
		const views = withView(
			[ view( 'A' ), view( 'B' ) ],
			view( 'A', { search: 'x' } )
		);
		expect( views ).toEqual( [
			view( 'B' ),
			view( 'A', { search: 'x' } ),
		] );
		const many = Array.from( { length: 40 }, ( _, place ) =>
			view( String( place ) )
		).reduce( withView, [] as ReturnType< typeof readViews > );
		expect( many ).toHaveLength( 30 );
		expect( many.at( -1 )?.name ).toBe( '39' );
	} );

	it( 'is about the filter, not about the page of the list or what is open before it', () => {
		expect(
			viewRoute( {
				screen: 'pages',
				search: '',
				page_number: '3',
				behind: 'inbound',
				of: '4',
				inbound: 'none',
			} )
		).toEqual( { inbound: 'none', screen: 'pages' } );
		expect(
			isSameView(
				{ screen: 'pages', inbound: 'none' },
				{ inbound: 'none', page_number: '2', screen: 'pages' }
			)
		).toBe( true );
		expect(
			isSameView(
				{ screen: 'pages' },
				{ screen: 'pages', inbound: 'none' }
			)
		).toBe( false );
	} );
} );

import { describe, expect, it, jest } from '@jest/globals';
import { createReduxStore, createRegistry } from '@wordpress/data';

import { notify } from '../../src/editor/notify';

interface Notice {
	id: string;
	text: string;
	actions: Array< { label: string; onClick: () => void } >;
}

// WordPress provides it at run time; it keeps what is said as its reducer does.
jest.mock(
	'@wordpress/notices',
	() => ( { store: { name: 'core/notices' } } ),
	{ virtual: true }
);

type Change = { type: 'ADD'; notice: Notice } | { type: 'REMOVE'; id: string };

function open() {
	const registry = createRegistry();
	registry.register(
		createReduxStore( 'core/notices', {
			reducer: ( state: Notice[] = [], change: Change ) => {
				switch ( change.type ) {
					case 'ADD':
						return [
							...state.filter(
								( { id } ) => id !== change.notice.id
							),
							change.notice,
						];
					case 'REMOVE':
						return state.filter( ( { id } ) => id !== change.id );
					default:
						return state;
				}
			},
			actions: {
				createNotice: (
					_status: string,
					text: string,
					notice: Omit< Notice, 'text' >
				) => ( { type: 'ADD', notice: { ...notice, text } } ),
				removeNotice: ( id: string ) => ( { type: 'REMOVE', id } ),
			},
			selectors: { getNotices: ( state: Notice[] ) => state },
		} )
	);
	const read = (): Notice[] =>
		registry.select( 'core/notices' ).getNotices?.() ?? [];
	return { registry, read };
}

/** Presses the button of a notice, as often as wanted. */
function press( notice: Notice | undefined, times: number ): void {
	for ( let time = 0; time < times; time++ ) {
		notice?.actions[ 0 ]?.onClick();
	}
}

describe( 'a notice', () => {
	it( 'takes the place of the last, and is another one also where the words are the same', () => {
		const { registry, read } = open();
		notify( registry, 'success', 'Link removed.' );
		const [ before ] = read();
		notify( registry, 'success', 'Link removed.' );
		const after = read();

		expect( after.map( ( { text } ) => text ) ).toEqual( [
			'Link removed.',
		] );
		expect( after[ 0 ]?.id ).not.toBe( before?.id );
	} );

	it.each( [
		[ 'is taken back once by one press', [ 0, 1 ], [ 'second' ] ],
		[ 'is taken back once by two presses', [ 0, 2 ], [ 'second' ] ],
		[ 'is not taken back by the button of an older one', [ 1, 0 ], [] ],
		[
			'is taken back although an older one was pressed before',
			[ 1, 1 ],
			[ 'second' ],
		],
	] )( '%s', ( _name, [ onFirst = 0, onSecond = 0 ], taken ) => {
		const { registry, read } = open();
		const undone: string[] = [];
		notify( registry, 'success', 'First.', () => undone.push( 'first' ) );
		const [ first ] = read();
		notify( registry, 'success', 'Second.', () => undone.push( 'second' ) );
		const [ second ] = read();

		press( first, onFirst );
		press( second, onSecond );

		expect( undone ).toEqual( taken );
	} );

	it( 'may say what came of taking it back', () => {
		const { registry, read } = open();
		notify( registry, 'success', 'First.', () =>
			notify( registry, 'warning', 'It has changed.' )
		);
		press( read()[ 0 ], 2 );

		expect( read().map( ( { text } ) => text ) ).toContain(
			'It has changed.'
		);
	} );
} );

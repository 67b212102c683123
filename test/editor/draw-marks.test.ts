import { beforeEach, describe, expect, it } from '@jest/globals';

import { createDrawnMarks } from '../../src/editor/draw-marks';
import type { DrawnMarks, Look, Mark } from '../../src/editor/draw-marks';

/** What is seen, as the browser would tell it: everything, unless a test says otherwise. */
let see: ( element: Element, isIntersecting: boolean ) => void;
let looked: string[];
let drawn: DrawnMarks;

const TEXTS = {
	one: 'Your A1C test and the A1C test after it',
	two: 'Take metformin',
};

beforeEach( () => {
	class Observer {
		constructor( notice: ( entries: object[] ) => void ) {
			see = ( target, isIntersecting ) =>
				notice( [ { target, isIntersecting } ] );
		}
		observe( element: Element ) {
			see( element, true );
		}
		unobserve() {}
	}
	Object.assign( window, {
		Highlight: Set,
		CSS: { escape: ( text: string ) => text, highlights: new Map() },
		IntersectionObserver: Observer,
	} );
	document.body.innerHTML = Object.entries( TEXTS )
		.map(
			( [ id, text ] ) =>
				`<p data-block="${ id }" data-wp-block-attribute-key="content">${ text }</p>`
		)
		.join( '' );
	looked = [];
	drawn = createDrawnMarks( document ) as DrawnMarks;
} );

function mark(
	blockId: string,
	text: string,
	start: number,
	look: Look
): Mark {
	return {
		id: `${ blockId } ${ text }`,
		anchor: {
			blockId,
			attribute: 'content',
			range: { start, end: start + text.length },
			text,
			sentence: text,
		} as unknown as Mark[ 'anchor' ],
		look,
	};
}

const A1C = mark( 'one', 'A1C test', 5, 'strong' );
const LATER = mark( 'one', 'A1C test', 22, 'strong' );
const METFORMIN = mark( 'two', 'metformin', 5, 'weaker' );

function update( marks: Mark[], isChanged = false ) {
	drawn.update( marks, ( { text } ) => {
		looked.push( text );
		return isChanged;
	} );
}

/** What is marked: look, words, and where they begin in their text node. */
function marked(): string[] {
	return [
		...( CSS.highlights as unknown as Map< string, Set< Range > > ),
	].flatMap( ( [ name, ranges ] ) =>
		[ ...ranges ].map(
			( range ) =>
				`${ name.replace( 'care-pathway-links-', '' ) }: ${ range } at ${ range.startOffset }`
		)
	);
}

function textOf( id: string ): Text {
	return document.querySelector( `[data-block="${ id }"]` )
		?.firstChild as Text;
}

describe( 'marks', () => {
	it.each< [ string, Mark[][], string[] ] >( [
		[
			'are drawn by their looks',
			[ [ A1C, METFORMIN ] ],
			[ 'weaker: metformin at 5', 'strong: A1C test at 5' ],
		],
		[
			'change their look',
			[ [ A1C ], [ { ...A1C, look: 'focused' } ] ],
			[ 'focused: A1C test at 5' ],
		],
		[
			'go to other words of the same wording',
			[ [ A1C ], [ LATER ] ],
			[ 'strong: A1C test at 22' ],
		],
		[ 'are taken away', [ [ A1C, METFORMIN ], [] ], [] ],
		[
			'are left out where other words stand',
			[ [ mark( 'two', 'metformin', 4, 'strong' ) ] ],
			[],
		],
		[
			'are left out where their block is not',
			[ [ mark( 'gone', 'metformin', 5, 'strong' ) ] ],
			[],
		],
	] )( '%s', ( _name, rounds, expected ) => {
		rounds.forEach( ( marks ) => update( marks ) );
		expect( marked() ).toEqual( expected );
	} );

	it( 'move along with what is typed before them', () => {
		update( [ A1C ] );
		textOf( 'one' ).insertData( 0, 'Now. ' );
		update( [ A1C ] );
		expect( marked() ).toEqual( [ 'strong: A1C test at 10' ] );
	} );

	it( 'are found again where the text was rendered anew', () => {
		update( [ A1C ] );
		textOf( 'one' ).data = TEXTS.one;
		update( [ A1C ] );
		expect( marked() ).toEqual( [ 'strong: A1C test at 5' ] );
	} );

	it( 'are found again in another element of the same block', () => {
		update( [ METFORMIN ] );
		const before = textOf( 'two' ).parentElement as Element;
		before.replaceWith( before.cloneNode( true ) );
		update( [ METFORMIN ] );
		expect( marked() ).toEqual( [ 'weaker: metformin at 5' ] );
		expect( before.isConnected ).toBe( false );
	} );

	it( 'that were not found are looked for only where something changed', () => {
		update( [ mark( 'two', 'insulin', 5, 'strong' ) ] );
		textOf( 'two' ).data = 'Take insulin';
		update( [ mark( 'two', 'insulin', 5, 'strong' ) ] );
		expect( marked() ).toEqual( [] );
		update( [ mark( 'two', 'insulin', 5, 'strong' ) ], true );
		expect( marked() ).toEqual( [ 'strong: insulin at 5' ] );
		expect( looked ).toEqual( [ 'insulin', 'insulin' ] );
	} );

	it( 'are drawn only where they can be seen', () => {
		update( [ A1C, METFORMIN ] );
		const element = textOf( 'one' ).parentElement as Element;
		see( element, false );
		expect( marked() ).toEqual( [ 'weaker: metformin at 5' ] );
		see( element, true );
		expect( marked() ).toHaveLength( 2 );
	} );

	it( 'are none where the browser cannot draw them', () => {
		Object.assign( window, { Highlight: undefined } );
		expect( createDrawnMarks( document ) ).toBeNull();
	} );
} );

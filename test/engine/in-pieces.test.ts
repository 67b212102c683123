import { describe, expect, it } from '@jest/globals';

import { inOneGo, inPieces } from '../../src/engine/in-pieces';

/** Counts how often it begins and how many pieces it makes, three each time. */
function counted() {
	const made = { begun: 0, pieces: 0 };
	const { value, prepare } = inPieces( function* () {
		made.begun++;
		for ( let piece = 0; piece < 3; piece++ ) {
			made.pieces++;
			yield;
		}
		return 'all of it';
	} );
	return { made, value, prepare };
}

describe( 'inPieces', () => {
	it( 'begins when it is asked for, and makes it once', () => {
		const { made, value, prepare } = counted();
		expect( made ).toEqual( { begun: 0, pieces: 0 } );
		expect( value() ).toBe( 'all of it' );
		expect( value() ).toBe( 'all of it' );
		expect( inOneGo( prepare() ) ).toBe( 'all of it' );
		expect( made ).toEqual( { begun: 1, pieces: 3 } );
	} );

	it( 'may be interrupted after every piece', () => {
		const { made, prepare } = counted();
		const preparing = prepare();
		preparing.next();
		expect( made.pieces ).toBe( 1 );
		preparing.next();
		expect( made.pieces ).toBe( 2 );
	} );

	it( 'makes only what is left for whoever cannot wait', () => {
		const { made, value, prepare } = counted();
		const preparing = prepare();
		preparing.next();
		expect( value() ).toBe( 'all of it' );
		expect( made ).toEqual( { begun: 1, pieces: 3 } );
		expect( preparing.next() ).toEqual( {
			done: true,
			value: 'all of it',
		} );
	} );

	it( 'begins anew where it failed', () => {
		let isBroken = true;
		const { value } = inPieces( function* () {
			yield;
			if ( isBroken ) {
				throw new Error( 'broken' );
			}
			return 'whole';
		} );
		expect( value ).toThrow( 'broken' );
		isBroken = false;
		expect( value() ).toBe( 'whole' );
	} );
} );

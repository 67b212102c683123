import { describe, expect, it } from '@jest/globals';

import { ApiError } from '../../src/api';
import { failureCode } from '../../src/screens/failure-code';

describe( 'failureCode', () => {
	it.each( [
		[ 'of the server', new ApiError( 'no-rights', null ), 'no-rights' ],
		[
			'of the engine',
			Object.assign( new Error( 'gone' ), { code: 'terminated' } ),
			'terminated',
		],
	] )( 'names a failure %s', ( _name, error, code ) => {
		expect( failureCode( error ) ).toBe( code );
	} );

	it.each( [
		[ 'an error without a code', new TypeError( 'x is undefined' ) ],
		[
			'an error with a code of others',
			Object.assign( new Error(), { code: 'ENOENT' } ),
		],
		[ 'what is no error', 'terminated' ],
	] )( 'throws on %s: a mistake of ours shows', ( _name, error ) => {
		let thrown: unknown;
		try {
			failureCode( error );
		} catch ( caught ) {
			thrown = caught;
		}
		expect( thrown ).toBe( error );
	} );
} );

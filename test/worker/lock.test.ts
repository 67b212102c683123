/** @jest-environment node */

import { describe, expect, it } from '@jest/globals';

import { createLock } from '../../src/worker/lock';

const KEY = '0123456789abcdef'.repeat( 4 );
const OTHER = 'fedcba9876543210'.repeat( 4 );
const DATA = { title: 'Draft on goitre', of: [ 1, null, 'é' ] };

describe( 'a lock', () => {
	it( 'gives back what it locked, each time in other bytes', async () => {
		const lock = await createLock( KEY );
		const [ one, other ] = await Promise.all( [
			lock.seal( DATA ),
			lock.seal( DATA ),
		] );

		expect( await lock.unseal( one ) ).toEqual( DATA );
		expect( new Uint8Array( one.text ) ).not.toEqual(
			new Uint8Array( other.text )
		);
		expect( new TextDecoder().decode( one.text ) ).not.toContain( 'Draft' );
	} );

	it( 'opens what it locked on an earlier visit', async () => {
		const sealed = await ( await createLock( KEY ) ).seal( DATA );

		expect( await ( await createLock( KEY ) ).unseal( sealed ) ).toEqual(
			DATA
		);
	} );

	it( 'does not open what another key locked, or what was changed', async () => {
		const lock = await createLock( KEY );
		const sealed = await lock.seal( DATA );

		await expect(
			( await createLock( OTHER ) ).unseal( sealed )
		).rejects.toThrow();
		new Uint8Array( sealed.text ).fill( 0, 0, 1 );
		new Uint8Array( sealed.text ).fill( 1, 1, 2 );
		await expect( lock.unseal( sealed ) ).rejects.toThrow();
	} );

	it.each( [ '', 'abc', KEY.slice( 1 ), `${ KEY.slice( 1 ) }g` ] )(
		'takes no other key: "%s"',
		async ( key ) => {
			await expect( createLock( key ) ).rejects.toThrow(
				'No key was given.'
			);
		}
	);
} );

import {
	afterEach,
	beforeEach,
	describe,
	expect,
	it,
	jest,
} from '@jest/globals';

import { createQuiet } from '../../src/editor/quiet';

const PAUSE = 5000;
/** A browser that does not say when it is idle is taken to be after so long. */
const IDLE = 50;

describe( 'createQuiet', () => {
	beforeEach( () => {
		jest.useFakeTimers();
	} );
	afterEach( () => {
		jest.useRealTimers();
	} );

	function watch( promise: Promise< void > ): { state: string } {
		const seen = { state: 'waiting' };
		promise.then(
			() => ( seen.state = 'quiet' ),
			() => ( seen.state = 'over' )
		);
		return seen;
	}

	it( 'waits a while from the beginning', async () => {
		const seen = watch( createQuiet( PAUSE ).whenQuiet() );
		await jest.advanceTimersByTimeAsync( PAUSE - 1 );
		expect( seen.state ).toBe( 'waiting' );
		await jest.advanceTimersByTimeAsync( 1 + IDLE );
		expect( seen.state ).toBe( 'quiet' );
	} );

	it( 'waits again whenever something is written', async () => {
		const quiet = createQuiet( PAUSE );
		const seen = watch( quiet.whenQuiet() );
		for ( let key = 0; key < 4; key++ ) {
			await jest.advanceTimersByTimeAsync( PAUSE - 1000 );
			quiet.disturb();
		}
		await jest.advanceTimersByTimeAsync( PAUSE - 1000 );
		expect( seen.state ).toBe( 'waiting' );
		await jest.advanceTimersByTimeAsync( 1000 + IDLE );
		expect( seen.state ).toBe( 'quiet' );
	} );

	it( 'waits when something is written while the browser becomes idle', async () => {
		const quiet = createQuiet( PAUSE );
		const seen = watch( quiet.whenQuiet() );
		await jest.advanceTimersByTimeAsync( PAUSE );
		quiet.disturb();
		await jest.advanceTimersByTimeAsync( IDLE );
		expect( seen.state ).toBe( 'waiting' );
	} );

	it( 'does not wait again where it is quiet already', async () => {
		const quiet = createQuiet( PAUSE );
		await jest.advanceTimersByTimeAsync( PAUSE );
		const seen = watch( quiet.whenQuiet() );
		await jest.advanceTimersByTimeAsync( IDLE );
		expect( seen.state ).toBe( 'quiet' );
	} );

	it( 'ends what waits', async () => {
		const quiet = createQuiet( PAUSE );
		const seen = watch( quiet.whenQuiet() );
		quiet.end();
		await jest.advanceTimersByTimeAsync( PAUSE + IDLE );
		expect( seen.state ).toBe( 'over' );
	} );
} );

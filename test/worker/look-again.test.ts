import {
	afterEach,
	beforeEach,
	describe,
	expect,
	it,
	jest,
} from '@jest/globals';

import type { SecondReply } from '../../src/contract/calls';
import type { Analysis } from '../../src/contract/types';
import type { Judge } from '../../src/engine/second-pass';
import { createSecondLook } from '../../src/worker/look-again';
import { analysis, suggestion } from '../editor/build-records';

/** An answer with one suggestion in each of so many sentences. */
function answerWith( sentences: number ): Analysis {
	return analysis(
		...Array.from( { length: sentences }, ( _, number ) =>
			suggestion( `Room ${ number } has a cold floor.`, 'cold', {
				id: `s${ number }`,
			} )
		)
	);
}

const refuse: Judge = ( _sentence, spans ) => spans.map( () => 'no-name' );
const accept: Judge = ( _sentence, spans ) => spans.map( () => null );

let sent: SecondReply[];

beforeEach( () => {
	jest.useFakeTimers();
	sent = [];
} );

afterEach( () => {
	jest.useRealTimers();
} );

function create( judge: Judge ) {
	const load = jest.fn( async () => judge );
	const look = createSecondLook( ( reply ) => sent.push( reply ), load );
	return { look, load };
}

describe( 'createSecondLook', () => {
	it( 'fetches the grammar after the first answer, once', async () => {
		const { look, load } = create( refuse );
		const answer = answerWith( 5 );

		expect( look.now( answer, 'en-US' ) ).toBe( answer );
		look.later( 1, answer, 'en-US' );
		expect( load ).not.toHaveBeenCalled();

		await jest.runAllTimersAsync();
		look.later( 2, answer, 'en-US' );
		await jest.runAllTimersAsync();
		expect( load ).toHaveBeenCalledTimes( 1 );
		expect( sent ).toMatchObject( [
			{ callId: 1, again: { suggestions: [] } },
			{ callId: 2, again: { suggestions: [] } },
		] );
	} );

	it.each< [ string, Analysis, string ] >( [
		[ 'an answer without suggestions', answerWith( 0 ), 'en-US' ],
		[ 'a language without grammar', answerWith( 2 ), 'es-ES' ],
	] )( 'fetches nothing for %s', async ( _name, answer, language ) => {
		const { look, load } = create( refuse );
		look.later( 1, answer, language );
		await jest.runAllTimersAsync();

		expect( load ).not.toHaveBeenCalled();
	} );

	it( 'says nothing when nothing falls away', async () => {
		const { look } = create( accept );
		look.later( 1, answerWith( 5 ), 'en-US' );
		await jest.runAllTimersAsync();

		expect( sent ).toEqual( [] );
	} );

	it( 'judges a few new sentences at once when it knows how, many later', async () => {
		const { look } = create( refuse );
		look.later( 1, answerWith( 1 ), 'en-US' );
		await jest.runAllTimersAsync();

		expect( look.now( answerWith( 3 ), 'en-US' ).suggestions ).toEqual(
			[]
		);
		expect( look.now( answerWith( 9 ), 'en-US' ).suggestions ).toHaveLength(
			6
		);
	} );

	it( 'stops where something newer is asked', async () => {
		const { look } = create( refuse );
		look.later( 1, answerWith( 5 ), 'en-US' );
		await jest.advanceTimersByTimeAsync( 0 );
		look.stop();
		await jest.runAllTimersAsync();

		expect( sent ).toEqual( [] );
	} );

	it.each< [ string, () => Promise< Judge > ] >( [
		[ 'cannot be fetched', () => Promise.reject( new Error( 'blocked' ) ) ],
		[
			'fails',
			async () => () => {
				throw new Error( 'a mistake' );
			},
		],
	] )(
		'leaves the answer as it is when the grammar %s',
		async ( _name, load ) => {
			const look = createSecondLook(
				( reply ) => sent.push( reply ),
				load
			);
			const answer = answerWith( 2 );
			look.later( 1, answer, 'en-US' );
			await jest.runAllTimersAsync();

			expect( sent ).toEqual( [] );
			expect( look.now( answer, 'en-US' ) ).toBe( answer );
		}
	);

	it.each< [ string, Judge, string, number ] >( [
		[ 'drops what the sentence speaks against', refuse, 'en-US', 0 ],
		[ 'keeps what it does not speak against', accept, 'en-US', 5 ],
		[ 'keeps all in a language without grammar', refuse, 'es-ES', 5 ],
	] )(
		'waits for the closer look and %s',
		async ( _name, judge, language, left ) => {
			const { look } = create( judge );
			expect(
				await look.whole( answerWith( 5 ).suggestions, language )
			).toHaveLength( left );
		}
	);

	it( 'keeps all where the grammar cannot be fetched', async () => {
		const look = createSecondLook(
			() => {},
			() => Promise.reject( new Error( 'No network.' ) )
		);
		expect(
			await look.whole( answerWith( 2 ).suggestions, 'en-US' )
		).toHaveLength( 2 );
	} );
} );

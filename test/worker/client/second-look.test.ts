/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { Analysis } from '../../../src/contract/types';
import { post } from '../../engine/build';

import { HOMES, POST, start, targets, UPDATE } from './engines';

/** A word window does not reach what is denied here; the grammar of the sentence does. */
const DENIED = post( [
	'Nobody who works on the second floor of the east building has ever had gout, as far as we can tell.',
] );

function ids( { suggestions }: Analysis ): number[] {
	return suggestions.map( ( { targetId } ) => targetId );
}

describe.each( HOMES )( 'engine %s', ( _home, starters ) => {
	it( 'answers at once, and again when a suggestion falls away', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );
		const answers: number[][] = [];

		await new Promise< void >( ( resolve ) => {
			void engine
				.suggest( DENIED, ( again ) => {
					answers.push( ids( again ) );
					resolve();
				} )
				.then( ( first ) => answers.push( ids( first ) ) );
		} );

		expect( answers ).toEqual( [ [ 2 ], [] ] );
	} );

	it( 'remembers what it saw', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );
		await new Promise( ( resolve ) => {
			void engine.suggest( DENIED, resolve );
		} );

		expect( await targets( engine, DENIED ) ).toEqual( [] );
	} );

	it( 'says nothing more of a question that was superseded', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );
		const answers: string[] = [];
		await engine.suggest( DENIED, () => answers.push( 'old' ) );
		await engine.suggest( POST, () => answers.push( 'plain' ) );

		// Once this is so, whatever was under way has been said.
		while ( ( await targets( engine, DENIED ) ).length > 0 ) {}

		expect( answers ).toEqual( [] );
	} );
} );

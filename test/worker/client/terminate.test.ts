/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { Engine } from '../../../src/contract/calls';

import { HOMES, OWNER, POST, start, UPDATE } from './engines';

const QUESTIONS: Array< [ string, ( engine: Engine ) => Promise< unknown > ] > =
	[
		[ 'open', ( engine ) => engine.open( OWNER ) ],
		[ 'load', ( engine ) => engine.load( UPDATE ) ],
		[ 'suggest', ( engine ) => engine.suggest( POST ) ],
		[ 'nextSteps', ( engine ) => engine.nextSteps( POST, [] ) ],
		[ 'profile', ( engine ) => engine.profile( POST ) ],
		[ 'coverage', ( engine ) => engine.coverage() ],
		[ 'findPages', ( engine ) => engine.findPages( { ids: [ 1 ] } ) ],
	];

describe.each( HOMES )( 'engine %s, once terminated', ( _home, starters ) => {
	it.each( QUESTIONS )(
		'rejects %s that is open and that comes later',
		async ( _verb, ask ) => {
			const engine = start( starters() );
			const asked = ask( engine );
			engine.terminate();

			await expect( asked ).rejects.toMatchObject( {
				code: 'terminated',
			} );
			await expect( ask( engine ) ).rejects.toMatchObject( {
				code: 'terminated',
			} );
		}
	);

	it( 'may not have answered before, and may be terminated again', async () => {
		const engine = start( starters() );
		const loaded = engine.load( UPDATE );
		engine.terminate();
		engine.terminate();

		await expect( loaded ).rejects.toMatchObject( { code: 'terminated' } );
	} );
} );

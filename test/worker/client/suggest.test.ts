/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { AnalysedPost } from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';

import { HOMES, INDEX, OTHER, POST, start, targets, UPDATE } from './engines';

describe.each( HOMES )( 'engine %s', ( _home, starters ) => {
	it( 'answers with what the engine finds', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );

		expect( await engine.suggest( POST ) ).toEqual(
			compile( INDEX, loadVocabulary() ).suggest( POST )
		);
	} );

	it( 'answers where the reader may go next, and what every pathway covers', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );
		const compiled = compile( INDEX, loadVocabulary() );

		expect( await engine.nextSteps( POST, [] ) ).toEqual(
			compiled.nextSteps( POST, [] )
		);
		expect( await engine.coverage() ).toEqual( compiled.coverage() );
	} );

	it( 'answers what a post is about', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );
		const [ older, newer ] = await Promise.allSettled( [
			engine.profile( OTHER ),
			engine.profile( POST ),
		] );

		expect( older ).toMatchObject( { reason: { code: 'superseded' } } );
		expect( newer ).toEqual( {
			status: 'fulfilled',
			value: compile( INDEX, loadVocabulary() ).profile( POST ),
		} );
	} );

	it( 'finds pages by their words', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );
		const wanted = { words: '', limit: 5 };
		const found = await engine.findPages( wanted );

		expect( found ).toHaveLength( 2 );
		expect( found ).toEqual(
			compile( INDEX, loadVocabulary() ).findPages( wanted )
		);
	} );

	it( 'does not wait to be asked one after the other', async () => {
		const engine = start( starters() );
		const loaded = engine.load( UPDATE );
		const found = targets( engine );

		expect( await found ).toEqual( [ 1 ] );
		expect( ( await loaded ).pages ).toBe( 2 );
	} );

	it( 'says that no index was loaded', async () => {
		await expect(
			start( starters() ).suggest( POST )
		).rejects.toMatchObject( { name: 'EngineError', code: 'not-loaded' } );
	} );

	it.each< [ string, unknown ] >( [
		[ 'makes it throw', null ],
		[ 'cannot be sent', () => [] ],
	] )( 'survives a question that %s', async ( _name, spans ) => {
		const engine = start( starters() );
		await engine.load( UPDATE );

		await expect(
			engine.suggest( { ...POST, spans } as AnalysedPost )
		).rejects.toMatchObject( { code: 'failed' } );
		expect( await targets( engine ) ).toEqual( [ 1 ] );
	} );

	it( 'lets the newest question win', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );
		const superseded = {
			status: 'rejected',
			reason: expect.objectContaining( { code: 'superseded' } ),
		};

		expect(
			await Promise.allSettled( [
				engine.suggest( POST ),
				engine.nextSteps( POST, [] ),
				engine.suggest( OTHER ),
				engine.nextSteps( OTHER, [] ).then( () => 'steps' ),
				targets( engine, OTHER ),
			] )
		).toEqual( [
			superseded,
			superseded,
			superseded,
			{ status: 'fulfilled', value: 'steps' },
			{ status: 'fulfilled', value: [ 2 ] },
		] );
	} );
} );

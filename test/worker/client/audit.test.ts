/*
 * @jest-environment node
 */
import { describe, expect, it, jest } from '@jest/globals';

import type { Call } from '../../../src/contract/calls';
import type { AuditedPage, SiteFacts } from '../../../src/contract/site-audit';
import { indexOf, page } from '../../engine/build';
import { TIME_LIMITS } from '../../../src/worker/client';
import { toUpdate } from '../to-update';

import {
	HOMES,
	noLocal,
	POST,
	silentPort,
	start,
	targets,
	UPDATE,
} from './engines';

const PAGES = 400;

/** A site whose pages lead nowhere and to which nothing leads, large enough for an audit of several pieces. */
const INDEX = indexOf(
	[
		page( 1, 'Type 2 diabetes' ),
		...Array.from( { length: PAGES - 1 }, ( _none, place ) =>
			page( place + 2, `Notes of week ${ place + 2 }` )
		),
	],
	{ version: 'v1' }
);

const FACTS: SiteFacts = {
	today: '2026-01-15',
	reviewMonths: 24,
	frontPageId: 0,
	pages: INDEX.pages.map( ( { id } ) => ( {
		pageId: id,
		words: 300,
		shows: '',
		translationIds: [],
		hasReviewer: false,
		unread: [],
	} ) ),
	links: [],
	statuses: [],
	traffic: [],
	external: [],
	pathways: [],
};

describe.each( HOMES )( 'an audit %s', ( _home, starters ) => {
	it( 'judges the whole site and says how far it has come', async () => {
		const engine = start( starters() );
		await engine.load( toUpdate( INDEX, 'first' ) );
		const progress: number[] = [];
		const { findings, pages } = await engine.audit(
			FACTS,
			( done, total ) => {
				expect( total ).toBe( PAGES );
				progress.push( done );
			}
		);

		expect(
			findings.filter( ( { kind } ) => kind === 'orphan-page' )
		).toHaveLength( PAGES );
		expect( pages ).toHaveLength( PAGES );
		expect( progress.length ).toBeGreaterThan( 0 );
		expect( progress ).toEqual( [ ...progress ].sort( ( a, b ) => a - b ) );
	} );

	it( 'lets a writer go first', async () => {
		const engine = start( starters() );
		await engine.load( toUpdate( INDEX, 'first' ) );
		const order: string[] = [];
		const audit = engine.audit( FACTS ).then( () => order.push( 'audit' ) );

		expect( await targets( engine, POST ) ).toEqual( [ 1 ] );
		order.push( 'suggestions' );
		await audit;
		expect( order ).toEqual( [ 'suggestions', 'audit' ] );
	} );

	it( 'gives way to a newer one, and ends when nobody waits', async () => {
		const engine = start( starters() );
		await engine.load( toUpdate( INDEX, 'first' ) );
		const first = engine.audit( FACTS );
		const second = engine.audit( FACTS );
		await expect( first ).rejects.toMatchObject( { code: 'superseded' } );
		expect( ( await second ).pages ).toHaveLength( PAGES );

		const third = engine.audit( FACTS );
		engine.cancelAudit();
		await expect( third ).rejects.toMatchObject( { code: 'superseded' } );
		expect( await targets( engine, POST ) ).toEqual( [ 1 ] );
	} );

	it( 'says that no page index was loaded', async () => {
		const engine = start( starters() );
		await expect( engine.audit( FACTS ) ).rejects.toMatchObject( {
			code: 'not-loaded',
		} );
		await engine.load( UPDATE );
		expect( ( await engine.audit( FACTS ) ).pages ).toHaveLength( 2 );
	} );
} );

describe( 'the facts of a large site', () => {
	const [ first ] = FACTS.pages as [ AuditedPage ];
	const many = Array.from( { length: 2500 }, ( _none, place ) => ( {
		...first,
		pageId: place + 1,
	} ) );
	const FOUND = { pages: [], findings: [] };

	it( 'go to the worker in parts, and come back in parts', async () => {
		const port = silentPort();
		const calls: Call[] = [];
		port.postMessage = ( call ) => calls.push( call );
		const engine = start( {
			startWorker: () => port,
			startLocal: noLocal,
		} );
		const audit = engine.audit(
			{ ...FACTS, pages: many },
			undefined,
			FOUND
		);
		while ( calls.at( -1 )?.kind !== 'audit' ) {
			await new Promise( ( resolve ) => setTimeout( resolve, 1 ) );
		}
		expect(
			calls.map( ( call ) =>
				call.kind === 'audit-part' ? call.part.pages?.length : call.kind
			)
		).toEqual( [ 1000, 1000, 500, 'audit' ] );
		expect( calls.at( -1 ) ).toMatchObject( {
			facts: { pages: [], frontPageId: 0 },
			hasEarlier: true,
		} );

		const callId = calls.at( -1 )?.callId ?? 0;
		for ( const pageId of [ 1, 2 ] ) {
			port.onmessage?.( {
				data: { callId, part: { pages: [ { pageId } ] } },
			} );
		}
		const value = { ...FOUND, clusters: [], judgedIds: [ 2 ] };
		port.onmessage?.( { data: { callId, ok: true, value } } );
		expect( await audit ).toEqual( {
			...value,
			pages: [ { pageId: 1 }, { pageId: 2 } ],
		} );
	} );

	it( 'are sent no further once nobody waits', async () => {
		const port = silentPort();
		const calls: Call[] = [];
		port.postMessage = ( call ) => calls.push( call );
		const engine = start( {
			startWorker: () => port,
			startLocal: noLocal,
		} );
		const audit = engine.audit( { ...FACTS, pages: many } );
		while ( calls.length === 0 ) {
			await new Promise( ( resolve ) => setTimeout( resolve, 1 ) );
		}
		engine.cancelAudit();
		await expect( audit ).rejects.toMatchObject( { code: 'superseded' } );
		await new Promise( ( resolve ) => setTimeout( resolve, 50 ) );
		expect( calls.map( ( { kind } ) => kind ) ).not.toContain( 'audit' );
	} );
} );

describe( 'an audit that takes its time', () => {
	it( 'goes on as long as it gives a sign of life, and no longer', async () => {
		jest.useFakeTimers();
		const port = silentPort();
		const engine = start( {
			startWorker: () => port,
			startLocal: noLocal,
			timeLimits: { ...TIME_LIMITS, audit: 200 },
		} );
		const seen: number[] = [];
		const audit = engine.audit( FACTS, ( done ) => seen.push( done ) );
		const outcome = audit.catch( ( { code } ) => code );

		for ( const done of [ 1, 2, 3 ] ) {
			await jest.advanceTimersByTimeAsync( 120 );
			port.onmessage?.( { data: { callId: 1, done, total: 9 } } );
		}
		expect( seen ).toEqual( [ 1, 2, 3 ] );
		await jest.advanceTimersByTimeAsync( 200 );
		expect( await outcome ).toBe( 'timeout' );
		jest.useRealTimers();
	} );
} );

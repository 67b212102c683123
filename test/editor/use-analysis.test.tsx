import {
	afterEach,
	beforeEach,
	describe,
	expect,
	it,
	jest,
} from '@jest/globals';
import { createRegistry, RegistryProvider } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';
import { createRoot } from '@wordpress/element';
import { RichTextData } from '@wordpress/rich-text';
import { act } from 'react';

import { createApi } from '../../src/api';
import type { Engine } from '../../src/contract/calls';
import type { Analysis, AnalysedPost } from '../../src/contract/types';
import { PartsOwner } from '../../src/editor/parts';
import { store } from '../../src/editor/store';
import { useAnalysis } from '../../src/editor/use-analysis';
import type { OpenPost } from '../../src/editor/use-open-post';
import { store as blockStore } from './block-store';
import { analysis, SETTINGS, suggestion } from './build-records';

jest.mock( '@wordpress/block-editor', () => require( './block-store' ), {
	virtual: true,
} );
// WordPress brings its block types at run time; none are registered here.
jest.mock( '@wordpress/blocks', () => ( { getBlockType: () => undefined } ) );
jest.mock( '@wordpress/editor', () => ( {} ), { virtual: true } );

const BOOT = {
	restNamespace: 'care-pathway-links/v1',
	version: '0.1.0',
	siteId: 1,
	userId: 2,
	language: 'en-US',
	canReview: false,
	canTeach: false,
	canPlan: false,
	settings: SETTINGS,
	decisions: null,
};

/** An engine that is asked for real and answers when the test says so. */
function createSlowEngine() {
	const questions: Array< {
		post: AnalysedPost;
		answer: ( given: Analysis ) => void;
		again: ( given: Analysis ) => void;
		fail: ( error: Error ) => void;
	} > = [];
	const engine: Engine = {
		open: async () => null,
		load: async ( { version } ) => ( {
			version,
			pages: 1,
			phrases: 1,
			chunks: [],
			habitsTag: null,
			guidanceTag: null,
		} ),
		suggest: ( post, again = () => {} ) =>
			new Promise( ( answer, fail ) =>
				questions.push( { post, answer, again, fail } )
			),
		nextSteps: () => Promise.reject( new Error( 'Nobody asks here.' ) ),
		profile: () => Promise.reject( new Error( 'Nobody asks here.' ) ),
		existingLinks: () => Promise.reject( new Error( 'Nobody asks here.' ) ),
		coverage: () => Promise.reject( new Error( 'Nobody asks here.' ) ),
		audit: () => Promise.reject( new Error( 'Nobody asks here.' ) ),
		cancelAudit: () => {},
		findPages: () => Promise.reject( new Error( 'Nobody asks here.' ) ),
		judgeLink: () => Promise.reject( new Error( 'Nobody asks here.' ) ),
		planInbound: () => Promise.reject( new Error( 'Nobody asks here.' ) ),
		inbound: () => Promise.reject( new Error( 'Nobody asks here.' ) ),
		learn: () => Promise.reject( new Error( 'Nobody asks here.' ) ),
		terminate: () => {},
	};
	return { engine, questions };
}

function postWith( text: string, sourceId: number | null = 3 ): OpenPost {
	return {
		sourceId,
		postType: 'post',
		title: 'A draft',
		url: null,
		view: 'text',
		lock: '',
		blocks: [
			{
				clientId: 'p1',
				name: 'core/paragraph',
				attributes: { content: RichTextData.fromHTMLString( text ) },
				innerBlocks: [],
			},
		],
	};
}

function Analysing( { post }: { post: OpenPost } ) {
	useAnalysis( post );
	return null;
}

function open( engine: Engine ) {
	const registry: DataRegistry = createRegistry();
	registry.register( store );
	registry.register( blockStore );
	const root = createRoot( document.createElement( 'div' ) );
	const parts = {
		boot: BOOT,
		api: createApi( BOOT.restNamespace ),
		engine,
		indexOwner: {
			site: 'https://clinic.test/wp-admin/',
			blogId: 1,
			userId: 2,
			version: '0.1.0',
		},
		firstLook: {
			manifest: new Promise< never >( () => {} ),
			kept: Promise.resolve( null ),
			isHeld: false,
		},
		screens: 'https://clinic.test/wp-admin/',
		loginUrl: 'https://clinic.test/wp-admin/profile.php',
	};
	return {
		actions: registry.dispatch( store ),
		select: registry.select( store ),
		show: ( post: OpenPost ) =>
			act( async () =>
				root.render(
					<RegistryProvider value={ registry }>
						<PartsOwner value={ parts }>
							<Analysing post={ post } />
						</PartsOwner>
					</RegistryProvider>
				)
			),
		pass: ( milliseconds: number ) =>
			act( async () => {
				await jest.advanceTimersByTimeAsync( milliseconds );
			} ),
		unmount: () => act( async () => root.unmount() ),
	};
}

type Editor = ReturnType< typeof open >;

async function makeReady( { actions }: Editor ) {
	await act( async () => {
		actions.indexRead( 'v1', {
			indexed: 1,
			total: 1,
			isBuilding: false,
		} );
		actions.decisionsRead( 3, [] );
	} );
}

let editor: Editor;
let questions: ReturnType< typeof createSlowEngine >[ 'questions' ];

beforeEach( () => {
	Object.assign( globalThis, { IS_REACT_ACT_ENVIRONMENT: true } );
	jest.useFakeTimers();
	const slow = createSlowEngine();
	questions = slow.questions;
	editor = open( slow.engine );
} );

afterEach( async () => {
	await editor.unmount();
	jest.useRealTimers();
} );

const FIRST = analysis( suggestion( 'Your A1C test', 'A1C test' ) );
const SECOND = analysis( suggestion( 'Your thyroid', 'thyroid' ) );

describe( 'useAnalysis', () => {
	it( 'asks for nothing until index and decisions are there, then at once', async () => {
		await editor.show( postWith( 'Your A1C test' ) );
		await editor.pass( 5000 );
		expect( questions ).toHaveLength( 0 );

		await makeReady( editor );
		await editor.pass( 0 );
		expect( questions.map( ( { post } ) => post ) ).toMatchObject( [
			{
				sourceId: 3,
				title: 'A draft',
				language: 'en-US',
				spans: [ { blockId: 'p1', text: 'Your A1C test' } ],
			},
		] );
	} );

	it( 'keeps the answer with the text it is about', async () => {
		await editor.show( postWith( 'Your A1C test' ) );
		await makeReady( editor );
		await editor.pass( 0 );
		await act( async () => questions[ 0 ]?.answer( FIRST ) );
		expect( editor.select.getAnalysis() ).toMatchObject( {
			status: 'ready',
			sourceId: 3,
			analysis: FIRST,
			spans: [ { text: 'Your A1C test' } ],
		} );
	} );

	it( 'takes an answer that comes again', async () => {
		await editor.show( postWith( 'Your A1C test' ) );
		await makeReady( editor );
		await editor.pass( 0 );
		await act( async () => questions[ 0 ]?.answer( FIRST ) );
		await act( async () => questions[ 0 ]?.again( analysis() ) );
		expect( editor.select.getAnalysis() ).toMatchObject( {
			status: 'ready',
			analysis: analysis(),
			spans: [ { text: 'Your A1C test' } ],
		} );
	} );

	it( 'takes nothing again about a text that has changed', async () => {
		await editor.show( postWith( 'Your A1C test' ) );
		await makeReady( editor );
		await editor.pass( 0 );
		await act( async () => questions[ 0 ]?.answer( FIRST ) );
		await editor.show( postWith( 'Your thyroid' ) );
		await act( async () => questions[ 0 ]?.again( analysis() ) );
		expect( editor.select.getAnalysis() ).toMatchObject( {
			analysis: FIRST,
		} );
	} );

	it( 'waits for a pause in writing and asks once', async () => {
		await editor.show( postWith( 'Your A1C test' ) );
		await makeReady( editor );
		await editor.pass( 0 );
		await act( async () => questions[ 0 ]?.answer( FIRST ) );
		for ( const text of [ 'Your t', 'Your th', 'Your thyroid' ] ) {
			await editor.show( postWith( text ) );
			await editor.pass( 100 );
		}
		expect( questions ).toHaveLength( 1 );
		await editor.pass( 1000 );
		expect( questions ).toHaveLength( 2 );
		expect( questions[ 1 ]?.post.spans[ 0 ]?.text ).toBe( 'Your thyroid' );
	} );

	it( 'lets the newest question win, whichever answer comes last', async () => {
		await editor.show( postWith( 'Your A1C test' ) );
		await makeReady( editor );
		await editor.pass( 0 );
		await editor.show( postWith( 'Your thyroid' ) );
		await editor.pass( 1000 );
		await act( async () => questions[ 1 ]?.answer( SECOND ) );
		await act( async () => questions[ 0 ]?.answer( FIRST ) );
		expect( editor.select.getAnalysis() ).toMatchObject( {
			analysis: SECOND,
		} );
	} );

	it( 'asks again for a newer index and keeps what is shown until then', async () => {
		await editor.show( postWith( 'Your A1C test' ) );
		await makeReady( editor );
		await editor.pass( 0 );
		await act( async () => questions[ 0 ]?.answer( FIRST ) );
		const progress = { indexed: 1, total: 1, isBuilding: false };
		await act( async () => editor.actions.indexRead( 'v1', progress ) );
		await editor.pass( 1000 );
		expect( questions ).toHaveLength( 1 );

		await act( async () => editor.actions.indexRead( 'v2', progress ) );
		await editor.pass( 1000 );
		expect( questions ).toHaveLength( 2 );
		expect( editor.select.getAnalysis() ).toMatchObject( {
			analysis: FIRST,
		} );
	} );

	it.each( [
		[ 'superseded', 'ready' ],
		[ 'terminated', 'failed' ],
		[ 'timeout', 'failed' ],
	] )( 'after an answer "%s" the analysis is %s', async ( code, status ) => {
		await editor.show( postWith( 'Your A1C test' ) );
		await makeReady( editor );
		await editor.pass( 0 );
		await act( async () => questions[ 0 ]?.answer( FIRST ) );
		await editor.show( postWith( 'Your thyroid' ) );
		await editor.pass( 1000 );
		await act( async () =>
			questions[ 1 ]?.fail( Object.assign( new Error( code ), { code } ) )
		);
		expect( editor.select.getAnalysis().status ).toBe( status );
	} );

	it.each( [
		[
			'another post, whose decisions are not read yet',
			postWith( 'x', 4 ),
		],
		[ 'no post', postWith( 'x', null ) ],
	] )( 'asks for nothing about %s', async ( _name, post ) => {
		await editor.show( post );
		await makeReady( editor );
		await editor.pass( 5000 );
		expect( questions ).toHaveLength( 0 );
	} );
} );

import {
	afterEach,
	beforeEach,
	describe,
	expect,
	it,
	jest,
} from '@jest/globals';
import {
	createReduxStore,
	createRegistry,
	RegistryProvider,
} from '@wordpress/data';
import { createRoot } from '@wordpress/element';
import { act } from 'react';

import { ApiError, createApi } from '../../../src/api';
import type { Engine } from '../../../src/contract/calls';
import type {
	AnalysedPost,
	CarePathway,
	KeptPathways,
	NextSteps,
} from '../../../src/contract/types';
import { useNextSteps } from '../../../src/editor/next-steps/use-next-steps';
import { useWantSteps } from '../../../src/editor/next-steps/use-want-steps';
import { PartsOwner } from '../../../src/editor/parts';
import { store } from '../../../src/editor/store';
import type { OpenPost } from '../../../src/editor/use-open-post';
import { analysis, SETTINGS, span } from '../build-records';
import { nextSteps, step } from './build-steps';

jest.mock( '@wordpress/block-editor', () => require( '../block-store' ), {
	virtual: true,
} );
jest.mock( '@wordpress/blocks', () => ( { getBlockType: () => undefined } ) );
jest.mock( '@wordpress/editor', () => ( { store: 'core/editor' } ), {
	virtual: true,
} );

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
const PATHWAY: CarePathway = {
	id: 'weight',
	name: 'Weight management program',
	topic: 'weight',
	language: 'en-US',
	steps: [ { kind: 'page', pageId: 7 } ],
};
const KEPT: KeptPathways = { tag: 't1', pathways: [ PATHWAY ] };
const ANSWER = nextSteps( [ step( 7, 'test' ) ] );

/** The part of WordPress' editor store that is read: a post whose owner said nothing of it. */
const EDITOR = createReduxStore( 'core/editor', {
	reducer: ( state = {} ) => state,
	selectors: { getEditedPostAttribute: () => undefined },
} );

interface Question {
	post: AnalysedPost;
	pathways: CarePathway[];
	answer: ( given: NextSteps ) => void;
	fail: ( error: Error ) => void;
}

function Panel() {
	useWantSteps();
	return null;
}

function Plugin( {
	post,
	pageIds,
	isOpen,
}: {
	post: OpenPost;
	pageIds: number[];
	isOpen: boolean;
} ) {
	useNextSteps( post, pageIds );
	return isOpen ? <Panel /> : null;
}

const postOf = ( sourceId: number | null ): OpenPost => ( {
	sourceId,
	title: 'A draft',
	postType: 'page',
	url: null,
	view: 'text',
	lock: '',
	blocks: [],
} );

function openEditor( readPathways: () => Promise< KeptPathways | null > ) {
	const questions: Question[] = [];
	const never = () => Promise.reject( new Error( 'Nobody asks here.' ) );
	const engine: Engine = {
		open: never,
		load: never,
		suggest: never,
		nextSteps: ( post, pathways ) =>
			new Promise( ( answer, fail ) =>
				questions.push( { post, pathways, answer, fail } )
			),
		profile: never,
		existingLinks: never,
		coverage: never,
		audit: never,
		cancelAudit: () => {},
		findPages: never,
		judgeLink: never,
		planInbound: never,
		inbound: never,
		learn: never,
		terminate: () => {},
	};
	const registry = createRegistry();
	registry.register( store );
	registry.register( EDITOR );
	const root = createRoot( document.createElement( 'div' ) );
	const parts = {
		boot: BOOT,
		api: { ...createApi( BOOT.restNamespace ), readPathways },
		engine,
		indexOwner: { site: '', blogId: 1, userId: 2, version: '' },
		firstLook: {
			manifest: new Promise< never >( () => {} ),
			kept: Promise.resolve( null ),
			isHeld: false,
		},
		screens: 'https://clinic.test/wp-admin/',
		loginUrl: '',
	};
	return {
		questions,
		actions: registry.dispatch( store ),
		select: registry.select( store ),
		show: ( {
			sourceId = 3 as number | null,
			pageIds = [] as number[],
			isOpen = true,
		} = {} ) =>
			act( async () =>
				root.render(
					<RegistryProvider value={ registry }>
						<PartsOwner value={ parts }>
							<Plugin
								post={ postOf( sourceId ) }
								pageIds={ pageIds }
								isOpen={ isOpen }
							/>
						</PartsOwner>
					</RegistryProvider>
				)
			),
		analyse: ( text: string, sourceId = 3 ) =>
			act( async () => {
				registry
					.dispatch( store )
					.analysisReceived( sourceId, analysis(), [ span( text ) ] );
			} ),
		unmount: () => act( async () => root.unmount() ),
	};
}

let editor: ReturnType< typeof openEditor >;
let readPathways: jest.Mock< () => Promise< KeptPathways | null > >;

beforeEach( () => {
	Object.assign( globalThis, { IS_REACT_ACT_ENVIRONMENT: true } );
	readPathways = jest.fn( async (): Promise< KeptPathways | null > => KEPT );
	editor = openEditor( () => readPathways() );
} );

afterEach( () => editor.unmount() );

const settle = ( given: () => void ) => act( async () => given() );

describe( 'useNextSteps', () => {
	it( 'asks for nothing as long as nobody looks', async () => {
		await editor.show( { isOpen: false } );
		await editor.analyse( 'Your A1C test' );
		expect( editor.questions ).toEqual( [] );
		expect( readPathways ).not.toHaveBeenCalled();
	} );

	it( 'asks about the text that was analysed, with blocks and pathways', async () => {
		await editor.show( { pageIds: [ 9 ] } );
		expect( editor.questions ).toEqual( [] );
		await editor.analyse( 'Your A1C test' );

		expect( editor.questions ).toHaveLength( 1 );
		expect( editor.questions[ 0 ] ).toMatchObject( {
			post: {
				sourceId: 3,
				title: 'A draft',
				language: 'en-US',
				spans: [ { text: 'Your A1C test' } ],
				shownPageIds: [ 9 ],
			},
			pathways: [ PATHWAY ],
		} );
		await settle( () => editor.questions[ 0 ]?.answer( ANSWER ) );
		expect( editor.select.getSteps() ).toEqual( {
			status: 'ready',
			sourceId: 3,
			nextSteps: ANSWER,
		} );
	} );

	it( 'asks again behind every analysis, and takes the newest answer', async () => {
		await editor.show();
		await editor.analyse( 'One' );
		await editor.analyse( 'Two' );
		await settle( () => editor.questions[ 1 ]?.answer( ANSWER ) );
		await settle( () => editor.questions[ 0 ]?.answer( nextSteps( [] ) ) );
		expect( editor.select.getSteps() ).toMatchObject( {
			nextSteps: ANSWER,
		} );
	} );

	it( 'stops asking when nobody looks any more', async () => {
		await editor.show();
		await editor.analyse( 'One' );
		await editor.show( { isOpen: false } );
		await editor.analyse( 'Two' );
		expect( editor.questions ).toHaveLength( 1 );
	} );

	it( 'shows nothing of a post that is no longer open', async () => {
		await editor.show();
		await editor.analyse( 'One' );
		await editor.show( { sourceId: 4 } );
		await settle( () => editor.questions[ 0 ]?.answer( ANSWER ) );
		expect( editor.select.getSteps() ).toEqual( { status: 'waiting' } );
		expect( editor.questions ).toHaveLength( 1 );
	} );

	it( 'does without pathways that cannot be read, and says so', async () => {
		readPathways.mockRejectedValue( new ApiError( 'server', null ) );
		await editor.show();
		await editor.analyse( 'One' );
		expect( editor.questions[ 0 ]?.pathways ).toEqual( [] );
		expect( editor.select.getPathways() ).toEqual( {
			status: 'failed',
			code: 'server',
		} );

		readPathways.mockResolvedValue( KEPT );
		await settle( () => void editor.actions.retryAsked() );
		expect( editor.questions.at( -1 )?.pathways ).toEqual( [ PATHWAY ] );
	} );

	it.each( [
		[ 'superseded', 'waiting' ],
		[ 'timeout', 'failed' ],
	] )( 'after an answer "%s" they are %s', async ( code, status ) => {
		await editor.show();
		await editor.analyse( 'One' );
		await settle( () =>
			editor.questions[ 0 ]?.fail(
				Object.assign( new Error( code ), { code } )
			)
		);
		expect( editor.select.getSteps().status ).toBe( status );
	} );
} );

import { beforeEach, describe, expect, it } from '@jest/globals';

import { ApiError } from '../../src/api';
import type { Api, ExamplePage } from '../../src/api';
import type { Engine } from '../../src/contract/calls';
import type { AnalysedPost } from '../../src/contract/types';
import { learnHabits } from '../../src/editor/learn-habits';
import { HABITS } from '../worker/habits-text';

const OWNER = { site: '/', blogId: 1, userId: 2, version: '0.1.0' };

function example( id: number ): ExamplePage {
	return {
		id,
		title: `Page ${ id }`,
		url: `https://clinic.test/${ id }/`,
		language: 'en-US',
		content: `<!-- wp:paragraph --><p>See <a href="/gout/">gout</a> ${ id }.</p><!-- /wp:paragraph -->`,
	};
}

let asked: string[];
let learnedFrom: AnalysedPost[];

beforeEach( () => {
	asked = [];
	learnedFrom = [];
} );

/** One visit; what is asked is written down. */
function learn( {
	pages = [ example( 1 ), example( 2 ), example( 3 ) ],
	keeps = true,
	learning = async () => HABITS,
	keeping = async () => {},
	whenQuiet = async () => {},
}: {
	pages?: ExamplePage[];
	keeps?: boolean;
	learning?: () => Promise< typeof HABITS >;
	keeping?: () => Promise< void >;
	whenQuiet?: () => Promise< void >;
} = {} ) {
	const api = {
		readExamples: async ( after: number ) => {
			asked.push( `examples after ${ after }` );
			const rest = pages.filter( ( { id } ) => id > after );
			const examples = rest.slice( 0, 2 );
			return {
				examples,
				next:
					rest.length > 2 ? ( examples.at( -1 )?.id ?? null ) : null,
			};
		},
		keepHabits: async () => {
			asked.push( 'keep' );
			await keeping();
		},
	} as unknown as Api;
	const engine = {
		open: async () => ( keeps ? {} : null ),
		learn: ( examples: AnalysedPost[] ) => {
			asked.push( 'learn' );
			learnedFrom = examples;
			return learning();
		},
		terminate: () => asked.push( 'terminate' ),
	} as unknown as Engine;
	return learnHabits( {
		api,
		startEngine: () => {
			asked.push( 'start' );
			return engine;
		},
		indexOwner: OWNER,
		whenQuiet,
		today: '2026-03-31',
	} );
}

const READ = [ 'examples after 0', 'examples after 2' ];

describe( 'learnHabits', () => {
	it( 'reads all examples, learns from them and has the result kept', async () => {
		expect( await learn() ).toBe( true );
		expect( asked ).toEqual( [
			...READ,
			'start',
			'learn',
			'keep',
			'terminate',
		] );
		expect( learnedFrom ).toMatchObject(
			[ 1, 2, 3 ].map( ( id ) => ( {
				sourceId: id,
				title: `Page ${ id }`,
				url: `https://clinic.test/${ id }/`,
				today: '2026-03-31',
				spans: [
					{
						text: `See gout ${ id }.`,
						marks: [
							{ kind: 'link', start: 4, end: 8, url: '/gout/' },
						],
					},
				],
			} ) )
		);
	} );

	it( 'starts no engine where there is nothing to learn from', async () => {
		expect( await learn( { pages: [] } ) ).toBe( false );
		expect( asked ).toEqual( [ 'examples after 0' ] );
	} );

	it( 'leaves it to others where this device keeps no index', async () => {
		expect( await learn( { keeps: false } ) ).toBe( false );
		expect( asked ).toEqual( [ ...READ, 'start', 'terminate' ] );
	} );

	it.each< [ string, Parameters< typeof learn >[ 0 ], string[] ] >( [
		[
			'the engine fails',
			{ learning: () => Promise.reject( new Error( 'timeout' ) ) },
			[ ...READ, 'start', 'learn', 'terminate' ],
		],
		[
			'the server refuses the result',
			{ keeping: () => Promise.reject( new ApiError( 'server', null ) ) },
			[ ...READ, 'start', 'learn', 'keep', 'terminate' ],
		],
		[
			'the editor is left before',
			{ whenQuiet: () => Promise.reject( new Error( 'over' ) ) },
			[],
		],
	] )(
		'leaves no engine behind when %s',
		async ( _name, given, expected ) => {
			await expect( learn( given ) ).rejects.toThrow();
			expect( asked ).toEqual( expected );
		}
	);

	it( 'waits for a quiet moment before every page', async () => {
		let waits = 0;
		await learn( {
			whenQuiet: async () => {
				waits++;
			},
		} );
		// Two answers, three pages, and the hand-over to the engine.
		expect( waits ).toBe( 6 );
	} );
} );

import { describe, expect, it } from '@jest/globals';

import { readPart } from '../../../src/admin/inbound/read-part';
import type { SavedPost } from '../../../src/contract/site-audit';
import type { AnalysedPost, FoundPage } from '../../../src/contract/types';
import { suggestion } from '../../editor/build-records';

const TARGET: FoundPage = {
	id: 12,
	title: 'A1C testing',
	url: 'https://clinic.test/a1c-testing/',
	postType: 'page',
	role: 'test',
	language: 'en-US',
	isExcluded: false,
	isNoindex: false,
	summary: '',
	reviewed: null,
};
const WORDS = 'Your A1C test shows it.';
const GOOD = `<!-- wp:paragraph -->\n<p>${ WORDS }</p>\n<!-- /wp:paragraph -->`;

function saved( postId: number, fields: Partial< SavedPost > = {} ): SavedPost {
	return {
		postId,
		title: `Page ${ postId }`,
		url: `https://clinic.test/${ postId }/`,
		language: 'en-US',
		content: GOOD,
		contentHash: `hash${ postId }`,
		canEdit: true,
		lockedBy: null,
		...fields,
	};
}

/** Reads with an engine that finds "A1C test" wherever a link may be. */
async function read(
	posts: SavedPost[],
	ids: number[],
	noLinks = {
		types: [] as string[],
		pageIds: [] as number[],
		blocks: [] as string[],
		classes: [] as string[],
	}
) {
	const seen: AnalysedPost[] = [];
	const part = await readPart( ids, {
		auditApi: { readPosts: async () => posts },
		engine: {
			findPages: async () => [],
			inbound: async ( analysed ) => {
				seen.push( ...analysed );
				return analysed.map( ( { sourceId, spans } ) => ( {
					sourceId: sourceId ?? 0,
					linkedTargetIds: [],
					suggestions: spans
						.filter( ( { kind } ) => kind === 'paragraph' )
						.slice( 0, 1 )
						.map( ( { blockId } ) => {
							const found = suggestion( WORDS, 'A1C test', {
								id: `s${ sourceId }`,
								targetId: TARGET.id,
							} );
							return {
								...found,
								anchor: { ...found.anchor, blockId },
							};
						} ),
				} ) );
			},
		},
		noLinks,
		targets: new Map( [ [ TARGET.id, TARGET ] ] ),
		today: '2026-01-01',
	} );
	return { part, seen };
}

describe( 'readPart', () => {
	it( 'offers the words as bytes of what is saved', async () => {
		const { part } = await read( [ saved( 3 ) ], [ 3 ] );
		expect( part ).toMatchObject( {
			done: 1,
			notTheirs: 0,
			broken: [],
			links: [
				{
					id: 's3',
					source: { postId: 3, contentHash: 'hash3' },
					splice: { text: 'A1C test', targetId: 12 },
				},
			],
		} );
	} );

	it( 'counts what the person may not edit, and does not read it', async () => {
		const { part, seen } = await read(
			[ saved( 3, { canEdit: false, content: '' } ) ],
			[ 3 ]
		);
		expect( [ part.notTheirs, part.links.length, seen.length ] ).toEqual( [
			1, 0, 0,
		] );
	} );

	it( 'names pages whose markup is broken where the words are', async () => {
		const { part } = await read(
			[
				saved( 3, {
					content: `<!-- wp:group -->\n<div>${ GOOD }</div>`,
				} ),
			],
			[ 3 ]
		);
		expect( [ part.broken, part.links ] ).toEqual( [ [ 'Page 3' ], [] ] );
	} );

	it.each( [
		[ 'the answer ended early', [ saved( 3 ) ], [ 3, 4, 5 ], 1 ],
		[
			'pages in between are gone',
			[ saved( 3 ), saved( 5 ) ],
			[ 3, 4, 5 ],
			3,
		],
		[ 'all are gone', [], [ 3, 4, 5 ], 3 ],
	] )( 'says how far it came when %s', async ( _name, posts, ids, done ) => {
		const { part } = await read( posts, ids );
		expect( part.done ).toBe( done );
	} );

	it.each( [
		[ 'the page', { types: [], pageIds: [ 3 ], blocks: [], classes: [] } ],
		[
			'the kind of block',
			{
				types: [],
				pageIds: [],
				blocks: [ 'core/paragraph' ],
				classes: [],
			},
		],
	] )(
		'offers nothing where the owner wants none on %s',
		async ( _name, rules ) => {
			const { part } = await read( [ saved( 3 ) ], [ 3 ], rules );
			expect( part.links ).toEqual( [] );
		}
	);
} );

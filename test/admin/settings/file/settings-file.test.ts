import { describe, expect, it } from '@jest/globals';

import { keepChoices } from '../../../../src/admin/settings/file/keep-choices';
import { findPlaces } from '../../../../src/admin/find-places';
import { placeChoices } from '../../../../src/admin/settings/file/place-choices';
import {
	isNothing,
	planChoices,
} from '../../../../src/admin/settings/file/plan-import';
import type { KeptChoices } from '../../../../src/admin/settings/file/plan-import';
import {
	filedPagesOf,
	pagesOf,
	readSettingsFile,
	writeSettingsFile,
} from '../../../../src/admin/settings/file/settings-file';
import type { SiteChoices } from '../../../../src/admin/settings/file/settings-file';
import { ApiError } from '../../../../src/api';
import type {
	CarePathway,
	FoundPage,
	SiteWord,
	WantedPages,
} from '../../../../src/contract/types';
import { SETTINGS } from '../../../editor/build-records';

const HOME = 'https://clinic.test/';
const PAGE_WORD: SiteWord = {
	words: 'sugar clinic',
	language: 'en-US',
	use: { kind: 'page', pageId: 7 },
};
const NEVER: SiteWord = {
	words: 'cold weather',
	language: 'en-US',
	use: { kind: 'never' },
};
const PATHWAY: CarePathway = {
	id: 'thyroid',
	name: 'Thyroid care',
	topic: 'thyroid',
	language: 'en-US',
	steps: [
		{ kind: 'role', role: 'test' },
		{ kind: 'page', pageId: 8 },
	],
};
const CHOICES: SiteChoices = {
	settings: {
		...SETTINGS,
		checklist: [ { kind: 'own', id: 'a1', text: 'Images described' } ],
		reviewMonths: 18,
		reviewMethodPage: 9,
		noLinks: { ...SETTINGS.noLinks, pageIds: [ 7 ], classes: [ 'legal' ] },
	},
	words: [ PAGE_WORD, NEVER ],
	pathways: [ PATHWAY ],
};
const TITLES = new Map( [
	[ 7, 'Diabetes clinic' ],
	[ 8, 'Thyroid ultrasound' ],
	[ 9, 'How we review' ],
] );
const FILE = writeSettingsFile( CHOICES, HOME, TITLES );

/** A site with these pages, by id. */
function siteWith( pages: Record< number, string > ) {
	const all = Object.entries( pages ).map(
		( [ id, title ] ) => ( { id: Number( id ), title } ) as FoundPage
	);
	return {
		findPages: async ( wanted: WantedPages ) =>
			'ids' in wanted
				? all.filter( ( { id } ) => wanted.ids.includes( id ) )
				: all.filter( ( { title } ) => title.includes( wanted.words ) ),
	};
}

function kept( change: Partial< SiteChoices > = {} ): KeptChoices {
	return {
		settings: { tag: 's', settings: change.settings ?? SETTINGS },
		words: { tag: 'w', words: change.words ?? [] },
		pathways: { tag: 'p', pathways: change.pathways ?? [] },
	};
}

async function place(
	text: string,
	pages: Record< number, string >,
	home = HOME
) {
	const reading = readSettingsFile( text );
	if ( ! reading.ok ) {
		throw new Error( reading.code );
	}
	return placeChoices(
		reading.found,
		await findPlaces(
			filedPagesOf( reading.found ),
			siteWith( pages ),
			reading.found.homeUrl === home
		)
	);
}

/** The file with something else in it. */
function changed( change: ( file: Record< string, unknown > ) => unknown ) {
	return JSON.stringify( change( JSON.parse( FILE ) ) );
}

describe( 'the file of all settings', () => {
	it( 'comes back as it was written', async () => {
		const { placed, problems } = await place(
			FILE,
			Object.fromEntries( TITLES )
		);
		expect( problems ).toEqual( [] );
		expect( placed ).toEqual( CHOICES );
	} );

	it( 'names the pages that have to be found', () => {
		expect( pagesOf( CHOICES ).sort() ).toEqual( [ 7, 8, 9 ] );
	} );

	it.each( [
		[ 'no JSON', 'x{', 'unreadable' ],
		[ 'another file', '{"format":"other","version":1}', 'other-file' ],
		[ 'a list', '[]', 'other-file' ],
		[
			'a newer file',
			changed( ( file ) => ( { ...file, version: 2 } ) ),
			'newer',
		],
		[
			'a file with nothing in it',
			changed( ( { format, version } ) => ( { format, version } ) ),
			'empty',
		],
		[ 'a file without end', ' '.repeat( 5_000_001 ), 'too-long' ],
	] )( 'refuses %s', ( _name, text, code ) => {
		expect( readSettingsFile( text ) ).toEqual( { ok: false, code } );
	} );

	it.each( [
		[
			'months in words',
			{ reviewMonths: 'twelve' },
			[ { kind: 'bad-setting', key: 'reviewMonths' } ],
		],
		[
			'months that are none',
			{ reviewMonths: 0 },
			[ { kind: 'bad-setting', key: 'reviewMonths' } ],
		],
		[
			'a block that is none',
			{
				noLinks: {
					types: [],
					pageIds: [],
					blocks: [ 'x' ],
					classes: [],
				},
			},
			[ { kind: 'bad-setting', key: 'noLinks' } ],
		],
		[
			'a setting that nobody knows',
			{ score: 100 },
			[ { kind: 'unknown-setting', key: 'score' } ],
		],
		[
			'a name that every object has',
			{ toString: 1 },
			[ { kind: 'unknown-setting', key: 'toString' } ],
		],
		[
			'the same line twice',
			{
				checklist: [
					{ kind: 'own', id: 'a', text: 'x' },
					{ kind: 'own', id: 'a', text: 'y' },
				],
			},
			[ { kind: 'bad-setting', key: 'checklist' } ],
		],
	] )( 'leaves out %s and says so', ( _name, settings, problems ) => {
		const reading = readSettingsFile(
			changed( ( file ) => ( { ...file, settings } ) )
		);
		expect( reading ).toMatchObject( {
			ok: true,
			found: { settings: {} },
			problems,
		} );
	} );

	it( 'leaves out words and pathways that are none, with their numbers', () => {
		expect(
			readSettingsFile(
				changed( ( file ) => ( {
					...file,
					words: [ { ...NEVER, use: { kind: 'page' } }, NEVER ],
					pathways: [ { ...PATHWAY, steps: [] } ],
				} ) )
			)
		).toMatchObject( {
			found: { words: [ { number: 2, word: NEVER } ], pathways: [] },
			problems: [
				{ kind: 'bad-word', number: 1, words: 'cold weather' },
				{
					kind: 'bad-pathway',
					problem: { number: 1, code: 'no-steps' },
				},
			],
		} );
	} );

	it( 'finds pages by their titles on another site, and takes no number for another page', async () => {
		const { placed, problems } = await place(
			FILE,
			{
				7: 'About us',
				8: 'Thyroid ultrasound',
				31: 'Diabetes clinic',
				40: 'How we review',
				41: 'How we review',
			},
			'https://other.test/'
		);
		expect( placed.words ).toEqual( [
			{ ...PAGE_WORD, use: { kind: 'page', pageId: 31 } },
			NEVER,
		] );
		expect( placed.settings.noLinks?.pageIds ).toEqual( [ 31 ] );
		expect( placed.settings ).not.toHaveProperty( 'reviewMethodPage' );
		expect( placed.pathways ).toEqual( [ PATHWAY ] );
		expect( problems ).toEqual( [
			{
				kind: 'lost-page',
				key: 'reviewMethodPage',
				title: 'How we review',
			},
		] );
	} );

	it( 'leaves out what names a page that is not there', async () => {
		const { placed, problems } = await place( FILE, {} );
		expect( placed.words ).toEqual( [ NEVER ] );
		expect( placed.pathways ).toEqual( [] );
		expect( problems.map( ( { kind } ) => kind ) ).toEqual( [
			'lost-page',
			'lost-page',
			'lost-word',
			'bad-pathway',
		] );
	} );

	it.each( [
		[ 'its own site', HOME, 7 ],
		[ 'another site', 'https://other.test/', undefined ],
	] )(
		'knows a page without a title by its number on %s',
		async ( _name, home, expected ) => {
			const { placed } = await place(
				writeSettingsFile( CHOICES, HOME, new Map() ),
				{},
				home
			);
			expect(
				placed.words.flatMap( ( { use } ) =>
					use.kind === 'page' ? [ use.pageId ] : []
				)[ 0 ]
			).toBe( expected );
		}
	);
} );

const ALL = { canSet: true, isOwner: true };

describe( 'what a file would change', () => {
	it( 'is nothing where all is the same', () => {
		expect(
			isNothing( planChoices( CHOICES, kept( CHOICES ), ALL ) )
		).toBe( true );
	} );

	it( 'is what differs, and everything else stays', () => {
		const here: SiteWord = { ...NEVER, words: 'heart of gold' };
		const plan = planChoices(
			{
				settings: { reviewMonths: 18, reviewMail: false },
				words: [ { ...PAGE_WORD, use: { kind: 'never' } }, NEVER ],
				pathways: [ { ...PATHWAY, name: 'Thyroid' } ],
			},
			kept( { words: [ here, PAGE_WORD ], pathways: [ PATHWAY ] } ),
			ALL
		);
		expect( plan ).toEqual( {
			settings: {
				mine: { ...SETTINGS, reviewMonths: 18 },
				changes: [ { key: 'reviewMonths', from: 12, to: 18 } ],
			},
			words: {
				mine: [ here, { ...PAGE_WORD, use: { kind: 'never' } }, NEVER ],
				added: 1,
				changed: 1,
			},
			pathways: {
				mine: [ { ...PATHWAY, name: 'Thyroid' } ],
				added: [],
				changed: [ 'Thyroid' ],
			},
			problems: [],
		} );
	} );

	it.each( [
		[ 'who may not set', { canSet: false, isOwner: false }, [] ],
		[
			'who may set and does not run the site',
			{ canSet: true, isOwner: false },
			[ 'reviewMonths' ],
		],
		[ 'who runs the site', ALL, [ 'reviewMonths', 'removeAll' ] ],
	] )( 'asks what %s may change', ( _name, may, keys ) => {
		const plan = planChoices(
			{
				settings: { reviewMonths: 18, removeAll: true },
				words: [],
				pathways: [],
			},
			kept(),
			may
		);
		expect(
			( plan.settings?.changes ?? [] ).map( ( { key } ) => key )
		).toEqual( keys );
		expect( plan.problems ).toHaveLength( 2 - keys.length );
	} );

	it( 'is no more words than a list may have', () => {
		const words = Array.from( { length: 5000 }, ( _entry, n ) => ( {
			...NEVER,
			words: `word ${ n }`,
		} ) );
		const plan = planChoices(
			{ settings: {}, words: [ NEVER ], pathways: [] },
			kept( { words } ),
			ALL
		);
		expect( plan ).toMatchObject( {
			words: null,
			problems: [ { kind: 'many-words' } ],
		} );
	} );

	it( 'is kept part by part, and what failed is told', async () => {
		const plan = planChoices( CHOICES, kept(), ALL );
		const asked: string[] = [];
		const outcome = await keepChoices( plan, kept(), {
			keepWords: async ( list ) => {
				asked.push( `words ${ list.tag }` );
				return list;
			},
			keepPathways: async () => {
				throw new ApiError( 'conflict', null );
			},
			keepSettings: async ( settings ) => {
				asked.push( 'settings' );
				return settings;
			},
		} );
		expect( asked ).toEqual( [ 'words w' ] );
		expect( outcome ).toEqual( {
			done: [ 'words' ],
			failure: { part: 'pathways', code: 'conflict' },
		} );
	} );
} );

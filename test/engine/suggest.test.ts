/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type {
	AnalysedPost,
	IndexedPage,
	PageIndex,
	TextSpan,
} from '../../src/contract/types';
import { compile } from '../../src/engine';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

import {
	decision,
	heading,
	HOME,
	indexOf,
	mark,
	page,
	post,
	span,
} from './build';

const vocabulary = loadVocabulary();
const PAGES = [
	page( 1, 'Type 2 diabetes' ),
	page( 2, 'A1C testing' ),
	page( 3, 'High blood pressure' ),
	page( 4, 'Knee replacement' ),
	page( 5, 'Request an appointment', { role: 'appointment' } ),
	page( 6, 'Osteoarthritis' ),
	page( 7, 'Metformin' ),
	page( 8, 'Chest pain' ),
	page( 9, 'Diabetes insipidus' ),
	page( 10, 'Asma', { language: 'es-US' } ),
	page( 11, 'Melanoma', { isExcluded: true } ),
	page( 12, 'Psoriasis', { isNoindex: true } ),
];
const engine = compile( indexOf( PAGES ), vocabulary );

/** A sentence far from all links, so that the next one has room. */
const FILLER =
	'The waiting room opens at eight and there is coffee for everyone who comes along in the morning.';
const PLAIN = 'People who live with type 2 diabetes can do a great deal.';

/** Suggestions as "words > page". */
const links = ( asked: AnalysedPost, of = engine ) =>
	of
		.suggest( asked )
		.suggestions.map(
			( { anchor, targetId } ) => `${ anchor.text } > ${ targetId }`
		);

/** Why a page was left out. */
const dropReason = ( asked: AnalysedPost, targetId: number ) =>
	engine
		.suggest( asked )
		.nearMisses.find( ( miss ) => miss.targetId === targetId )?.dropReason;

describe( 'suggest', () => {
	it.each< [ string, ( string | TextSpan )[], string[] ] >( [
		[ 'a page by its title', [ PLAIN ], [ 'type 2 diabetes > 1' ] ],
		[
			'a page by another name of its subject',
			[ 'He was told that he has hypertension last spring.' ],
			[ 'hypertension > 3' ],
		],
		[
			'British spelling and plurals',
			[ 'Two knee replacements were done here last week.' ],
			[ 'knee replacements > 4' ],
		],
		[
			'two pages with room between them',
			[
				`${ PLAIN } ${ FILLER } ${ FILLER } We offer A1C testing on site.`,
			],
			[ 'type 2 diabetes > 1', 'A1C testing > 2' ],
		],
		[ 'a page once', [ PLAIN, FILLER, PLAIN ], [ 'type 2 diabetes > 1' ] ],
		[
			'a list item',
			[ span( 'A1C testing', { kind: 'list-item' } ) ],
			[ 'A1C testing > 2' ],
		],
		[
			'a table cell',
			[ span( 'A1C testing every year', { kind: 'table-cell' } ) ],
			[ 'A1C testing > 2' ],
		],
		[
			'whole formatted words',
			[
				span( PLAIN, {
					marks: [ mark( PLAIN, 'type 2 diabetes', 'formatted' ) ],
				} ),
			],
			[ 'type 2 diabetes > 1' ],
		],
	] )( 'finds %s', ( _name, spans, expected ) => {
		expect( links( post( spans ) ) ).toEqual( expected );
	} );

	it.each< [ string, ( string | TextSpan )[], Partial< AnalysedPost >? ] >( [
		[ 'no post', [] ],
		[ 'empty paragraphs', [ '', ' ', '\n' ] ],
		[ 'text about nothing', [ FILLER ] ],
		[ 'the page itself, by its id', [ PLAIN ], { sourceId: 1 } ],
		[
			'the page itself, by its address',
			[ PLAIN ],
			{
				sourceId: null,
				url: 'http://www.clinic.example/type-2-diabetes',
			},
		],
		[ 'an excluded page', [ 'Melanoma is a cancer of the skin.' ] ],
		[
			'a page out of search',
			[ 'Psoriasis comes and goes with the seasons.' ],
		],
		[
			'a page in another language',
			[ 'Asma is the Spanish word for it.' ],
		],
		[ 'English pages in a Spanish post', [ PLAIN ], { language: 'es-MX' } ],
		[ 'a heading', [ heading( 'Type 2 diabetes' ) ] ],
		[ 'a quotation', [ span( PLAIN, { kind: 'quotation' } ) ] ],
		[ 'a caption', [ span( PLAIN, { kind: 'caption' } ) ] ],
		[ 'a button', [ span( PLAIN, { kind: 'button' } ) ] ],
		[ 'code', [ span( PLAIN, { kind: 'code' } ) ] ],
		[ 'other text', [ span( PLAIN, { kind: 'other' } ) ] ],
		[ 'what may not be edited', [ span( PLAIN, { isEditable: false } ) ] ],
		[
			'a different condition',
			[ 'Type 1 diabetes begins early in life.' ],
		],
		[
			'another condition with a longer name',
			[ 'Pulmonary hypertension is rare.' ],
		],
		[
			'an abbreviation in small letters',
			[ 'We ask all men and pad the room.' ],
		],
		[ 'a half-typed word', [ 'People who live with type 2 diabet' ] ],
		[
			'an emergency notice',
			[ 'If you have chest pain, call 911 at once.' ],
		],
		[
			'how much to take',
			[ 'Take 500 mg of metformin twice daily with food.' ],
		],
		[
			'words in a shortcode',
			[ span( PLAIN, { marks: [ mark( PLAIN, PLAIN, 'no-link' ) ] } ) ],
		],
		[
			'inline code',
			[ span( PLAIN, { marks: [ mark( PLAIN, 'type 2', 'code' ) ] } ) ],
		],
		[
			'words cut by formatting',
			[
				span( PLAIN, {
					marks: [ mark( PLAIN, 'with type', 'formatted' ) ],
				} ),
			],
		],
		[
			'words inside a link',
			[
				span( PLAIN, {
					marks: [
						mark( PLAIN, 'live with type 2 diabetes', 'link', {
							url: 'https://elsewhere.example/',
						} ),
					],
				} ),
			],
		],
	] )( 'finds nothing in %s', ( _name, spans, facts = {} ) => {
		expect( links( post( spans, facts ) ) ).toEqual( [] );
	} );

	it.each< [ string, Partial< { url: string; targetId: number } > ] >( [
		[ 'its address', { url: `${ HOME }type-2-diabetes/` } ],
		[ 'its address without a slash', { url: `${ HOME }type-2-diabetes` } ],
		[ 'its address from the root', { url: '/type-2-diabetes/' } ],
		[
			'its address without https',
			{ url: 'http://clinic.example/type-2-diabetes/' },
		],
		[ 'a place on it', { url: `${ HOME }type-2-diabetes/#care` } ],
		[
			'its id, whatever the address',
			{ url: `${ HOME }?p=1`, targetId: 1 },
		],
	] )( 'leaves out a page that the post links to by %s', ( _name, link ) => {
		const text = 'Read our guide first.';
		const asked = post( [
			span( text, {
				marks: [ mark( text, 'our guide', 'link', link ) ],
			} ),
			span( PLAIN, { blockId: 'second' } ),
		] );

		expect( engine.suggest( asked ).linkedTargetIds ).toEqual( [ 1 ] );
		expect( links( asked ) ).toEqual( [] );
		expect( dropReason( asked, 1 ) ).toBe( 'target-linked-already' );
	} );

	it( 'counts a link in a heading or a button as a link', () => {
		for ( const kind of [ 'heading', 'button' ] as const ) {
			const asked = post( [
				span( 'See here', {
					kind,
					marks: [
						mark( 'See here', 'here', 'link', { targetId: 1 } ),
					],
				} ),
				PLAIN,
			] );

			expect( links( asked ) ).toEqual( [] );
		}
	} );

	it( 'takes one of two that stand close', () => {
		const asked = post( [ 'A1C testing finds type 2 diabetes.' ] );

		expect( links( asked ) ).toHaveLength( 1 );
	} );

	it( 'keeps to the budget, and counts links that are there', () => {
		const names = PAGES.slice( 0, 4 ).map( ( { title } ) => title );
		const asked = post(
			names.map( ( name ) => `Read about ${ name } here.` )
		);
		const { budget, suggestions, nearMisses } = engine.suggest( asked );

		expect( budget ).toEqual( {
			words: expect.any( Number ),
			linked: 0,
			allowed: 2,
		} );
		expect( suggestions ).toHaveLength( 2 );
		expect( nearMisses.map( ( miss ) => miss.dropReason ) ).toContain(
			'over-budget'
		);
	} );

	it.each( [
		[ 'as usual', undefined, 5 ],
		[ 'fewer', 'fewer' as const, 3 ],
		[ 'more', 'more' as const, 8 ],
	] )(
		'gives a text of 500 words room for links, %s',
		( _name, linkRoom, allowed ) => {
			const ruled = compile(
				{
					...indexOf( PAGES ),
					guidance: {
						words: [],
						verdicts: [],
						...( linkRoom && { linkRoom } ),
					},
				},
				vocabulary
			);

			expect(
				ruled.suggest( post( [ 'word '.repeat( 500 ) ] ) ).budget
					.allowed
			).toBe( allowed );
		}
	);

	it( 'gives every suggestion one to three reasons, and its exact words', () => {
		const spans = [
			PLAIN,
			FILLER,
			'He was told that he has hypertension.',
			FILLER,
		];
		const { suggestions } = engine.suggest( post( spans ) );

		expect( suggestions ).toHaveLength( 2 );
		for ( const {
			anchor,
			reasons,
			probability,
			band,
			score,
		} of suggestions ) {
			const text =
				spans[ Number( anchor.blockId.split( '-' )[ 1 ] ) ] ?? '';

			expect( reasons.length ).toBeGreaterThanOrEqual( 1 );
			expect( reasons.length ).toBeLessThanOrEqual( 3 );
			expect( text.slice( anchor.range.start, anchor.range.end ) ).toBe(
				anchor.text
			);
			expect( text ).toContain(
				anchor.before + anchor.text + anchor.after
			);
			expect( probability ).toBeCloseTo( 1 / ( 1 + Math.exp( -score ) ) );
			expect( [ 'strong', 'weaker' ] ).toContain( band );
		}
	} );
} );

describe( 'decisions', () => {
	it( 'hide a dismissed suggestion at once', () => {
		const asked = post( [ PLAIN ], {
			decisions: [ decision( 'type 2 diabetes', 1 ) ],
		} );

		expect( links( asked ) ).toEqual( [] );
		expect( dropReason( asked, 1 ) ).toBe( 'dismissed' );
	} );

	it( 'hide it in other letters too', () => {
		expect(
			links(
				post( [ PLAIN ], {
					decisions: [ decision( 'Type 2 Diabetes', 1 ) ],
				} )
			)
		).toEqual( [] );
	} );

	it( 'leave other words for the same page alone', () => {
		expect(
			links(
				post( [ 'He has hypertension.' ], {
					decisions: [ decision( 'high blood pressure', 3 ) ],
				} )
			)
		).toEqual( [ 'hypertension > 3' ] );
	} );

	it( 'leave other pages for the same words alone', () => {
		expect(
			links(
				post( [ PLAIN ], {
					decisions: [ decision( 'type 2 diabetes', 3 ) ],
				} )
			)
		).toEqual( [ 'type 2 diabetes > 1' ] );
	} );

	it.each( [ 'restored', 'accepted' ] as const )(
		'bring it back when it was %s later, in whatever order they come',
		( verdict ) => {
			const decisions = [
				decision( 'type 2 diabetes', 1 ),
				decision( 'type 2 diabetes', 1, {
					verdict,
					decidedAt: '2026-01-11T10:00:00Z',
				} ),
			];

			for ( const list of [ decisions, [ ...decisions ].reverse() ] ) {
				expect(
					links( post( [ PLAIN ], { decisions: list } ) )
				).toEqual( [ 'type 2 diabetes > 1' ] );
			}
		}
	);
} );

describe( 'ids', () => {
	const idsOf = ( spans: string[], facts: Partial< AnalysedPost > = {} ) =>
		engine
			.suggest( post( spans, facts ) )
			.suggestions.map( ( { id, targetId } ) => `${ targetId }:${ id }` );

	it.each( [
		[ 'a paragraph is put before', [ FILLER, PLAIN ] ],
		[ 'a sentence is put before', [ `${ FILLER } So: ${ PLAIN }` ] ],
		[ 'a sentence is put behind', [ `${ PLAIN } ${ FILLER }` ] ],
	] )( 'stay when %s', ( _name, spans ) => {
		// Three words on each side belong to the id; they are the same in all rows.
		expect( idsOf( spans ) ).toEqual( idsOf( [ PLAIN ] ) );
	} );

	it( 'differ by place, page and post', () => {
		const one = idsOf( [ PLAIN ] );

		expect( one ).toHaveLength( 1 );
		expect(
			idsOf( [ `Hope: ${ PLAIN.replace( 'live with', 'have' ) }` ] )
		).not.toEqual( one );
		expect( idsOf( [ PLAIN ], { sourceId: 77 } ) ).not.toEqual( one );
		expect( idsOf( [ PLAIN ], { sourceId: null } ) ).not.toEqual( one );
	} );

	it( 'are never the same twice in one post', () => {
		const twins = compile(
			indexOf( [ ...PAGES, page( 13, 'Type 2 diabetes' ) ] ),
			vocabulary
		);
		const ids = twins
			.suggest( post( [ PLAIN, FILLER, PLAIN, FILLER, PLAIN ] ) )
			.suggestions.map( ( { id } ) => id );

		expect( ids.length ).toBeGreaterThan( 0 );
		expect( new Set( ids ).size ).toBe( ids.length );
	} );
} );

describe( 'analysis', () => {
	const long = post( [
		PLAIN,
		heading( 'Tests' ),
		`${ FILLER } We offer A1C testing.`,
		'He has hypertension.',
	] );

	it( 'is the same the second time, and in a new engine', () => {
		const first = engine.suggest( long );

		expect( first.suggestions.length ).toBeGreaterThan( 1 );
		expect( engine.suggest( long ) ).toEqual( first );
		expect(
			compile( indexOf( PAGES ), vocabulary ).suggest( long )
		).toEqual( first );
	} );

	it( 'does not depend on the order of the pages', () => {
		const turned = compile( indexOf( [ ...PAGES ].reverse() ), vocabulary );

		expect( links( long, turned ) ).toEqual( links( long ) );
	} );

	it( 'is plain, with nothing lost on its way between threads', () => {
		const analysis = engine.suggest( long );

		expect( structuredClone( analysis ) ).toStrictEqual( analysis );
		expect( JSON.parse( JSON.stringify( analysis ) ) ).toStrictEqual(
			analysis
		);
	} );

	it( 'changes neither the post nor the page index', () => {
		const pageIndex = freeze( indexOf( structuredClone( PAGES ) ) );
		const asked = freeze( structuredClone( long ) );

		expect( compile( pageIndex, vocabulary ).suggest( asked ) ).toEqual(
			engine.suggest( long )
		);
	} );
} );

describe( 'odd sites and odd posts', () => {
	it.each< [ string, PageIndex, AnalysedPost, string[] ] >( [
		[ 'an index without pages', indexOf( [] ), post( [ PLAIN ] ), [] ],
		[
			'an unknown language, by exact words',
			indexOf( [ page( 1, 'Kisukari', { language: 'sw' } ) ], {
				language: 'sw',
			} ),
			post( [ 'Watu wenye kisukari' ], { language: 'sw' } ),
			[ 'kisukari > 1' ],
		],
		[
			'a page without a title',
			indexOf( [
				page( 1, '', { url: HOME } ),
				page( 2, 'A1C testing' ),
			] ),
			post( [ 'We offer A1C testing.' ] ),
			[ 'A1C testing > 2' ],
		],
		[
			'a title of signs',
			indexOf( [ page( 1, '???' ), page( 2, 'A1C testing' ) ] ),
			post( [ 'We offer A1C testing ???' ] ),
			[ 'A1C testing > 2' ],
		],
		[
			'null bytes and halves of characters',
			indexOf( PAGES ),
			post( [ '\u0000\ud83d\udc00 \ud83d We offer A1C testing.' ] ),
			[ 'A1C testing > 2' ],
		],
		[
			'a post in no language',
			indexOf( PAGES ),
			post( [ PLAIN ], { language: '' } ),
			[],
		],
	] )( 'survives %s', ( _name, pageIndex, asked, expected ) => {
		expect( links( asked, compile( pageIndex, vocabulary ) ) ).toEqual(
			expected
		);
	} );

	it( 'reads a paragraph of 200 kB', () => {
		const text = `${ FILLER } `.repeat( 2100 ) + PLAIN;
		const { suggestions, budget } = engine.suggest( post( [ text ] ) );

		expect( text.length ).toBeGreaterThan( 200_000 );
		expect(
			suggestions.map( ( { anchor } ) =>
				text.slice( anchor.range.start, anchor.range.end )
			)
		).toEqual( [ 'type 2 diabetes' ] );
		expect( budget.allowed ).toBeGreaterThan( 300 );
	} );

	it( 'never counts a page’s own links for it', () => {
		const linked = ( sourceIds: number[] ) =>
			compile(
				indexOf( [
					page( 1, 'Quillosis', {
						inboundAnchors: [
							{
								anchorText: 'the quiet knees',
								count: sourceIds.length,
								sourceIds,
							},
						],
					} ),
				] ),
				vocabulary
			);
		const asked = post( [ 'Some call it the quiet knees.' ], {
			sourceId: 5,
		} );

		expect( links( asked, linked( [ 5 ] ) ) ).toEqual( [] );
		expect( links( asked, linked( [ 6, 7, 8, 9 ] ) ) ).toEqual( [
			'quiet knees > 1',
		] );
	} );

	it.each( [
		[
			'another page for the same words',
			{ 2: 'knee pain' },
			'Many of us know knee pain well.',
			'knee pain > 1',
		],
		[
			'the same words to the same page',
			{ 1: 'knee pain' },
			'Many of us know knee pain well.',
			'knee pain > 1',
		],
		[
			'words like those of a title',
			{ 3: 'the plan for the first week at home with a new hip' },
			'Ask for the plan for the first week at home with the hip.',
			'hip > 3',
		],
	] )(
		'answers as if it did not link itself: %s',
		( _name, own, text, expected ) => {
			const anchors: Record< number, string > = own;
			const site = ( isKnown: boolean ) =>
				compile(
					indexOf(
						[
							page( 1, 'Knee pain' ),
							page( 2, 'Quillosis' ),
							page( 3, 'At home with a new hip' ),
						].map( ( facts ) => {
							const anchorText = anchors[ facts.id ];
							return anchorText === undefined || ! isKnown
								? facts
								: {
										...facts,
										inboundAnchors: [
											{
												anchorText,
												count: 2,
												sourceIds: [ 5 ],
											},
										],
										inboundCount: 1,
									};
						} )
					),
					vocabulary
				);
			const ask = ( isKnown: boolean ) =>
				site( isKnown ).suggest( post( [ text ], { sourceId: 5 } ) );
			const known = ask( true );

			expect( [ known.suggestions, known.nearMisses ] ).toEqual( [
				ask( false ).suggestions,
				ask( false ).nearMisses,
			] );
			expect(
				[ ...known.suggestions, ...known.nearMisses ].map(
					( { anchor, targetId } ) =>
						`${ anchor.text.split( ' ' ).at( -1 ) } > ${ targetId }`
				)
			).toContain( expected.split( ' ' ).slice( -3 ).join( ' ' ) );
		}
	);
} );

/** Deeply frozen: whoever writes into it throws. */
function freeze< Value extends object >( value: Value ): Value {
	for ( const part of Object.values( value ) ) {
		if ( typeof part === 'object' && part !== null ) {
			freeze( part as object );
		}
	}
	return Object.freeze( value );
}

/** Facts of a page that keep it out of suggestions, for the engine's answer about its size. */
const HIDDEN: readonly Partial< IndexedPage >[] = [
	{ isExcluded: true },
	{ isNoindex: true },
];

describe( 'compile', () => {
	it( 'says how many pages may be suggested', () => {
		const pages = HIDDEN.map( ( facts, place ) =>
			page( place + 1, 'Asthma', facts )
		);
		const { version, pages: count } = compile(
			indexOf( [ ...pages, page( 9, 'Gout' ) ], { version: 'v7' } ),
			vocabulary
		);

		expect( { version, count } ).toEqual( { version: 'v7', count: 1 } );
	} );
} );

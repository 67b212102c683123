import { describe, expect, it } from '@jest/globals';

import type { IndexedPage } from '../../../src/contract/types';
import { compile, openIndex } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { indexOf, page, post } from '../build';

const vocabulary = loadVocabulary();
const HUB = page( 1, 'Diabetes guide', {
	role: 'specialty',
	isPillar: true,
	aliases: [ 'Type 2 diabetes' ],
} );
const CONDITION = page( 2, 'Type 2 diabetes', { role: 'condition' } );
const test = ( id: number, facts: Partial< IndexedPage > = {} ) =>
	page( id, `A1C test ${ id }`, {
		role: 'test',
		aliases: [ 'A1C test' ],
		...facts,
	} );
const marked = { isPrimaryTarget: true };

describe( 'the primary targets of a cluster', () => {
	const primary = ( pages: IndexedPage[] ) =>
		compile( indexOf( [ HUB, ...pages ] ), vocabulary )
			.coverage()
			.clusters[ 0 ]?.members.filter( ( { isPrimary } ) => isPrimary )
			.map( ( { targetId } ) => targetId )
			.sort( ( a, b ) => a - b );
	const known = ( id: number ) => test( id, { inboundCount: id } );

	it.each< [ string, IndexedPage[], number[] ] >( [
		[ 'are all where there are few', [ test( 3 ), test( 4 ) ], [ 3, 4 ] ],
		[
			'are the five that the site leads to most often',
			[ 3, 4, 5, 6, 7, 8, 9 ].map( known ),
			[ 5, 6, 7, 8, 9 ],
		],
		[
			'are those of the owner first',
			[ ...[ 4, 5, 6, 7, 8, 9 ].map( known ), test( 3, marked ) ],
			[ 3, 6, 7, 8, 9 ],
		],
		[
			'are five, even if the owner marks more',
			[ 3, 4, 5, 6, 7, 8 ].map( ( id ) => test( id, marked ) ),
			[ 3, 4, 5, 6, 7 ],
		],
	] )( '%s', ( _name, pages, ids ) => {
		expect( primary( pages ) ).toEqual( ids );
	} );
} );

describe( 'next steps', () => {
	const firstTest = ( pages: IndexedPage[], hub: IndexedPage[] = [ HUB ] ) =>
		compile( indexOf( [ ...hub, CONDITION, ...pages ] ), vocabulary )
			.nextSteps(
				post( [], { sourceId: 2, title: CONDITION.title } ),
				[]
			)
			.steps.find( ( { stage } ) => stage === 'test' );
	const well = { inboundCount: 5 };
	const linked = {
		inboundAnchors: [
			{ anchorText: 'A1C test', count: 1, sourceIds: [ 2 ] },
		],
	};

	it.each< [ string, IndexedPage[], IndexedPage[], number ] >( [
		[ 'take the older of two twins', [ test( 3 ), test( 4 ) ], [ HUB ], 3 ],
		[
			'take a primary target before one that fits as well',
			[ test( 3 ), test( 4, marked ) ],
			[ HUB ],
			4,
		],
		[
			'take it before one that the site leads to a little more often',
			[ test( 3, well ), test( 4, marked ) ],
			[ HUB ],
			4,
		],
		[
			'take another before it that fits much better',
			[
				test( 3, linked ),
				page( 4, 'All our lab tests for diabetes', {
					role: 'test',
					...marked,
				} ),
			],
			[ HUB ],
			3,
		],
		[
			'know primary targets of the page’s own clusters only',
			[ test( 3 ), test( 4, marked ) ],
			[],
			3,
		],
	] )( '%s', ( _name, pages, hub, id ) => {
		expect( firstTest( pages, hub )?.targetId ).toBe( id );
	} );

	it( 'say that the owner marked it', () => {
		const codes = firstTest( [ test( 3, marked ) ] )?.reasons.map(
			( { code } ) => code
		);
		expect( codes ).toContain( 'primary-target' );
	} );

	it( 'never take what does not fit, whatever its owner says', () => {
		const steps = compile(
			indexOf( [
				HUB,
				CONDITION,
				page( 3, 'Gout', { role: 'condition', ...marked } ),
			] ),
			vocabulary
		).nextSteps( post( [], { sourceId: 2, title: CONDITION.title } ), [] );

		expect(
			[ ...steps.steps, ...steps.others ].map(
				( { targetId } ) => targetId
			)
		).not.toContain( 3 );
	} );
} );

describe( 'links in the text', () => {
	const chosen = ( pages: IndexedPage[] ) =>
		compile( indexOf( pages ), vocabulary )
			.suggest( post( [ 'People with asthma often cough at night.' ] ) )
			.suggestions.map( ( { targetId, probability, reasons } ) => ( {
				targetId,
				probability,
				codes: reasons.map( ( { code } ) => code ),
			} ) );
	const asthma = ( id: number, facts: Partial< IndexedPage > = {} ) =>
		page( id, 'Asthma', facts );
	const asthmaTest = ( id: number, facts: Partial< IndexedPage > = {} ) =>
		page( id, 'Spirometry for asthma', {
			role: 'test',
			...marked,
			...facts,
		} );

	it( 'lead to a primary target before a page that fits as well', () => {
		expect(
			chosen( [ asthma( 1 ), asthma( 2 ) ] ).map(
				( { targetId } ) => targetId
			)
		).toEqual( [ 1 ] );
		expect( chosen( [ asthma( 1 ), asthma( 2, marked ) ] ) ).toMatchObject(
			[
				{
					targetId: 2,
					codes: expect.arrayContaining( [ 'primary-target' ] ),
				},
			]
		);
	} );

	it.each< [ string, IndexedPage[], number ] >( [
		[
			'that is one of five in its cluster',
			[ 3, 4, 5, 6 ].map( ( id ) => asthmaTest( id ) ),
			2,
		],
		[
			'but not the sixth of its cluster',
			[ 13, 14, 15, 16, 17 ].map( ( id ) =>
				asthmaTest( id, { inboundCount: 3 } )
			),
			1,
		],
		[
			'before pages of its cluster that only have more links',
			[ 3, 4, 5, 6, 7 ].map( ( id ) =>
				asthmaTest( id, { inboundCount: 9, isPrimaryTarget: id < 7 } )
			),
			2,
		],
		[
			'beside any number of them elsewhere',
			[ 3, 4, 5, 6, 7 ].map( ( id ) =>
				page( id, 'Gout', { role: 'condition', ...marked } )
			),
			2,
		],
	] )( 'lead to a primary target %s', ( _name, others, id ) => {
		expect(
			chosen( [
				page( 10, 'Asthma guide', {
					role: 'specialty',
					isPillar: true,
				} ),
				asthma( 1, { role: 'condition' } ),
				asthma( 2, { role: 'condition', ...marked } ),
				...others,
			] ).map( ( { targetId } ) => targetId )
		).toEqual( [ id ] );
	} );

	it( 'keep what was worked out of the marks', () => {
		const pageIndex = indexOf(
			[ 1, 2, 3, 4, 5, 6 ].map( ( id ) => asthma( id, marked ) )
		);
		const { built } = compile( pageIndex, vocabulary );
		const opened = openIndex( built, pageIndex, () => vocabulary );

		expect( built.preferred ).toEqual( [ 0, 1, 2, 3, 4, 5 ] );
		expect( opened.built.preferred ).toBe( built.preferred );
	} );

	it( 'are no likelier for it', () => {
		const [ plain ] = chosen( [ asthma( 1 ) ] );
		const [ primary ] = chosen( [ asthma( 1, marked ) ] );

		expect( primary?.probability ).toBe( plain?.probability );
	} );

	it( 'lead to a page that fits much better all the same', () => {
		const anchors = {
			inboundCount: 6,
			inboundAnchors: [
				{
					anchorText: 'asthma',
					count: 6,
					sourceIds: [ 11, 12, 13, 14, 15, 16 ],
				},
			],
		};
		expect(
			chosen( [ asthma( 1, anchors ), asthma( 2, marked ) ] ).map(
				( { targetId } ) => targetId
			)
		).toEqual( [ 1 ] );
	} );
} );

/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type {
	AnalysedPost,
	IndexedPage,
	PageRole,
} from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { indexOf, mark, page, post, span } from '../build';

const vocabulary = loadVocabulary();
const as = (
	id: number,
	title: string,
	role: PageRole,
	facts: Partial< IndexedPage > = {}
) => page( id, title, { role, ...facts } );

/** Whatever is offered, shown at once or on request. */
const offered = (
	pages: IndexedPage[],
	facts: Partial< AnalysedPost >
): number[] => {
	const { steps, others } = compile( indexOf( pages ), vocabulary ).nextSteps(
		post( [], facts ),
		[]
	);
	return [ ...steps, ...others ]
		.map( ( { targetId } ) => targetId )
		.sort( ( a, b ) => a - b );
};

const SKIN = { terms: [ 'specialty:dermatology' ] };
const A1C = as( 1, 'A1C testing', 'test' );
const TYPE_1 = as( 2, 'Type 1 diabetes', 'condition' );
const TYPE_2 = as( 3, 'Type 2 diabetes', 'condition' );
const OF_A1C = { sourceId: 1, title: A1C.title };
const RECOVERY = as( 4, 'Knee replacement recovery', 'aftercare', {
	terms: [ 'specialty:orthopedics' ],
} );
const INJECTIONS = as( 5, 'Joint injections', 'treatment', {
	aliases: [ 'cortisone injection' ],
	terms: [ 'specialty:orthopedics' ],
} );
const EVERYBODY = as( 6, 'Request an appointment', 'appointment' );
const SKIN_CHECK = as( 7, 'Skin check appointment', 'appointment', SKIN );
const DOCTOR = as( 8, 'Ada Byron, MD', 'clinician', SKIN );
const OF_DOCTOR = {
	sourceId: 8,
	title: DOCTOR.title,
	spans: post( [ 'For rashes, request an appointment.' ] ).spans,
};
const LOOK_ALIKES = [ A1C, TYPE_1, TYPE_2 ];

describe( 'of two pages of which each could be shown alone', () => {
	it.each< [ string, IndexedPage[], Partial< AnalysedPost >, number[] ] >( [
		[ 'one condition follows its test', [ A1C, TYPE_1 ], OF_A1C, [ 2 ] ],
		[
			'neither look-alike does, where nothing says which is meant',
			LOOK_ALIKES,
			OF_A1C,
			[],
		],
		[
			'the look-alike that the text names does',
			LOOK_ALIKES,
			{
				...OF_A1C,
				spans: post( [ 'It is how we follow type 2 diabetes.' ] ).spans,
			},
			[ 3 ],
		],
		[
			'both look-alikes do, where the text names both',
			LOOK_ALIKES,
			{
				...OF_A1C,
				spans: post( [ 'For type 1 diabetes and type 2 diabetes.' ] )
					.spans,
			},
			[ 2, 3 ],
		],
		[
			'both may be the cause of a sign',
			[ as( 1, 'High blood sugar', 'symptom' ), TYPE_1, TYPE_2 ],
			{ sourceId: 1, title: 'High blood sugar' },
			[ 2, 3 ],
		],
		[
			'booking of the specialty stands before booking for everybody',
			[ DOCTOR, EVERYBODY, SKIN_CHECK ],
			OF_DOCTOR,
			[ 7 ],
		],
		[
			'booking for everybody is there where an editor links to it',
			[ DOCTOR, EVERYBODY, SKIN_CHECK ],
			{
				...OF_DOCTOR,
				spans: [
					span( EVERYBODY.title, {
						marks: [
							mark( EVERYBODY.title, EVERYBODY.title, 'link', {
								url: EVERYBODY.url,
							} ),
						],
					} ),
				],
			},
			[ 6, 7 ],
		],
		[
			'booking for everybody is there where the specialty has none',
			[ DOCTOR, EVERYBODY ],
			OF_DOCTOR,
			[ 6 ],
		],
	] )( '%s', ( _name, pages, facts, expected ) => {
		expect( offered( pages, facts ) ).toEqual( expected );
	} );
} );

describe( 'after a treatment', () => {
	const OF_RECOVERY = { sourceId: 4, title: RECOVERY.title };

	it.each< [ string, Partial< AnalysedPost >, number[] ] >( [
		[ 'no other one of the same condition follows', OF_RECOVERY, [] ],
		[
			'one follows that the page speaks of',
			{
				...OF_RECOVERY,
				spans: post( [ 'Later some need joint injections.' ] ).spans,
			},
			[ 5 ],
		],
	] )( '%s', ( _name, facts, expected ) => {
		expect( offered( [ RECOVERY, INJECTIONS ], facts ) ).toEqual(
			expected
		);
	} );
} );

import { describe, expect, it } from '@jest/globals';

import { readBoot } from '../../src/editor/boot';
import { decision, SETTINGS } from './build-records';

const GIVEN = {
	restNamespace: 'care-pathway-links/v1',
	version: '0.1.0',
	siteId: 2,
	userId: 5,
	language: 'es-ES',
	canReview: true,
	canTeach: true,
	canPlan: true,
	settings: { ...SETTINGS, reviewMonths: 18 },
	decisions: [ decision() ],
};

describe( 'readBoot', () => {
	it.each( [
		[ 'as agreed', GIVEN, GIVEN ],
		[
			'with numbers and booleans as strings',
			{
				...GIVEN,
				siteId: '2',
				userId: '5',
				canReview: '1',
				canTeach: '1',
				canPlan: '1',
			},
			GIVEN,
		],
		[
			'with nothing but the namespace',
			{ restNamespace: 'x/v1' },
			{
				restNamespace: 'x/v1',
				version: '',
				siteId: 1,
				userId: 0,
				language: 'en-US',
				canReview: false,
				canTeach: false,
				canPlan: false,
				settings: SETTINGS,
				decisions: null,
			},
		],
	] )( 'takes a record %s', ( _name, given, expected ) => {
		expect( readBoot( given ) ).toEqual( expected );
	} );

	it.each( [
		[ 'nothing', undefined ],
		[ 'null', null ],
		[ 'a record without namespace', { userId: 1 } ],
	] )( 'throws on %s', ( _name, given ) => {
		expect( () => readBoot( given ) ).toThrow( 'Care Pathway Links' );
	} );
} );

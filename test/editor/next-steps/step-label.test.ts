import { afterEach, describe, expect, it } from '@jest/globals';

import type { NextStep } from '../../../src/contract/types';
import {
	speaksLanguage,
	stepLabel,
} from '../../../src/editor/next-steps/step-label';
import { step } from './build-steps';

const KNOWN: NextStep[ 'reasons' ] = [
	{ code: 'known-relation', weight: 0.7, values: { name: 'diabetes' } },
];
const LIKELY: NextStep[ 'reasons' ] = [
	{ code: 'same-topic', weight: 0.3, values: {} },
];

describe( 'stepLabel', () => {
	it.each< [ NextStep[ 'relation' ], string | null, boolean, string ] >( [
		[ 'emergency-advice', 'call 911', true, 'When to get emergency help' ],
		[
			'cause',
			'type 2 diabetes',
			false,
			'A possible cause: type 2 diabetes',
		],
		[ 'cause', null, true, '' ],
		[ 'explanation', 'Graves’ disease', false, 'About Graves’ disease' ],
		[ 'test', 'A1C testing', true, 'How it is diagnosed' ],
		// A sensor that somebody only mentions diagnoses nothing.
		[ 'test', 'continuous glucose monitoring', false, '' ],
		[ 'treatment', 'metformin', true, 'How it is treated' ],
		[ 'treatment', 'metformin', false, '' ],
		[ 'preparation', 'blood test', false, 'Prepare for your blood test' ],
		[ 'preparation', null, true, '' ],
		[ 'results', 'stress', false, 'What your result means' ],
		[ 'clinician', 'thyroid nodules', false, 'Who treats thyroid nodules' ],
		[ 'clinician', null, false, '' ],
		[
			'appointment',
			'diabetes evaluation',
			false,
			'Book your diabetes evaluation',
		],
		[ 'appointment', null, false, 'Book a visit' ],
		[ 'follow-up', null, false, 'Book a follow-up visit' ],
		[ 'specialty', 'cardiology', true, '' ],
		[ 'reading', 'sleep', true, '' ],
	] )( '%s, %s, known: %s', ( relation, subject, isKnown, label ) => {
		expect(
			stepLabel(
				step( 1, 'test', {
					relation,
					subject,
					reasons: isKnown ? KNOWN : LIKELY,
				} )
			)
		).toBe( label );
	} );
} );

describe( 'speaksLanguage', () => {
	afterEach( () => document.documentElement.removeAttribute( 'lang' ) );

	it.each( [
		[ 'en-US', 'en-US', true ],
		[ 'en-GB', 'en-US', true ],
		[ 'es-ES', 'en-US', false ],
		[ 'en-US', 'es_ES', false ],
		[ '', 'en-US', true ],
	] )( 'an editor in “%s”, a post in “%s”: %s', ( lang, post, speaks ) => {
		document.documentElement.lang = lang;
		expect( speaksLanguage( post ) ).toBe( speaks );
	} );
} );

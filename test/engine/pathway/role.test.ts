/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { IndexedPage, PageRole } from '../../../src/contract/types';
import { roleOf } from '../../../src/engine/pathway/role';
import type { ConceptKind } from '../../../src/engine/vocabulary/concept';
import { page } from '../build';

describe( 'roleOf', () => {
	it.each< [ PageRole, string ] >( [
		[ 'appointment', 'Request an appointment' ],
		[ 'telehealth', 'Telehealth visits' ],
		[ 'referral', 'Referrals' ],
		[ 'coverage', 'Insurance and billing' ],
		[ 'policy', 'Privacy practices' ],
		[ 'clinician', 'Dr. Helena Varga' ],
		[ 'clinician', 'Helena Varga, MD' ],
		[ 'location', 'Directions and parking' ],
		[ 'preparation', 'Preparing for an MRI' ],
		[ 'results', 'Stress test results' ],
		[ 'aftercare', 'Recovering from knee surgery' ],
		[ 'care-plan', 'Diabetes care plan' ],
		[ 'prevention', 'Preventing falls' ],
		[ 'medication', 'Blood pressure medicines' ],
		[ 'test', 'A1C testing' ],
		[ 'treatment', 'Joint replacement' ],
		[ 'resource', 'Patient library' ],
		[ 'preparation', 'Preparación para una prueba' ],
		[ 'article', 'Why winter dries the skin' ],
	] )( 'is %s for "%s"', ( role, title ) => {
		expect( roleOf( page( 1, title ), null ) ).toBe( role );
	} );

	it.each< [ PageRole, ConceptKind ] >( [
		[ 'condition', 'condition' ],
		[ 'symptom', 'symptom' ],
		[ 'test', 'test' ],
		[ 'medication', 'medication' ],
		[ 'specialty', 'specialty' ],
		[ 'aftercare', 'aftercare' ],
	] )( 'is %s when the title names a %s', ( role, kind ) => {
		expect( roleOf( page( 1, 'Quillosis' ), kind ) ).toBe( role );
	} );

	it.each< [ string, PageRole, IndexedPage, ConceptKind | null ] >( [
		[
			'the owner’s word over all',
			'policy',
			page( 1, 'Knee tests', { role: 'policy', postType: 'clinician' } ),
			'condition',
		],
		[
			'a post type made for it over the title',
			'clinician',
			page( 1, 'Knee tests', { postType: 'clinician' } ),
			'condition',
		],
		[
			'what the title names over wording in it',
			'condition',
			page( 1, 'Knee tests' ),
			'condition',
		],
		[
			'what the title names over a blog post',
			'condition',
			page( 1, 'Knee tests', { postType: 'post' } ),
			'condition',
		],
		[
			'wording where the concept says nothing',
			'test',
			page( 1, 'Knee tests' ),
			'anatomy',
		],
		[
			'a blog post for an article',
			'article',
			page( 1, 'Winter', { postType: 'post' } ),
			null,
		],
		[
			'an unknown post type for nothing',
			'article',
			page( 1, 'Winter', { postType: 'recipe' } ),
			null,
		],
	] )( 'takes %s', ( _name, role, facts, kind ) => {
		expect( roleOf( facts, kind ) ).toBe( role );
	} );
} );

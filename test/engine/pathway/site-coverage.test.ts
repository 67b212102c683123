import { describe, expect, it } from '@jest/globals';

import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { indexOf, page } from '../build';

function specialtiesOf( title: string, terms: string[] ): string[] | undefined {
	const condition = page( 1, title, { role: 'condition', terms } );

	return compile( indexOf( [ condition ] ), loadVocabulary() )
		.coverage()
		.conditions.find( ( { pageId } ) => pageId === 1 )?.specialties;
}

describe( 'the coverage of a condition page names its specialties', () => {
	it.each( [
		[
			'as the site says',
			'Atrial fibrillation',
			[ 'specialty:heart-and-circulation', 'category:news' ],
			[ 'Heart and circulation' ],
		],
		[
			'all that the site says, by name',
			'Gestational diabetes',
			[ 'department:womens-health', 'specialty:diabetes' ],
			[ 'Diabetes', 'Womens health' ],
		],
		[
			'as the vocabulary says where the site says nothing',
			'Atrial fibrillation',
			[ 'category:news' ],
			[ 'Cardiac electrophysiology', 'Cardiology' ],
		],
		[ 'none where nobody says', 'Our garden', [], [] ],
	] )( '%s', ( _name, title, terms, expected ) => {
		expect( specialtiesOf( title, terms ) ).toEqual( expected );
	} );
} );

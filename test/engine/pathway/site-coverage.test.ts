import { describe, expect, it } from '@jest/globals';

import type { IndexedPage } from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { indexOf, page } from '../build';

function specialtiesOf(
	title: string,
	facts: Partial< IndexedPage >
): string[] | undefined {
	const condition = page( 1, title, { role: 'condition', ...facts } );

	return compile( indexOf( [ condition ] ), loadVocabulary() )
		.coverage()
		.conditions.find( ( { pageId } ) => pageId === 1 )?.specialties;
}

describe( 'the coverage of a condition page names its specialties', () => {
	it.each< [ string, string, Partial< IndexedPage >, string[] ] >( [
		[
			'as the site says',
			'Atrial fibrillation',
			{ terms: [ 'specialty:heart-and-circulation', 'category:news' ] },
			[ 'Heart and circulation' ],
		],
		[
			'all that the site says, by name',
			'Gestational diabetes',
			{ terms: [ 'department:womens-health', 'specialty:diabetes' ] },
			[ 'Diabetes', 'Womens health' ],
		],
		[
			'by the names that the site gave them',
			'Gestational diabetes',
			{
				terms: [ 'category:news', 'department:womens-health' ],
				termNames: [ 'News', 'Women’s health & birth' ],
			},
			[ 'Women’s health & birth' ],
		],
		[
			'as the vocabulary says where the site says nothing',
			'Atrial fibrillation',
			{ terms: [ 'category:news' ] },
			[ 'Cardiac electrophysiology', 'Cardiology' ],
		],
		[ 'none where nobody says', 'Our garden', {}, [] ],
	] )( '%s', ( _name, title, facts, expected ) => {
		expect( specialtiesOf( title, facts ) ).toEqual( expected );
	} );
} );

describe( 'the coverage of a site names the pages of every specialty', () => {
	it( 'whatever the pages are for, by name', () => {
		const site = compile(
			indexOf( [
				page( 1, 'Atrial fibrillation', {
					role: 'condition',
					terms: [ 'specialty:heart' ],
				} ),
				page( 2, 'Our garden', {
					role: 'article',
					terms: [ 'specialty:heart', 'department:allergy' ],
				} ),
				page( 3, 'Dr Jane Lee', {
					role: 'clinician',
					terms: [ 'specialty:heart' ],
				} ),
				page( 4, 'Parking', { role: 'resource', terms: [] } ),
			] ),
			loadVocabulary()
		);

		expect( site.coverage().specialties ).toEqual( [
			{ name: 'Allergy', pageIds: [ 2 ] },
			{ name: 'Heart', pageIds: [ 1, 2, 3 ] },
		] );
	} );

	it( 'as one where two terms have the same name', () => {
		const site = compile(
			indexOf( [
				page( 1, 'Our garden', {
					role: 'article',
					terms: [ 'specialty:heart', 'department:heart' ],
				} ),
			] ),
			loadVocabulary()
		);

		expect( site.coverage().specialties ).toEqual( [
			{ name: 'Heart', pageIds: [ 1 ] },
		] );
	} );
} );

/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { compile } from '../../src/engine';
import { languageOf } from '../../src/engine/language';
import { loadVocabulary } from '../../src/engine/vocabulary/load';
import { saidByParts } from '../../src/engine/vocabulary/word-parts';

import { indexOf, page, post } from './build';

const en = languageOf( 'en-US' );

describe( 'saidByParts', () => {
	it.each( [
		[ 'gastritis', 'inflammation of the stomach' ],
		[ 'gastritis', 'stomach inflammation' ],
		[ 'cholecystectomy', 'gallbladder removal' ],
		[ 'cystectomy', 'bladder removal' ],
		[ 'hypokalemia', 'low potassium' ],
		[ 'hyperkalemia', 'high potassium' ],
		[ 'colonoscopy', 'colon scope' ],
		[ 'neuralgia', 'nerve pain' ],
	] )( 'reads in %s: %s', ( name, said ) => {
		expect( saidByParts( name, en ) ).toContain( said );
	} );

	it.each( [
		[ 'a root it does not know', 'rhombitis' ],
		[ 'no root at all', 'itis' ],
		[ 'another word', 'stomach' ],
		[ 'two words', 'acute gastritis' ],
		[ 'nothing', '' ],
	] )( 'says nothing of %s', ( _name, name ) => {
		expect( saidByParts( name, en ) ).toEqual( [] );
	} );

	it( 'says nothing in a language without word parts', () => {
		expect( saidByParts( 'gastritis', languageOf( 'sw' ) ) ).toEqual( [] );
	} );
} );

describe( 'names said by parts', () => {
	const suggest = ( title: string, text: string ) =>
		compile( indexOf( [ page( 1, title ) ] ), loadVocabulary() )
			.suggest( post( [ text ] ) )
			.suggestions.map( ( { anchor } ) => anchor.text );

	it( 'lead to the page about the concept', () => {
		expect(
			suggest(
				'Blepharitis',
				'Redness along the lashes is often a sign of eyelid inflammation that your doctor can treat.'
			)
		).toEqual( [ 'eyelid inflammation' ] );
	} );

	it( 'never lead to another condition of the same part', () => {
		expect(
			suggest(
				'Cholecystitis',
				'After gallbladder removal surgery you can eat as before within a few weeks.'
			)
		).toEqual( [] );
	} );

	it( 'are made of no title that is no known concept', () => {
		expect(
			suggest(
				'Parotectomy',
				'Some people need parotid gland removal when a stone keeps coming back.'
			)
		).toEqual( [] );
	} );
} );

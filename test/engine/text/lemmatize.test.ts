/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { languageOf } from '../../../src/engine/language';
import { lemmatize } from '../../../src/engine/text/lemmatize';
import { createLexicon } from '../../../src/engine/text/lexicon';

/** Pairs below that are two words still. It may only fall. */
const MAX_APART = 10;

const en = languageOf( 'en-US' );
const es = languageOf( 'es-MX' );

describe( 'lemmatize', () => {
	it.each( [
		[ 'an s', 'tests', 'test' ],
		[ 'ies', 'biopsies', 'biopsy' ],
		[ 'xes', 'boxes', 'box' ],
		[ 'ches', 'stretches', 'stretch' ],
		[ 'sses', 'abscesses', 'abscess' ],
		[ 'rashes', 'rashes', 'rash' ],
		[ 'vitamins', 'vitamins', 'vitamin' ],
		[ 'a singular in ss', 'illness', 'illness' ],
		[ 'a singular in us', 'lupus', 'lupus' ],
		[ 'a singular in is', 'psoriasis', 'psoriasis' ],
		[ 'an inflammation', 'arthritis', 'arthritis' ],
		[ 'a subject in ics', 'orthotics', 'orthotics' ],
		[ 'a name that ends in s', 'diabetes', 'diabetes' ],
		[ 'another', 'shingles', 'shingles' ],
		[ 'another', 'measles', 'measles' ],
		[ 'a Latin plural', 'diagnoses', 'diagnosis' ],
		[ 'another', 'metastases', 'metastasis' ],
		[ 'an old plural', 'children', 'child' ],
		[ 'another', 'feet', 'foot' ],
		[ 'a short word', 'gas', 'gas' ],
		[ 'a short word', 'men', 'men' ],
		[ 'a function word', 'this', 'this' ],
		[ 'an abbreviation', 'a1c', 'a1c' ],
		[ 'a singular', 'test', 'test' ],
	] )( 'takes %s to its singular: %s', ( _name, word, expected ) => {
		expect( lemmatize( word, en ) ).toBe( expected );
	} );

	it.each( [
		[ 'anaemia', 'anemia' ],
		[ 'haematology', 'hematology' ],
		[ 'gynaecologists', 'gynecologist' ],
		[ 'paediatrics', 'pediatrics' ],
		[ 'oesophagus', 'esophagus' ],
		[ 'diarrhoea', 'diarrhea' ],
		[ 'apnoea', 'apnea' ],
		[ 'coeliac', 'celiac' ],
		[ 'tumours', 'tumor' ],
		[ 'fibre', 'fiber' ],
		[ 'centre', 'center' ],
		[ 'leukaemia', 'leukemia' ],
		[ 'immunisation', 'immunization' ],
		[ 'programmes', 'program' ],
	] )( 'spells %s as Americans do: %s', ( british, american ) => {
		expect( lemmatize( british, en ) ).toBe( american );
		expect( lemmatize( american, en ) ).toBe( american );
	} );

	it.each( [ 'exercise', 'disease', 'your', 'hour', 'source', 'course' ] )(
		'leaves a word alone that only looks British: %s',
		( word ) => {
			expect( lemmatize( word, en ) ).toBe( word );
		}
	);

	it.each( [
		[ 'pruebas', 'prueba' ],
		[ 'vacunas', 'vacuna' ],
		[ 'lesiones', 'lesion' ],
		[ 'enfermedades', 'enfermedad' ],
		[ 'doctores', 'doctor' ],
		[ 'diabetes', 'diabetes' ],
		[ 'analisis', 'analisis' ],
		[ 'artritis', 'artritis' ],
		[ 'veces', 'vez' ],
	] )( 'takes Spanish words to their singular: %s', ( word, expected ) => {
		expect( lemmatize( word, es ) ).toBe( expected );
	} );

	it( 'leaves words of a language without data as they are', () => {
		for ( const word of [ 'tests', 'anaemia', 'veces' ] ) {
			expect( lemmatize( word, languageOf( 'sw' ) ) ).toBe( word );
		}
	} );

	it( 'knows that two ways to write a word are one, but for the few it does not know yet', () => {
		// Each pair is one word to a reader.
		const apart = [
			[ 'headaches', 'headache' ],
			[ 'toothaches', 'toothache' ],
			[ 'faeces', 'feces' ],
			[ 'fetuses', 'fetus' ],
			[ 'crises', 'crisis' ],
			[ 'thromboses', 'thrombosis' ],
			[ 'psychoses', 'psychosis' ],
			[ 'analyses', 'analysis' ],
			[ 'gases', 'gas' ],
			[ 'aches', 'ache' ],
			[ 'nurses', 'nurse' ],
			[ 'doses', 'dose' ],
			[ 'viruses', 'virus' ],
			[ 'diseases', 'disease' ],
			[ 'ulcers', 'ulcer' ],
			[ 'injuries', 'injury' ],
			[ 'crutches', 'crutch' ],
			[ 'patches', 'patch' ],
			[ 'reflexes', 'reflex' ],
			[ 'allergies', 'allergy' ],
			[ 'haemorrhoids', 'hemorrhoid' ],
			[ 'counselling', 'counseling' ],
		].filter(
			( [ one = '', other = '' ] ) =>
				lemmatize( one, en ) !== lemmatize( other, en )
		);

		expect( apart.length ).toBeLessThanOrEqual( MAX_APART );
	} );

	it.each( [ en, es ] )(
		'gives every exception a form that stays: $code',
		( language ) => {
			const lost = Object.values( language.wordForms.exceptions ).filter(
				( form ) => lemmatize( form, language ) !== form
			);

			// "feces" is lost still; the list may only get shorter.
			expect( [ [], [ 'feces' ] ] ).toContainEqual( lost );
		}
	);
} );

describe( 'createLexicon', () => {
	it( 'gives one number to all forms of a word, and another to another word', () => {
		const lexicon = createLexicon();
		const number = lexicon.add( 'anemia', en );

		expect( lexicon.find( 'anaemias', en ) ).toBe( number );
		expect( lexicon.add( 'anaemia', en ) ).toBe( number );
		expect( lexicon.add( 'asthma', en ) ).not.toBe( number );
		expect( lexicon.size() ).toBe( 2 );
	} );

	it( 'answers 0 for a word that no phrase has, and does not learn it', () => {
		const lexicon = createLexicon();

		expect( lexicon.find( 'asthma', en ) ).toBe( 0 );
		expect( lexicon.size() ).toBe( 0 );
	} );

	it( 'reads a word in the language it is asked for', () => {
		const lexicon = createLexicon();
		const number = lexicon.add( 'vez', es );

		expect( lexicon.find( 'veces', es ) ).toBe( number );
		expect( lexicon.find( 'veces', en ) ).toBe( 0 );
	} );
} );

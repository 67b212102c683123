/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { languageOf } from '../../src/engine/language';
import {
	isAbbreviation,
	pageNames,
	titleNames,
} from '../../src/engine/page-names';
import type { IndexedPage } from '../../src/contract/types';

import { HOME, page } from './build';

const en = languageOf( 'en-US' );
const es = languageOf( 'es' );

describe( 'titleNames', () => {
	it.each( [
		[ 'itself', 'Type 2 diabetes', 'Type 2 diabetes' ],
		[ 'without the clinic', 'Asthma | Quillmere Clinic', 'Asthma' ],
		[ 'without the clinic behind a dash', 'Asthma – Quillmere', 'Asthma' ],
		[
			'without aspects behind a colon',
			'Asthma: symptoms and care',
			'Asthma',
		],
		[
			'without aspects behind a dash',
			'Asthma - symptoms and care',
			'Asthma',
		],
		[ 'without a question', 'What is asthma?', 'asthma' ],
		[ 'without an article in a question', 'What is a stroke?', 'stroke' ],
		[ 'without "understanding"', 'Understanding your A1C', 'A1C' ],
		[ 'without "living with"', 'Living with asthma', 'asthma' ],
		[ 'without a bracket', 'Shingles (herpes zoster)', 'Shingles' ],
		[
			'the words of a bracket',
			'Shingles (herpes zoster)',
			'herpes zoster',
		],
		[ 'an abbreviation of a bracket', 'Thyroid test (TSH)', 'TSH' ],
		[ 'the name around a bracket', 'Heart (EF) test', 'Heart test' ],
		[
			'a comma turned',
			'Anemia, iron deficiency',
			'iron deficiency Anemia',
		],
	] )( 'knows %s', ( _name, title, expected ) => {
		expect( titleNames( title, en ) ).toContain( expected );
	} );

	it.each( [
		[ 'a hyphenated name', 'X-ray', [ 'X-ray' ] ],
		[ 'a list', 'Colds, coughs, flu', [ 'Colds, coughs, flu' ] ],
		[
			'a list with "and"',
			'Colds, coughs and flu',
			[ 'Colds, coughs and flu' ],
		],
		[
			'a list with a sign for "and"',
			'Colds, coughs & flu',
			[ 'Colds, coughs & flu' ],
		],
		[
			'aspects behind a comma',
			'Asthma, symptoms',
			[ 'Asthma, symptoms' ],
		],
		[ 'nothing but a sign', '?', [ '?' ] ],
		[ 'no title', '', [ '' ] ],
	] )( 'leaves %s whole', ( _name, title, expected ) => {
		expect( titleNames( title, en ) ).toEqual( expected );
	} );

	it( 'knows Spanish questions', () => {
		expect( titleNames( '¿Qué es la diabetes?', es ) ).toContain(
			'diabetes'
		);
	} );

	it.each( [
		[ 'a colon', 'Asma: síntomas y causas' ],
		[ 'a dash', 'Asma - Síntomas y tratamiento' ],
		[ 'a dash, one aspect', 'Asma – prevención' ],
	] )( 'knows Spanish aspects behind %s', ( _name, title ) => {
		expect( titleNames( title, es ) ).toEqual( [ title, 'Asma' ] );
	} );

	it( 'takes Spanish aspects behind a comma for no inverted name', () => {
		expect( titleNames( 'Asma, síntomas y causas', es ) ).toEqual( [
			'Asma, síntomas y causas',
		] );
	} );

	it( 'begins with the whole title and says nothing twice', () => {
		for ( const title of [
			'Asthma | Q',
			'What is asthma?',
			'A (B): care',
		] ) {
			const names = titleNames( title, en );

			expect( names[ 0 ] ).toBe( title );
			expect( new Set( names ).size ).toBe( names.length );
		}
	} );
} );

describe( 'pageNames', () => {
	it.each< [ string, Partial< IndexedPage >, string, string ] >( [
		[ 'title', {}, 'Knee pain', 'title' ],
		[ 'slug', { url: `${ HOME }sore-knees/` }, 'sore knees', 'slug' ],
		[
			'slug of a nested page',
			{ url: `${ HOME }a/sore-knees/?x=1#y` },
			'sore knees',
			'slug',
		],
		[
			'slug with an ending',
			{ url: `${ HOME }sore-knees.html` },
			'sore knees',
			'slug',
		],
		[
			'slug in other letters',
			{ url: `${ HOME }dolor-m%C3%BAsculo/` },
			'dolor músculo',
			'slug',
		],
		[ 'alias', { aliases: [ 'gonalgia' ] }, 'gonalgia', 'owner-alias' ],
		[
			'alias with signs around it',
			{ aliases: [ ' “gonalgia”. ' ] },
			'gonalgia',
			'owner-alias',
		],
		[
			'keyphrase',
			{ keyphrases: [ 'sore knee' ] },
			'sore knee',
			'keyphrase',
		],
		[
			'heading',
			{ headings: [ 'Runner’s knee' ] },
			'Runner’s knee',
			'heading',
		],
		[
			'heading on an aspect, with the topic',
			{ headings: [ 'Causes' ] },
			'causes of Knee pain',
			'heading',
		],
	] )( 'names a page by its %s', ( _name, facts, text, source ) => {
		expect( pageNames( page( 1, 'Knee pain', facts ), en ) ).toContainEqual(
			{ text, source, isAbbreviation: false }
		);
	} );

	it.each< [ string, Partial< IndexedPage >, string ] >( [
		[
			'a heading that names no subject',
			{ headings: [ 'Overview' ] },
			'Overview',
		],
		[
			'a heading that asks',
			{ headings: [ 'Why does it hurt?' ] },
			'Why does it hurt',
		],
		[ 'a heading of one word', { headings: [ 'Cartilage' ] }, 'Cartilage' ],
		[ 'a broken address', { url: `${ HOME }%E0%A4%A/` }, '%E0%A4%A' ],
		[ 'an empty alias', { aliases: [ ' – ' ] }, '' ],
		[
			'an alias as long as a sentence',
			{ aliases: [ 'the pain that you feel when you bend your knee' ] },
			'the pain that you feel when you bend your knee',
		],
	] )( 'does not name a page by %s', ( _name, facts, text ) => {
		const names = pageNames( page( 1, 'Knee pain', facts ), en );

		expect( names.map( ( name ) => name.text ) ).not.toContain( text );
		expect( names.length ).toBeGreaterThan( 0 );
	} );

	it( 'marks abbreviations among the names', () => {
		const names = pageNames( page( 1, 'Thyroid test (TSH)' ), en );

		expect( names ).toContainEqual( {
			text: 'TSH',
			source: 'short-title',
			isAbbreviation: true,
		} );
	} );
} );

describe( 'isAbbreviation', () => {
	it.each( [
		[ 'TSH', true ],
		[ 'A1C', true ],
		[ 'MRIs', true ],
		[ 'PHQ-9', true ],
		[ 'ÉCG', true ],
		[ 'Tsh', false ],
		[ 'HbA1c', false ],
		[ 'A', false ],
		[ '911', false ],
		[ 'MRI SCAN', false ],
		[ 'DEPRESSION', false ],
		[ '', false ],
	] )( '%s: %s', ( text, expected ) => {
		expect( isAbbreviation( text ) ).toBe( expected );
	} );
} );

/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { scan } from '../../../src/engine/text/scan';
import {
	GAP,
	SHAPE,
	tokenize,
	tokenizeSlowly,
} from '../../../src/engine/text/tokenize';

/** Words as they are compared, parted by spaces. */
const words = ( text: string ) => tokenize( text ).words.join( ' ' );

/** Words as they are written, parted by bars: what the offsets cut out of the text. */
function written( text: string ): string {
	const { starts, ends } = tokenize( text );

	return starts
		.map( ( start, place ) => text.slice( start, ends[ place ] ) )
		.join( '|' );
}

/** Gaps before each word but the first: "." sentence, "," clause, "_" joined. */
function gaps( text: string ): string {
	const signs = {
		[ GAP.sentence ]: '.',
		[ GAP.clause ]: ',',
		[ GAP.joined ]: '_',
	};

	return tokenize( text )
		.gaps.slice( 1 )
		.map( ( gap ) => signs[ gap as 0 | 1 | 2 ] )
		.join( '' );
}

describe( 'tokenize', () => {
	it.each( [
		[ 'plain words', 'Your blood test', 'your blood test' ],
		[ 'a hyphen, which parts', 'follow-up X-ray', 'follow up x ray' ],
		[ 'a hyphen that does not break', 'follow\u2011up', 'follow up' ],
		[ 'a possessive', 'Parkinson’s disease', 'parkinson disease' ],
		[ 'a straight possessive', "Crohn's disease", 'crohn disease' ],
		[ 'a plural possessive', 'the nurses’ room', 'the nurses room' ],
		[ 'a contraction', "isn't don’t", 'isnt dont' ],
		[ 'a short word with an s', "it's", 'it' ],
		[ 'a name with an apostrophe', "O'Brien", 'obrien' ],
		[ 'a lone apostrophe', "rock 'n' roll", 'rock n roll' ],
		[ 'letters and digits', 'A1C HbA1c B12 COVID', 'a1c hba1c b12 covid' ],
		[ 'a decimal point', '6.5 percent', '6.5 percent' ],
		[ 'a decimal comma', '6,5 Prozent', '6,5 prozent' ],
		[ 'thousands', '10,000 steps', '10,000 steps' ],
		[ 'a number at the end', 'above 140.', 'above 140' ],
		[ 'a ratio', '120/80', '120 80' ],
		[ 'a per cent sign', '7%', '7' ],
		[ 'accents', 'Café Ménière', 'cafe meniere' ],
		[ 'accents apart', 'Me\u0301nie\u0300re', 'meniere' ],
		[ 'an emoji between words', 'take 💊 daily', 'take daily' ],
		[ 'an emoji with a joiner', 'our 👩‍⚕️ team', 'our team' ],
		[ 'a flag', 'in 🇺🇸 English', 'in english' ],
		[ 'soft hyphens', 'hyper\u00adten\u00adsion', 'hypertension' ],
		[ 'Arabic', 'مرض السكري', 'مرض السكري' ],
		[ 'Hebrew with points', 'שָׁלוֹם', 'שלום' ],
		[ 'Chinese, a character each', '糖尿病', '糖 尿 病' ],
		[ 'Japanese with Latin', 'A1Cの検査', 'a1c の 検 査' ],
		[ 'Hindi with vowel signs', 'मधुमेह', 'मधुमेह' ],
		[ 'null bytes', 'heart\u0000failure', 'heart failure' ],
		[ 'a lone high surrogate', 'heart \ud83d failure', 'heart failure' ],
		[ 'a lone low surrogate', 'heart \udc8a failure', 'heart failure' ],
		[ 'an object replacement', 'a \ufffc scan', 'a scan' ],
		[ 'nothing', '', '' ],
		[ 'signs only', ' … — !? ', '' ],
	] )( 'reads %s', ( _name, text, expected ) => {
		expect( words( text ) ).toBe( expected );
	} );

	it.each( [
		[ 'case and accents', 'Café MRI', 'Café|MRI' ],
		[ 'the possessive', 'Parkinson’s disease', 'Parkinson’s|disease' ],
		[ 'hyphens apart', 'follow-up', 'follow|up' ],
		[ 'what follows an emoji', '💊 A1C test', 'A1C|test' ],
		[
			'combining marks',
			'Me\u0301nie\u0300re now',
			'Me\u0301nie\u0300re|now',
		],
		[ 'soft hyphens', 'hyper\u00adtension x', 'hyper\u00adtension|x' ],
		[ 'ligatures that fold to more', 'cœliac sprue', 'cœliac|sprue' ],
		[ 'signs around a word', '(“A1C”)', 'A1C' ],
		[ 'letters beyond the first plane', '𝐀1C 𠮷 test', '𝐀1C|𠮷|test' ],
		[ 'a full stop after a number', 'over 6.5.', 'over|6.5' ],
	] )( 'has offsets that slice back to %s', ( _name, text, expected ) => {
		expect( written( text ) ).toBe( expected );
	} );

	it.each( [
		[ 'space', 'blood test', '_' ],
		[ 'hyphen', 'follow-up', '_' ],
		[ 'space that does not break', 'type\u00a02', '_' ],
		[ 'comma', 'heart, lungs', ',' ],
		[ 'bracket', 'heart (failure)', ',' ],
		[ 'slash', 'and/or', ',' ],
		[ 'colon', 'tests: blood', ',' ],
		[ 'dash', 'heart – failure', ',' ],
		[ 'dash without spaces', 'heart—failure', ',' ],
		[ 'hyphen between spaces', 'heart - failure', ',' ],
		[ 'quotation mark', 'the “heart', ',' ],
		[ 'full stop', 'heart. Failure', '.' ],
		[ 'question mark', 'heart? Failure', '.' ],
		[ 'ellipsis', 'heart… failure', '.' ],
		[ 'line break', 'heart\nfailure', '.' ],
		[ 'Arabic question mark', 'قلب؟ كبد', '.' ],
		[ 'Chinese full stop', '心。肝', '.' ],
		[ 'Chinese comma', '心，肝', ',' ],
		[ 'abbreviated title', 'Dr. Smith', '_' ],
		[ 'abbreviated title at the end of a line', 'the Dr.\nSmith', '_.' ],
		[ 'question after a title', 'a Dr? Smith', '_.' ],
		[ 'Spanish title', 'la Dra. Ruiz', '__' ],
	] )( 'sees how a %s parts words', ( _name, text, expected ) => {
		expect( gaps( text ) ).toBe( expected );
	} );

	it( 'begins with a sentence, whatever stands before the first word', () => {
		for ( const text of [ 'One', ' one', '(one', '... one' ] ) {
			expect( tokenize( text ).gaps ).toEqual( [ GAP.sentence ] );
		}
	} );

	it.each( [
		[ 'lower', 'heart', SHAPE.lower ],
		[ 'capital', 'Heart', SHAPE.capital ],
		[ 'capital', 'I', SHAPE.capital ],
		[ 'capitals', 'MRI', SHAPE.capitals ],
		[ 'capitals', 'MRIs', SHAPE.capitals ],
		[ 'capitals', 'A1C', SHAPE.capitals ],
		[ 'capitals', 'A1C’s', SHAPE.capitals ],
		[ 'mixed', 'HbA1c', SHAPE.mixed ],
		[ 'mixed', 'pH', SHAPE.mixed ],
		[ 'number', '6.5', SHAPE.number ],
		[ 'number', '10,000', SHAPE.number ],
		[ 'lower', '糖', SHAPE.lower ],
	] )( 'tells that the shape is %s: %s', ( _name, text, expected ) => {
		expect( tokenize( text ).shapes ).toEqual( [ expected ] );
	} );

	it( 'keeps its columns in step and its tokens in order, on any text', () => {
		fc.assert(
			fc.property( anyText, ( text ) => {
				const tokens = tokenize( text );
				const count = tokens.words.length;
				let end = 0;

				expect( tokens.text ).toBe( text );
				expect( [
					tokens.starts.length,
					tokens.ends.length,
					tokens.gaps.length,
					tokens.shapes.length,
				] ).toEqual( [ count, count, count, count ] );
				tokens.starts.forEach( ( start, place ) => {
					expect( start ).toBeGreaterThanOrEqual( end );
					end = tokens.ends[ place ] as number;
					expect( end ).toBeGreaterThan( start );
				} );
				expect( end ).toBeLessThanOrEqual( text.length );
				expect( tokens.words.every( ( word ) => word !== '' ) ).toBe(
					true
				);
			} )
		);
	} );

	it( 'scans Latin letters as the regular expressions do, on any text', () => {
		let scanned = 0;

		fc.assert(
			fc.property(
				fc.array( fc.oneof( piece, anyText ), { maxLength: 12 } ),
				( pieces ) => {
					const text = pieces.join( '' );
					const tokens = scan( text );

					scanned += tokens === null ? 0 : 1;
					expect( tokens ?? tokenizeSlowly( text ) ).toEqual(
						tokenizeSlowly( text )
					);
				}
			),
			{ numRuns: 2000 }
		);
		expect( scanned ).toBeGreaterThan( 200 );
	} );

	it.each( [
		[ 'plain words', 'Your blood test, at 2 p.m. if you like.', true ],
		[ 'plain words', 'Dr. Müller’s “follow-up” – type II, 6.5%', true ],
		[ 'another script', 'a 糖 b', false ],
		[ 'an address', 'see clinic.example', false ],
		[ 'an address of mail', 'to a@b.example', false ],
		[ 'an emoji', 'take 💊', false ],
	] )( 'scans %s: %s', ( _name, text, isScanned ) => {
		expect( scan( text ) !== null ).toBe( isScanned );
	} );

	it( 'reads a word the same wherever it stands', () => {
		fc.assert(
			fc.property( anyText, ( text ) => {
				const { starts, ends, words: read } = tokenize( text );

				read.forEach( ( word, place ) => {
					const alone = text.slice( starts[ place ], ends[ place ] );
					expect( tokenize( alone ).words ).toEqual( [ word ] );
				} );
			} )
		);
	} );
} );

/** What posts are made of, so that random texts hold much that a scanner has to tell apart. */
const piece = fc.constantFrom(
	...[
		'a',
		'The',
		'MRIs',
		'pH',
		'HbA1c',
		'x-ray',
		'Crohn’s',
		"it's",
		"nurses'",
	],
	...[ 'é', 'Ñu', 'ß', 'Œ', 'ª', 'İ', 'ı', 'ſ', 'ŉ', '½', '²', 'Ⅳ' ],
	...[
		'type',
		'Stages',
		' II',
		' iv',
		'Dr',
		'e.g',
		'approx',
		'6.5',
		'10,000',
		'1.5.2',
	],
	...[
		' ',
		' ',
		' ',
		' ',
		'. ',
		', ',
		'\n',
		'\r\n',
		'\t',
		'\u00a0',
		'‑',
		' - ',
		' – ',
	],
	...[
		'-',
		"'",
		'’',
		'‘',
		'“',
		'”',
		'…',
		'!',
		'?',
		'¿',
		'(',
		')',
		'/',
		':',
		'·',
		'%',
		'&',
	],
	...[
		'www.',
		'.com',
		'https://',
		'@',
		'-.org',
		'_',
		'→',
		'≥',
		'€',
		'\u0085',
		'\u2028',
	]
);

/** Text as people and accidents write it: letters of many scripts, signs, marks, halves of surrogate pairs. */
const anyText = fc.string( {
	unit: fc.oneof(
		{ weight: 4, arbitrary: fc.constantFrom( ..."aeinrst ABCé1 ,.-'’" ) },
		{ weight: 2, arbitrary: fc.string( { unit: 'binary', maxLength: 1 } ) },
		{
			weight: 1,
			arbitrary: fc.constantFrom(
				'\u0301',
				'\u00ad',
				'\u200d',
				'\ud83d',
				'\udc8a',
				'\u0000',
				'糖',
				'ั',
				'ש'
			),
		}
	),
	maxLength: 60,
} );

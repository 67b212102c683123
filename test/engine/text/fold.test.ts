/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { fold } from '../../../src/engine/text/fold';

describe( 'fold', () => {
	it.each( [
		[ 'case', 'A1C Testing', 'a1c testing' ],
		[ 'accents', 'Ménière', 'meniere' ],
		[ 'accents written apart', 'Me\u0301nie\u0300re', 'meniere' ],
		[ 'the Spanish ñ', 'niño', 'nino' ],
		[ 'joined letters', 'œsophagus, Cæsarean', 'oesophagus, caesarean' ],
		[ 'letters that have no accent to lose', 'Łódź ß ø', 'lodz ss o' ],
		[ 'typographic ligatures', 'ﬁbroid', 'fibroid' ],
		[ 'full-width letters', 'ＭＲＩ', 'mri' ],
		[
			'apostrophes',
			'Crohn’s Crohnʼs Crohn＇s',
			"crohn's crohn's crohn's",
		],
		[ 'soft hyphens', 'hyper\u00adtension', 'hypertension' ],
		[ 'joiners of no width', 'A\u200d1\u2060C', 'a1c' ],
		[ 'the dotted capital I', 'İğne', 'igne' ],
		[ 'the last form of sigma', 'ΝΌΣΟΣ νόσος', 'νοσοσ νοσοσ' ],
		[ 'points of Hebrew', 'שָׁלוֹם', 'שלום' ],
		[ 'vowel signs of Arabic', 'مَرَض', 'مرض' ],
		[ 'nothing of Hindi vowels', 'मधुमेह', 'मधुमेह' ],
		[ 'nothing of Chinese', '糖尿病', '糖尿病' ],
		[ 'nothing of nothing', '', '' ],
		[ 'a lone surrogate as it is', 'a\ud83d', 'a\ud83d' ],
	] )( 'takes away %s', ( _name, text, expected ) => {
		expect( fold( text ) ).toBe( expected );
	} );

	it( 'changes nothing the second time', () => {
		fc.assert(
			fc.property( fc.string( { unit: 'binary' } ), ( text ) => {
				expect( fold( fold( text ) ) ).toBe( fold( text ) );
			} )
		);
	} );

	it( 'does not mind how an accent was typed', () => {
		fc.assert(
			fc.property( fc.string( { unit: 'grapheme' } ), ( text ) => {
				expect( fold( text.normalize( 'NFD' ) ) ).toBe(
					fold( text.normalize( 'NFC' ) )
				);
			} )
		);
	} );
} );

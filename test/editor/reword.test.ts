import { describe, expect, it } from '@jest/globals';

import type { TextMark } from '../../src/contract/types';
import { reword } from '../../src/editor/reword';
import type { WordStep } from '../../src/editor/reword';
import { anchor, span } from './build-records';

const TEXT =
	'We saw him. Your A1C test shows Parkinson’s signs, and more. Then home.';

/** What the words become, with the word that comes or goes; null where nothing can. */
function step(
	words: string,
	name: WordStep,
	marked: { kind: TextMark[ 'kind' ]; words: string } | null = null,
	text = TEXT
): string | null {
	const marks = marked
		? [ { kind: marked.kind, ...anchor( text, marked.words ).range } ]
		: [];
	const next = reword(
		span( text, { marks } ),
		anchor( text, words ).range,
		name
	);
	return (
		next &&
		`${ text.slice( next.range.start, next.range.end ) } (${ next.word })`
	);
}

describe( 'reword', () => {
	it.each< [ string, string, WordStep, string | null ] >( [
		[ 'grows before', 'A1C test', 'add-before', 'Your A1C test (Your)' ],
		[ 'grows behind', 'A1C test', 'add-after', 'A1C test shows (shows)' ],
		[ 'shrinks before', 'A1C test', 'drop-first', 'test (A1C)' ],
		[ 'shrinks behind', 'A1C test', 'drop-last', 'A1C (test)' ],
		[ 'keeps one word', 'test', 'drop-last', null ],
		[ 'stays in its sentence', 'Your A1C', 'add-before', null ],
		[ 'stays in its sentence, at its end', 'more', 'add-after', null ],
		[ 'stays in the text', 'We', 'add-before', null ],
		[
			'leaves the possessive ending outside',
			'test shows',
			'add-after',
			'test shows Parkinson (Parkinson’s)',
		],
		[
			'keeps that ending inside',
			'Parkinson',
			'add-after',
			'Parkinson’s signs (signs)',
		],
		[ 'goes across a comma', 'signs', 'add-after', 'signs, and (and)' ],
		[
			'has six words at most',
			'Your A1C test shows Parkinson’s signs',
			'add-after',
			null,
		],
	] )( '%s', ( _name, words, name, expected ) => {
		expect( step( words, name ) ).toBe( expected );
	} );

	it.each< [ string, TextMark[ 'kind' ], string, string | null ] >( [
		[ 'a link', 'link', 'shows', null ],
		[ 'code', 'code', 'shows', null ],
		[ 'a picture', 'object', 'shows', null ],
		[ 'a place that carries no link', 'no-link', 'shows', null ],
		[ 'formatting that is cut', 'formatted', 'shows Parkinson', null ],
		[
			'formatting that stays whole',
			'formatted',
			'shows',
			'A1C test shows (shows)',
		],
	] )( 'beside %s', ( _name, kind, words, expected ) => {
		expect( step( 'A1C test', 'add-after', { kind, words } ) ).toBe(
			expected
		);
	} );
} );

import { describe, expect, it } from '@jest/globals';

import type { Decision } from '../../../src/contract/types';
import { originText } from '../../../src/editor/review/who-when';

const PEOPLE = [ { id: 7, name: 'Ada Mensah' } ];
const ACCEPTED: Decision = {
	id: 'a',
	suggestionId: 's',
	sourceId: 1,
	targetId: 2,
	anchorText: 'A1C test',
	verdict: 'accepted',
	phase: 'writing',
	reason: null,
	userId: 7,
	decidedAt: '2026-11-20T12:00:00Z',
};

describe( 'where a link comes from', () => {
	it.each< [ string, Decision | null, number, RegExp ] >( [
		[ 'nobody suggested it', null, 1, /^Written by hand$/ ],
		[
			'somebody took a suggestion',
			ACCEPTED,
			1,
			/^Suggested; added by Ada Mensah, .*2026/,
		],
		[
			'the reader took it',
			ACCEPTED,
			7,
			/^Suggested; added by you, .*2026/,
		],
		[
			'it was put in with others in one go',
			{ ...ACCEPTED, batchId: 'b' },
			1,
			/^Suggested; added on the Inbound screen by Ada Mensah, .*2026/,
		],
	] )( '%s', ( _name, accepted, ownId, text ) => {
		expect( originText( accepted, PEOPLE, ownId ) ).toMatch( text );
	} );
} );

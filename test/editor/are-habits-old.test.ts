import { describe, expect, it } from '@jest/globals';

import { areHabitsOld } from '../../src/editor/are-habits-old';

const NOW = Date.parse( '2026-03-31T12:00:00Z' );

describe( 'areHabitsOld', () => {
	it.each( [
		[ 'none', null, true ],
		[ 'of just now', '2026-03-31T12:00:00Z', false ],
		[ 'of a server whose clock is ahead', '2026-03-31T12:05:00Z', false ],
		[ 'not quite a week old', '2026-03-24T12:00:01Z', false ],
		[ 'a week old', '2026-03-24T12:00:00Z', true ],
		[ 'of no date', '', true ],
	] )( 'knows habits %s', ( _name, learnedAt, expected ) => {
		const habits = learnedAt === null ? null : { tag: 'h1', learnedAt };
		expect( areHabitsOld( habits, NOW ) ).toBe( expected );
	} );
} );

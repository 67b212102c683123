import { describe, expect, it } from '@jest/globals';

import type { ReasonCode } from '../../src/contract/reasons';
import { reasonText } from '../../src/screens/reason-text';

describe( 'reasonText', () => {
	it.each( [
		[ 'title', {}, 'The page’s own name' ],
		[
			'synonym',
			{ name: 'high blood sugar' },
			'Also called: high blood sugar',
		],
		[ 'synonym', {}, 'Another name for this subject' ],
		[
			'site-anchor',
			{ linked: 12, seen: 14 },
			'These words link to this page 12 of 14 times',
		],
		[ 'needs-links', { count: 0 }, 'No page links there yet' ],
		[ 'needs-links', { count: 1 }, 'Only 1 page links there' ],
		[ 'needs-links', { count: 2 }, 'Only 2 pages link there' ],
		[
			'same-section',
			{ name: 'Thyroid care' },
			'Filed under the same term: Thyroid care',
		],
		[
			'sentence-intent',
			{ role: 'appointment' },
			'The sentence fits this kind of page: Appointment',
		],
		[
			'sentence-intent',
			{ role: 'unheard-of' },
			'The sentence fits this kind of page',
		],
		[ 'stale-target', { months: 31 }, 'Last reviewed 31 months ago' ],
		[
			'words-dismissed-before',
			{ count: 1 },
			'These words were dismissed for other pages, in 1 post',
		],
		[
			'page-dismissed-before',
			{ count: 2 },
			'This page was dismissed for other words, in 2 posts',
		],
		[ 'negated', {}, 'The sentence says there is no sign of it' ],
	] satisfies Array<
		[ ReasonCode, Record< string, string | number >, string ]
	> )( 'says %s with %j', ( code, values, expected ) => {
		expect( reasonText( { code, weight: 1, values } ) ).toBe( expected );
	} );
} );

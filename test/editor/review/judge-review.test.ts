import { describe, expect, it } from '@jest/globals';

import type { Decision, Verdict } from '../../../src/contract/types';
import { judgeReview, OF_POST } from '../../../src/editor/review/judge-review';
import { readLinks } from '../../../src/editor/review/read-links';
import { decision, span } from '../build-records';

const TEXT = 'Ask for an A1C test. Bring your glasses.';
const URL = 'https://clinic.test/a1c-testing/';

/** A paragraph in which these words carry a link. */
function linked( text: string, words: string, url = URL, targetId = 7 ) {
	const start = text.indexOf( words );
	return span( text, {
		marks: [
			{ kind: 'link', start, end: start + words.length, url, targetId },
		],
	} );
}

const LINKS = readLinks( [ linked( TEXT, 'A1C test' ) ] );

/** What was said, a minute apart: of the link, of the post as a whole, or of a suggestion. */
function log( ...said: Array< [ Verdict, Partial< Decision >? ] > ) {
	return said.map( ( [ verdict, more ], minute ) =>
		decision( {
			id: `d${ minute }`,
			suggestionId: 'link-1',
			verdict,
			phase: 'review',
			reason: null,
			url: URL,
			decidedAt: `2026-01-02T03:0${ minute }:00Z`,
			...more,
		} )
	);
}

/** A word on the post as a whole. */
function post( verdict: Verdict ): [ Verdict, Partial< Decision > ] {
	return [ verdict, { suggestionId: OF_POST, targetId: 0, anchorText: '' } ];
}

/** Lines of a suggestion carry no address. */
function suggested( ...said: Array< [ Verdict, string ] > ): Decision[] {
	return said.map( ( [ verdict, suggestionId ], place ) =>
		decision( {
			id: `s${ place }`,
			suggestionId,
			verdict,
			reason: null,
			decidedAt: '2026-01-01T00:00:00Z',
		} )
	);
}

function judge(
	decisions: Decision[],
	more: Partial< Parameters< typeof judgeReview >[ 0 ] > = {}
) {
	return judgeReview( {
		links: LINKS,
		decisions,
		approved: null,
		validFrom: null,
		...more,
	} );
}

describe( 'judgeReview', () => {
	it.each( [
		[ 'nothing was said', [], 'none', 'open' ],
		[ 'sent for review', [ post( 'requested' ) ], 'waiting', 'open' ],
		[ 'approved', [ [ 'approved' ] ], 'none', 'approved' ],
		[
			'approved with other words',
			[ [ 'approved', { anchorText: 'A1C' } ] ],
			'none',
			'open',
		],
		[
			'approved with another address',
			[ [ 'approved', { url: 'https://clinic.test/other/' } ] ],
			'none',
			'open',
		],
		[
			'approved, and taken back',
			[ [ 'approved' ], [ 'restored' ] ],
			'none',
			'open',
		],
		[
			'sent back',
			[ post( 'requested' ), [ 'returned' ], post( 'returned' ) ],
			'returned',
			'returned',
		],
		[
			'sent back, and sent for review again as it is',
			[ [ 'returned' ], post( 'returned' ), post( 'requested' ) ],
			'waiting',
			'open',
		],
		[
			'removed, but there again',
			[ [ 'removed' ], post( 'approved' ) ],
			'approved',
			'open',
		],
		[
			'two people, the later counts',
			[
				[ 'returned', { userId: 3 } ],
				[ 'approved', { userId: 4 } ],
			],
			'none',
			'approved',
		],
	] as Array<
		[ string, Array< [ Verdict, Partial< Decision >? ] >, string, string ]
	> )( '%s', ( _name, said, state, ofLink ) => {
		const review = judge( log( ...said ) );
		expect( review.state ).toBe( state );
		expect( review.changes.map( ( change ) => change.state ) ).toEqual( [
			ofLink,
		] );
	} );

	it( 'lists what differs from the approved text, and nothing else', () => {
		const before = linked( TEXT, 'A1C test' );
		const now = [
			before,
			linked( 'Metformin helps many.', 'Metformin', '/metformin/', 0 ),
		];
		const review = judge( log( [ 'approved' ], post( 'approved' ) ), {
			links: readLinks( now ),
			approved: { links: readLinks( [ before ] ), texts: [ TEXT ] },
		} );
		expect(
			review.changes
				.filter( ( { state } ) => state === 'open' )
				.map( ( { kind, link } ) => [ kind, link.anchor.text ] )
		).toEqual( [ [ 'added', 'Metformin' ] ] );
	} );

	it( 'says nothing of links that were approved with the whole post', () => {
		const review = judge( log( post( 'approved' ) ), {
			approved: { links: LINKS, texts: [ TEXT ] },
		} );
		expect( review.changes ).toEqual( [] );
	} );

	it.each( [
		[ 'is a change', [], [ 'open' ] ],
		[ 'is none once a reviewer agreed', [ [ 'removed' ] ], [] ],
		[
			'may be sent back',
			[ [ 'returned', { note: 'Keep it.' } ] ],
			[ 'returned' ],
		],
	] as Array<
		[ string, Array< [ Verdict, Partial< Decision >? ] >, string[] ]
	> )( 'an approved link that is gone %s', ( _name, said, states ) => {
		const review = judge( log( post( 'approved' ), ...said ), {
			links: [],
			approved: { links: LINKS, texts: [ TEXT ] },
		} );
		expect( review.changes.map( ( { state } ) => state ) ).toEqual(
			states
		);
		expect( review.changes.every( ( { kind } ) => kind === 'gone' ) ).toBe(
			true
		);
	} );

	it.each( [
		[ 'another address', linked( TEXT, 'A1C test', '/other/', 0 ) ],
		[ 'other words', linked( TEXT, 'an A1C test' ) ],
	] )(
		'has an approved link with %s once, with what it was',
		( _name, now ) => {
			const review = judge( log( post( 'approved' ) ), {
				links: readLinks( [ now ] ),
				approved: { links: LINKS, texts: [ TEXT ] },
			} );
			expect(
				review.changes.map( ( { kind, state, replaced } ) => [
					kind,
					state,
					replaced?.url,
				] )
			).toEqual( [ [ 'added', 'open', URL ] ] );
		}
	);

	it( 'has all links of an old page open, but those that were looked at since', () => {
		const other = linked( 'Ask about it.', 'about', '/about/', 0 );
		const review = judge( log( [ 'approved' ], post( 'approved' ) ), {
			links: [ ...LINKS, ...readLinks( [ other ] ) ],
			approved: { links: LINKS, texts: [ TEXT ] },
			validFrom: '2026-06-01T00:00:00Z',
		} );
		expect( review.changes.map( ( { state } ) => state ) ).toEqual( [
			'open',
			'open',
		] );
	} );

	it( 'counts what was decided since the review was asked for', () => {
		const said = log(
			[ 'approved', { anchorText: 'before' } ],
			post( 'requested' ),
			[ 'approved', { anchorText: 'one' } ],
			[ 'removed', { anchorText: 'two' } ],
			[ 'returned', { anchorText: 'three' } ],
			[ 'restored', { anchorText: 'three' } ]
		);
		expect( judge( said ).decided ).toBe( 2 );
	} );

	it.each( [
		[ 'a suggestion that was accepted', [ [ 'accepted', 's1' ] ], 's1' ],
		[
			'one that was taken back and made by hand',
			[
				[ 'accepted', 's1' ],
				[ 'restored', 's1' ],
			],
			null,
		],
		[
			'the second time',
			[
				[ 'accepted', 's1' ],
				[ 'restored', 's1' ],
				[ 'accepted', 's1' ],
			],
			's1',
		],
		[ 'no suggestion', [], null ],
	] as Array< [ string, Array< [ Verdict, string ] >, string | null ] > )(
		'knows that a link was made from %s',
		( _name, said, id ) => {
			const [ change ] = judge( suggested( ...said ) ).changes;
			expect( change?.accepted?.suggestionId ?? null ).toBe( id );
		}
	);

	it( 'has a link that stands twice once', () => {
		const review = judge( [], {
			links: readLinks( [
				linked( TEXT, 'A1C test' ),
				linked( 'Another A1C test.', 'A1C test' ),
			] ),
		} );
		expect( review.changes ).toHaveLength( 1 );
	} );
} );

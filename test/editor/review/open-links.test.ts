import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { readSavedBlockLinks } from '../../../src/content/read-block-links';
import { readSavedSpans } from '../../../src/content/read-saved-spans';
import type { Decision, Verdict } from '../../../src/contract/types';
import { judgeReview, OF_POST } from '../../../src/editor/review/judge-review';
import { readLinks } from '../../../src/editor/review/read-links';
import { registerFormats } from '../../content/register-formats';
import { decision } from '../build-records';

type Step =
	| { write: string }
	| { forget: true }
	| { say: Verdict; url?: string; anchor?: string };

/** What happened to a post, and which links are open then; the server runs the same rows. */
const ROWS = JSON.parse(
	readFileSync(
		join( __dirname, '../../fixtures/review/open-links.json' ),
		'utf8'
	)
) as Array< {
	name: string;
	steps: Step[];
	open: Array< { url: string; anchor: string } >;
} >;

registerFormats();

const linksOf = ( content: string ) =>
	readLinks( [
		...readSavedSpans( content ),
		...readSavedBlockLinks( content ),
	] );

function openLinks( steps: readonly Step[] ) {
	let content = '';
	let approved: string | null = null;
	const decisions: Decision[] = [];
	for ( const step of steps ) {
		if ( 'write' in step ) {
			content = step.write;
		} else if ( 'forget' in step ) {
			approved = null;
		} else {
			const { say, url, anchor } = step;
			const ofPost = { suggestionId: OF_POST, targetId: 0 };
			decisions.push(
				decision( {
					id: `d${ decisions.length }`,
					reason: null,
					phase: say === 'requested' ? 'writing' : 'review',
					verdict: say,
					anchorText: anchor ?? '',
					decidedAt: `2026-01-02T03:0${ decisions.length }:00Z`,
					...( url === undefined
						? ofPost
						: { suggestionId: 'link-1', url } ),
				} )
			);
			if ( url === undefined && say === 'approved' ) {
				approved = content;
			}
		}
	}
	return judgeReview( {
		links: linksOf( content ),
		decisions,
		approved:
			approved === null
				? null
				: { links: linksOf( approved ), texts: [] },
		validFrom: null,
	} ).changes.flatMap( ( { kind, state, link } ) =>
		kind === 'added' && state === 'open'
			? [
					{
						url: link.url,
						anchor: link.anchor.text.replace( /\s+/gu, ' ' ).trim(),
					},
				]
			: []
	);
}

const inOrder = ( links: Array< { url: string; anchor: string } > ) =>
	links.map( ( { url, anchor } ) => `${ anchor } → ${ url }` ).sort();

describe( 'links that nobody has approved', () => {
	it.each( ROWS.map( ( row ) => [ row.name, row ] as const ) )(
		'%s',
		( _name, { steps, open } ) => {
			expect( inOrder( openLinks( steps ) ) ).toEqual( inOrder( open ) );
		}
	);
} );

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import type { FindingKind, TargetStatus } from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { HOME } from '../build';
import { readClinic, readPosts } from '../read-clinic';

/** What is wrong with the demo clinic on purpose. */
interface Fault {
	kind: string;
	page: string;
	address?: string;
	anchor?: string;
	target?: string;
}

const FAULTS = JSON.parse(
	readFileSync(
		join( __dirname, '../../fixtures/clinic/faults.json' ),
		'utf8'
	)
) as Fault[];

/** Faults of single links, and what we call them. The others are of pages, of several pages, or of what is missing. */
const KINDS: Readonly< Record< string, FindingKind > > = {
	'broken-link': 'broken-link',
	'link-to-draft': 'draft-target',
	'link-to-bin': 'bin-target',
	'link-to-private': 'private-target',
	'old-slug': 'moved-target',
	'anchor-promise': 'misleading-anchor',
	'self-link': 'self-link',
	'long-anchor': 'long-anchor',
	'generic-anchor': 'generic-anchor',
	'other-language': 'other-language-target',
};

/** What the server says of addresses that are not those of published pages. */
const STATES: Readonly< Record< string, Partial< TargetStatus > > > = {
	'broken-link': { status: 'missing', kind: '', id: 0 },
	'link-to-draft': { status: 'draft' },
	'link-to-bin': { status: 'bin' },
	'link-to-private': { status: 'private' },
	'old-slug': { status: 'public', isMoved: true },
};

const { pageIndex, slugs } = readClinic();
const engine = compile( pageIndex, loadVocabulary() );
const posts = readPosts();

function statusesOf( urls: readonly string[] ): TargetStatus[] {
	return urls.flatMap( ( url ) => {
		const fault = FAULTS.find(
			( { kind, address } ) =>
				kind in STATES && url === HOME + ( address ?? '/' ).slice( 1 )
		);
		return fault === undefined
			? []
			: [
					{
						url,
						kind: 'post' as const,
						id: 5000,
						status: 'public' as const,
						title: null,
						postType: 'page',
						currentUrl: `${ HOME }${ fault.target }/`,
						isMoved: false,
						isIndexed: false,
						isNoindex: false,
						isExcluded: false,
						language: null,
						reviewed: null,
						...STATES[ fault.kind ],
					},
				];
	} );
}

const found = [ ...posts ].flatMap( ( [ slug, post ] ) =>
	engine
		.existingLinks( {
			post,
			statuses: statusesOf(
				post.spans.flatMap( ( { marks } ) =>
					marks.flatMap( ( { url } ) => ( url ? [ url ] : [] ) )
				)
			),
			reviewMonths: 24,
		} )
		.flatMap( ( { findings } ) => findings )
		.map( ( finding ) => ( { slug, finding } ) )
);

describe( 'links of the demo clinic', () => {
	it( 'has every planted fault of a link found, and none that is not there', () => {
		const planted = FAULTS.filter(
			( { kind } ) => kind in KINDS && kind !== 'other-language'
		).map( ( { kind, page } ) => `${ page }: ${ KINDS[ kind ] }` );
		const seen = found
			.filter( ( { finding } ) =>
				Object.values( KINDS ).includes( finding.kind )
			)
			.map( ( { slug, finding } ) => `${ slug }: ${ finding.kind }` );
		// The page in Spanish leads to pages in English only.
		const spanish = seen.filter( ( one ) =>
			one.startsWith( 'diabetes-tipo-2: other-language' )
		);
		expect(
			seen.filter( ( one ) => ! spanish.includes( one ) ).sort()
		).toEqual( planted.sort() );
		expect( spanish.length ).toBeGreaterThan( 0 );
	} );

	it( 'finds links past review only to the pages that are', () => {
		const stale = new Set(
			FAULTS.filter( ( { kind } ) => kind === 'stale-page' ).map(
				( { page } ) => page
			)
		);
		const targets = found
			.filter( ( { finding } ) => finding.kind === 'stale-target' )
			.map( ( { finding } ) => slugs.get( finding.targetId ?? 0 ) ?? '' );
		expect( new Set( targets ) ).toEqual( stale );
	} );

	it( 'says of everything else only that words or targets come twice', () => {
		expect(
			found
				.map( ( { finding } ) => finding.kind )
				.filter(
					( kind ) =>
						kind !== 'stale-target' &&
						! Object.values( KINDS ).includes( kind )
				)
		).toEqual( [] );
	} );
} );

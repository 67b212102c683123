import { describe, expect, it } from '@jest/globals';

import type { LinkingHabits } from '../../src/contract/types';
import { compile } from '../../src/engine';
import type { FoundCase } from '../../src/engine/found-case';
import { gatherCases } from '../../src/engine/gather-cases';
import type { Sorted } from '../../src/engine/gather-cases';
import { leastFor } from '../../src/engine/score';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

import { readClinic, readDrafts } from './read-clinic';

const UNLINKED: LinkingHabits = {
	pages: 100,
	words: 0,
	links: 0,
	closest: null,
	mostInSpan: 1,
	weights: {},
	seen: {},
	pairs: {},
	targets: {},
	groups: {},
};

const isNear = ( found: FoundCase ) => found.isNear;
const namesOf = ( found: readonly FoundCase[] ) =>
	found.map( ( { match, naming } ) => [ match.phrase.text, naming.page ] );

const everyCase = ( { cases, refused }: Sorted ) => [
	...cases,
	...refused.map( ( { candidate } ) => candidate ),
];

describe( 'a case that is measured only as far as it may come near the bar', () => {
	const { pageIndex } = readClinic();
	const engine = compile( pageIndex, loadVocabulary() );
	const drafts = readDrafts();

	it.each< [ string, LinkingHabits | undefined ] >( [
		[ 'that nobody has read', undefined ],
		[ 'without links', UNLINKED ],
		[ 'that links', { ...UNLINKED, words: 50_000, links: 400 } ],
		[
			'that links with words that are only like a name',
			{
				...UNLINKED,
				words: 50_000,
				links: 400,
				weights: { 'source:similar-words': 2 },
			},
		],
	] )(
		'is near exactly where all of it says so, on a site %s',
		( _name, habits ) => {
			let count = 0;
			for ( const { post } of drafts ) {
				const site = engine.siteFor( post, habits );
				const gathered = gatherCases(
					post,
					post.spans.map( site.read ),
					new Set(),
					site
				);
				// What is told by a bound alone is asked first, before anything is made of it.
				const told = everyCase( gathered.near() ).filter( isNear );
				const all = everyCase( gathered.all() );
				const near = all.filter(
					( { fixed } ) => fixed.own >= leastFor( site.model )
				);
				count += near.length;

				expect( namesOf( all.filter( isNear ) ) ).toEqual(
					namesOf( near )
				);
				expect( namesOf( told ).sort() ).toEqual(
					namesOf( near ).sort()
				);
			}
			expect( count ).toBeGreaterThan( 0 );
		}
	);
} );

import { describe, expect, it } from '@jest/globals';

import type { LinkingHabits } from '../../src/contract/types';
import { compile } from '../../src/engine';
import type { FoundCase } from '../../src/engine/found-case';
import { gatherCases } from '../../src/engine/gather-cases';
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

describe( 'a case that is measured only as far as it may come near the bar', () => {
	const { pageIndex } = readClinic();
	const engine = compile( pageIndex, loadVocabulary() );
	const drafts = readDrafts();

	it.each< [ string, LinkingHabits | undefined ] >( [
		[ 'that nobody has read', undefined ],
		[ 'without links', UNLINKED ],
		[ 'that links', { ...UNLINKED, words: 50_000, links: 400 } ],
	] )(
		'is near exactly where all of it says so, on a site %s',
		( _name, habits ) => {
			let count = 0;
			for ( const { post } of drafts ) {
				const site = engine.siteFor( post, habits );
				const { cases, refused } = gatherCases(
					post,
					post.spans.map( site.read ),
					new Set(),
					site
				).all();
				const all = [
					...cases,
					...refused.map( ( { candidate } ) => candidate ),
				];
				const near = all.filter(
					( { fixed } ) => fixed.own >= leastFor( site.model )
				);
				count += near.length;

				expect( namesOf( all.filter( isNear ) ) ).toEqual(
					namesOf( near )
				);
			}
			expect( count ).toBeGreaterThan( 0 );
		}
	);
} );

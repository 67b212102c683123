/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { IndexedPage } from '../../../src/contract/types';
import {
	ambiguity,
	ambiguitySays,
} from '../../../src/engine/features/ambiguity';
import type { Case, Feature } from '../../../src/engine/features/case';
import { commonness } from '../../../src/engine/features/commonness';
import { needsLinks } from '../../../src/engine/features/needs-links';
import { pillarPage } from '../../../src/engine/features/pillar-page';
import { rarity } from '../../../src/engine/features/rarity';
import {
	acceptedBefore,
	dismissedBefore,
} from '../../../src/engine/features/remembered';
import {
	sameSection,
	sameSectionSays,
} from '../../../src/engine/features/same-section';
import { sameTopic } from '../../../src/engine/features/same-topic';
import { sentenceTopic } from '../../../src/engine/features/sentence-topic';
import { siteAnchor } from '../../../src/engine/features/site-anchor';
import {
	specificity,
	specificitySays,
} from '../../../src/engine/features/specificity';
import {
	staleTarget,
	staleTargetSays,
} from '../../../src/engine/features/stale-target';
import { languageOf } from '../../../src/engine/language';
import { tokenize } from '../../../src/engine/text/tokenize';
import { page } from '../build';

/** A case with what a feature looks at. */
const of = ( facts: object ) => facts as unknown as Case;
/** Words of a text, all of them matched. */
const matched = ( text: string ) => {
	const tokens = tokenize( text );

	return {
		match: { first: 0, last: tokens.words.length - 1 },
		reading: { tokens },
		language: languageOf( 'en' ),
	};
};
const target = ( facts: Partial< IndexedPage > ) => ( {
	target: { facts: page( 1, 'Gout', facts ) },
	today: '2026-01-15',
} );

describe( 'features', () => {
	it.each< [ string, Feature, object, number ] >( [
		[ 'one page fits', ambiguity, { candidates: 1 }, 0 ],
		[ 'five pages fit', ambiguity, { candidates: 5 }, 1 ],
		[ 'fifty pages fit', ambiguity, { candidates: 50 }, 1 ],
		[
			'nobody linked, one page',
			commonness,
			{ linked: 0, linkedAnywhere: 0, candidates: 1 },
			1,
		],
		[
			'nobody linked, four pages',
			commonness,
			{ linked: 0, linkedAnywhere: 0, candidates: 4 },
			0.25,
		],
		[
			'all links lead here',
			commonness,
			{ linked: 9, linkedAnywhere: 9, candidates: 1 },
			1,
		],
		[
			'half the links lead here',
			commonness,
			{ linked: 9, linkedAnywhere: 18, candidates: 2 },
			0.5,
		],
		[ 'no page links to it', needsLinks, { inbound: 0 }, 1 ],
		[ 'one page links to it', needsLinks, { inbound: 1 }, 0.5 ],
		[ 'an ordinary page', pillarPage, target( {} ), 0 ],
		[ 'a pillar page', pillarPage, target( { isPillar: true } ), 1 ],
		[
			'a primary target that is no pillar page',
			pillarPage,
			target( { isPrimaryTarget: true } ),
			0,
		],
		[
			'rare words',
			rarity,
			{ match: { phrase: { words: [ 1, 2 ] } }, idf: () => 0.7 },
			0.7,
		],
		[
			'never accepted',
			acceptedBefore,
			{ remembered: { accepted: 0, dismissed: 2 } },
			0,
		],
		[
			'accepted once in three',
			acceptedBefore,
			{ remembered: { accepted: 1, dismissed: 0 } },
			1 / 3,
		],
		[
			'dismissed often',
			dismissedBefore,
			{ remembered: { accepted: 0, dismissed: 40 } },
			1,
		],
		[ 'no shared term', sameSection, { sharedTerm: null }, 0 ],
		[
			'a shared term',
			sameSection,
			{
				sharedTerm: 'specialty:cardiology',
				target: {
					facts: page( 1, 'Statins', {
						terms: [ 'specialty:cardiology' ],
					} ),
				},
			},
			1,
		],
		[ 'half the topic', sameTopic, { similarity: 0.5 }, 0.5 ],
		[
			'half the sentence',
			sentenceTopic,
			{ sentenceSimilarity: 0.5 },
			0.5,
		],
		[ 'words never linked', siteAnchor, { linked: 0 }, 0 ],
		[ 'words linked ten times', siteAnchor, { linked: 10 }, 1 ],
		[ 'words linked a hundred times', siteAnchor, { linked: 100 }, 1 ],
		[ 'one word', specificity, matched( 'gout' ), 0 ],
		[ 'three words', specificity, matched( 'knee pain clinic' ), 0.5 ],
		[
			'nine words',
			specificity,
			matched( 'one hip knee foot hand skin heart lung liver test' ),
			1,
		],
		[ 'a page that names no review', staleTarget, target( {} ), 0 ],
		[
			'a review last year',
			staleTarget,
			target( { reviewed: '2025-01-20' } ),
			0,
		],
		[
			'a review thirty months ago',
			staleTarget,
			target( { reviewed: '2023-07-01' } ),
			0.5,
		],
		[
			'a review ten years ago',
			staleTarget,
			target( { reviewed: '2016-01-01' } ),
			1,
		],
		[
			'a review in the future',
			staleTarget,
			target( { reviewed: '2027-01-01' } ),
			0,
		],
	] )( 'measure %s', ( _name, feature, facts, expected ) => {
		expect( feature( of( facts ) ) ).toBeCloseTo( expected );
	} );

	it( 'say what they saw, for the reason', () => {
		expect( ambiguitySays( of( { candidates: 3 } ) ) ).toEqual( {
			count: 3,
		} );
		expect( specificitySays( of( matched( 'knee pain' ) ) ) ).toEqual( {
			words: 2,
		} );
		expect(
			staleTargetSays( of( target( { reviewed: '2016-01-01' } ) ) )
		).toEqual( { months: 120 } );
		expect(
			sameSectionSays(
				of( {
					sharedTerm: 'specialty:skin',
					target: {
						facts: page( 1, 'Moles', {
							terms: [ 'category:news', 'specialty:skin' ],
							termNames: [ 'News', 'Skin & hair' ],
						} ),
					},
				} )
			)
		).toEqual( { name: 'Skin & hair' } );
	} );
} );

import { describe, expect, it } from '@jest/globals';

import type {
	Decision,
	SiteDismissal,
	SiteVerdict,
} from '../../src/contract/types';
import { compile } from '../../src/engine';
import { readDecisions } from '../../src/engine/past-decisions';
import { compileVerdicts } from '../../src/engine/site-verdicts';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

import { decision, indexOf, page, post } from './build';

const TODAY = '2026-01-15';

/** A dismissal in another post. */
function no(
	sourceId: number,
	facts: Partial< SiteDismissal > = {}
): SiteDismissal {
	return { sourceId, reason: null, dismissedOn: '2026-01-02', ...facts };
}

const WRONG = { reason: 'wrong-condition' } as const;

/** Decisions of the post, one second after the other. */
function log( ...facts: Array< Partial< Decision > > ): Decision[] {
	return facts.map( ( fact, second ) =>
		decision( 'thyroid', 6, {
			decidedAt: `2026-01-10T10:00:0${ second }Z`,
			...fact,
		} )
	);
}

interface Row {
	name: string;
	own?: Decision[];
	others?: SiteDismissal[];
	refusal: 'dismissed' | 'dismissed-on-site' | null;
	remembered: [ accepted: number, dismissed: number ];
}

/** What was dismissed of other pairs, with the words "thyroid" or for page 6. */
interface AloneRow {
	name: string;
	own?: Decision[];
	others?: SiteVerdict[];
	/** In how many posts, and what that weighs: of the words, and of the page. */
	words?: [ posts: number, weight: number ];
	page?: [ posts: number, weight: number ];
}

/** The words for another page, and other words for the page. */
function wordsFor7( ...dismissals: SiteDismissal[] ): SiteVerdict {
	return { anchorText: 'Thyroid', targetId: 7, dismissals };
}
function glandFor6( ...dismissals: SiteDismissal[] ): SiteVerdict {
	return { anchorText: 'gland', targetId: 6, dismissals };
}

const ALONE: AloneRow[] = [
	{ name: 'nobody said anything' },
	{
		name: 'the pair itself counts as a pair only',
		own: log( {} ),
		others: [
			{ anchorText: 'thyroid', targetId: 6, dismissals: [ no( 7 ) ] },
		],
	},
	{
		name: 'the words for another page',
		others: [ wordsFor7( no( 7 ) ) ],
		words: [ 1, 1 ],
	},
	{
		name: 'the words for two pages in one post count once',
		others: [
			wordsFor7( no( 7 ) ),
			{ anchorText: 'thyroid', targetId: 8, dismissals: [ no( 7 ) ] },
		],
		words: [ 1, 1 ],
	},
	{
		name: 'the words in three posts',
		others: [ wordsFor7( no( 7 ), no( 8 ), no( 9 ) ) ],
		words: [ 3, 3 ],
	},
	{
		name: 'the page by other words',
		others: [ glandFor6( no( 7 ) ) ],
		page: [ 1, 1 ],
	},
	{
		name: 'after a year it weighs half',
		others: [
			wordsFor7( no( 7, { dismissedOn: '2025-01-14' } ) ),
			glandFor6( no( 7, { dismissedOn: '2025-01-14' } ) ),
		],
		words: [ 1, 0.5 ],
		page: [ 1, 0.5 ],
	},
	{
		name: 'after two years it is forgotten',
		others: [
			wordsFor7( no( 7, { dismissedOn: '2024-01-14' } ) ),
			glandFor6( no( 7, { dismissedOn: '2024-01-14' } ) ),
		],
	},
	{
		name: 'another condition says nothing of words or page alone',
		others: [ wordsFor7( no( 7, WRONG ) ), glandFor6( no( 7, WRONG ) ) ],
	},
	{
		name: 'what is no help speaks of the page',
		others: [
			wordsFor7( no( 7, { reason: 'not-helpful' } ) ),
			glandFor6( no( 7, { reason: 'not-helpful' } ) ),
		],
		page: [ 1, 1 ],
	},
	{
		name: 'wrong words speak of the words',
		others: [
			wordsFor7( no( 7, { reason: 'wrong-words' } ) ),
			glandFor6( no( 7, { reason: 'wrong-words' } ) ),
		],
		words: [ 1, 1 ],
	},
	{
		name: 'in this post, by its own log',
		own: log(
			{ suggestionId: 'a', targetId: 7 },
			{ suggestionId: 'b', anchorText: 'gland' }
		),
		words: [ 1, 1 ],
		page: [ 1, 1 ],
	},
	{
		name: 'in this post, and taken back',
		own: log(
			{ suggestionId: 'a', targetId: 7 },
			{ suggestionId: 'a', targetId: 7, verdict: 'restored' }
		),
	},
	{
		name: 'in this post does not count as elsewhere too',
		own: log(
			{ suggestionId: 'a', targetId: 7 },
			{ suggestionId: 'a', targetId: 7, verdict: 'restored' }
		),
		others: [ wordsFor7( no( 9999 ) ) ],
	},
	{
		name: 'the pair was brought back here, and stays',
		own: log( {}, { verdict: 'restored' } ),
		others: [ wordsFor7( no( 7 ), no( 8 ) ), glandFor6( no( 7 ) ) ],
	},
];

const ROWS: Row[] = [
	{ name: 'nobody said anything', refusal: null, remembered: [ 0, 0 ] },
	{
		name: 'dismissed here',
		own: log( {} ),
		refusal: 'dismissed',
		remembered: [ 0, 1 ],
	},
	{
		name: 'added, and taken out again by the reviewer',
		own: log( { verdict: 'accepted' }, { verdict: 'removed' } ),
		refusal: 'dismissed',
		remembered: [ 0, 1 ],
	},
	{
		name: 'taken out by the reviewer, who took that back',
		own: log(
			{ verdict: 'accepted' },
			{ verdict: 'removed' },
			{ verdict: 'restored' }
		),
		refusal: null,
		remembered: [ 0, 0 ],
	},
	{
		name: 'dismissed here and taken back',
		own: log( {}, { verdict: 'restored' } ),
		refusal: null,
		remembered: [ 0, 0 ],
	},
	{
		name: 'dismissed, taken back and dismissed again in one second',
		own: log(
			{},
			{ verdict: 'restored', decidedAt: '2026-01-10T10:00:00Z' },
			{ decidedAt: '2026-01-10T10:00:00Z' }
		),
		refusal: 'dismissed',
		remembered: [ 0, 1 ],
	},
	{
		name: 'dismissed and taken back in one second',
		own: log(
			{},
			{ verdict: 'restored', decidedAt: '2026-01-10T10:00:00Z' }
		),
		refusal: null,
		remembered: [ 0, 0 ],
	},
	{
		name: 'dismissed at two places of this post, brought back at one',
		own: log(
			{ suggestionId: 'a' },
			{ suggestionId: 'b' },
			{ suggestionId: 'b', verdict: 'restored' }
		),
		refusal: null,
		remembered: [ 0, 1 ],
	},
	{
		name: 'accepted here, and dismissed elsewhere in the post since',
		own: log( { suggestionId: 'a', verdict: 'accepted' }, {} ),
		refusal: 'dismissed',
		remembered: [ 1, 1 ],
	},
	{
		name: 'dismissed in one other post only lowers',
		others: [ no( 7 ) ],
		refusal: null,
		remembered: [ 0, 1 ],
	},
	{
		name: 'dismissed in two other posts',
		others: [ no( 7 ), no( 8 ) ],
		refusal: 'dismissed-on-site',
		remembered: [ 0, 2 ],
	},
	{
		name: 'dismissed here does not count as elsewhere too',
		own: log( {}, { verdict: 'restored' } ),
		others: [ no( 7 ), no( 9999 ) ],
		refusal: null,
		remembered: [ 0, 0 ],
	},
	{
		name: 'one wrong condition',
		others: [ no( 7, WRONG ) ],
		refusal: 'dismissed-on-site',
		remembered: [ 0, 1 ],
	},
	{
		name: 'two years later it is forgotten',
		others: [
			no( 7, { dismissedOn: '2024-01-14' } ),
			no( 8, { dismissedOn: '2024-01-14' } ),
		],
		refusal: null,
		remembered: [ 0, 0 ],
	},
	{
		name: 'one of two is forgotten',
		others: [ no( 7, { dismissedOn: '2024-01-14' } ), no( 8 ) ],
		refusal: null,
		remembered: [ 0, 1 ],
	},
	{
		name: 'a wrong condition is not',
		others: [ no( 7, { ...WRONG, dismissedOn: '2020-01-14' } ) ],
		refusal: 'dismissed-on-site',
		remembered: [ 0, 0 ],
	},
	{
		name: 'brought back in this post',
		own: log( { verdict: 'restored' } ),
		others: [ no( 7, WRONG ), no( 8 ) ],
		refusal: null,
		remembered: [ 0, 0 ],
	},
	{
		name: 'linked here all the same',
		own: log( { verdict: 'accepted' } ),
		others: [ no( 7 ), no( 8 ) ],
		refusal: null,
		remembered: [ 1, 0 ],
	},
	{
		name: 'a link of this post that was taken back brings nothing back',
		own: log( { verdict: 'accepted' }, { verdict: 'restored' } ),
		others: [ no( 7, WRONG ) ],
		refusal: 'dismissed-on-site',
		remembered: [ 0, 1 ],
	},
];

describe( 'readDecisions', () => {
	it.each( ROWS )(
		'$name',
		( { own = [], others = [], refusal, remembered } ) => {
			const said = readDecisions(
				{ decisions: own, sourceId: 9999, today: TODAY },
				compileVerdicts( [
					{ anchorText: 'Thyroid', targetId: 6, dismissals: others },
				] )
			);

			expect( said.refusalOf( 'thyroid', 6 ) ).toBe( refusal );
			expect( said.rememberedOf( 'thyroid', 6 ) ).toMatchObject( {
				accepted: remembered[ 0 ],
				dismissed: remembered[ 1 ],
			} );
			expect( said.refusalOf( 'thyroid', 7 ) ).toBeNull();
			expect( said.refusalOf( 'thyroid gland', 6 ) ).toBeNull();
		}
	);
} );

/** "A1C testing" was called the wrong condition for page 6. */
function wrongTesting( ...dismissals: SiteDismissal[] ): SiteVerdict[] {
	return [ { anchorText: 'A1C testing', targetId: 6, dismissals } ];
}

interface PartRow {
	name: string;
	own?: Decision[];
	others?: SiteVerdict[];
	asked?: string;
	targetId?: number;
	isOwnName?: boolean;
	refusal: 'dismissed' | 'dismissed-on-site' | null;
}

const TESTING = {
	anchorText: 'A1C testing',
	targetId: 6,
	reason: 'wrong-condition',
} as const;

const PARTS: PartRow[] = [
	{
		name: 'keeps a part of the words away in other posts',
		others: wrongTesting( no( 7, WRONG ) ),
		refusal: 'dismissed-on-site',
	},
	{
		name: 'keeps a part of the words away in its own post',
		own: log( { suggestionId: 'a', ...TESTING } ),
		refusal: 'dismissed',
	},
	{
		name: 'is not forgotten',
		others: wrongTesting(
			no( 7, { ...WRONG, dismissedOn: '2020-01-14' } )
		),
		refusal: 'dismissed-on-site',
	},
	{
		name: 'leaves the name that the page itself has',
		others: wrongTesting( no( 7, WRONG ) ),
		isOwnName: true,
		refusal: null,
	},
	{
		name: 'leaves longer words, which may be another condition',
		others: wrongTesting( no( 7, WRONG ) ),
		asked: 'home A1C testing',
		refusal: null,
	},
	{
		name: 'leaves half of a word',
		others: wrongTesting( no( 7, WRONG ) ),
		asked: 'A1C test',
		refusal: null,
	},
	{
		name: 'leaves other pages',
		others: wrongTesting( no( 7, WRONG ) ),
		targetId: 7,
		refusal: null,
	},
	...( [ 'not-helpful', 'everyone-knows', 'other', null ] as const ).map(
		( reason ) => ( {
			name: `reaches parts in its own post for ${ reason ?? 'no reason' }, too`,
			own: log( { suggestionId: 'a', ...TESTING, reason } ),
			refusal: 'dismissed' as const,
		} )
	),
	{
		name: 'leaves parts where other words were wanted',
		own: log( {
			suggestionId: 'a',
			...TESTING,
			reason: 'wrong-words' as const,
		} ),
		refusal: null,
	},
	{
		name: 'is the only reason that does so in other posts',
		others: wrongTesting( no( 7 ), no( 8 ) ),
		refusal: null,
	},
	{
		name: 'ends where somebody brings the words back here',
		own: log( { suggestionId: 'a', ...TESTING, verdict: 'restored' } ),
		others: wrongTesting( no( 7, WRONG ) ),
		refusal: null,
	},
	{
		name: 'ends where somebody brings the part back here',
		own: log( {
			suggestionId: 'b',
			anchorText: 'A1C',
			targetId: 6,
			verdict: 'restored',
		} ),
		others: wrongTesting( no( 7, WRONG ) ),
		refusal: null,
	},
	{
		name: 'ends where the dismissal was taken back in its own post',
		own: log(
			{ suggestionId: 'a', ...TESTING },
			{ suggestionId: 'a', ...TESTING, verdict: 'restored' }
		),
		refusal: null,
	},
];

describe( 'words that were called the wrong condition', () => {
	it.each( PARTS )(
		'$name',
		( {
			own = [],
			others = [],
			asked = 'A1C',
			targetId = 6,
			isOwnName = false,
			refusal,
		} ) => {
			const said = readDecisions(
				{ decisions: own, sourceId: 9999, today: TODAY },
				compileVerdicts( others )
			);

			expect( said.refusalOf( asked, targetId, isOwnName ) ).toBe(
				refusal
			);
		}
	);
} );

describe( 'words alone, and pages alone', () => {
	it.each( ALONE )(
		'$name',
		( {
			own = [],
			others = [],
			words = [ 0, 0 ],
			page: ofPage = [ 0, 0 ],
		} ) => {
			const said = readDecisions(
				{ decisions: own, sourceId: 9999, today: TODAY },
				compileVerdicts( others )
			);

			expect( said.rememberedOf( 'Thyroid', 6 ) ).toMatchObject( {
				words: { posts: words[ 0 ], weight: words[ 1 ] },
				page: { posts: ofPage[ 0 ], weight: ofPage[ 1 ] },
			} );
		}
	);
} );

describe( 'what was dismissed on the whole site', () => {
	const TEXT = 'Losing weight helps patients with hypertension.';
	const vocabulary = loadVocabulary();
	const ask = ( verdicts: SiteVerdict[], decisions: Decision[] = [] ) =>
		compile(
			indexOf( [ page( 2, 'High blood pressure' ) ], {
				guidance: { words: [], verdicts },
			} ),
			vocabulary
		).suggest( post( [ TEXT ], { decisions, today: TODAY } ) );
	const verdict = ( ...dismissals: SiteDismissal[] ): SiteVerdict[] => [
		{ anchorText: 'Hypertension', targetId: 2, dismissals },
	];

	it( 'is a near miss with its reason, under the id of the suggestion', () => {
		const [ suggestion ] = ask( [] ).suggestions;
		const { suggestions, nearMisses } = ask( verdict( no( 7, WRONG ) ) );

		expect( suggestion?.anchor.text ).toBe( 'hypertension' );
		expect( suggestions ).toEqual( [] );
		expect( nearMisses ).toMatchObject( [
			{ id: suggestion?.id, dropReason: 'dismissed-on-site' },
		] );
	} );

	it( 'comes back where somebody brings it back', () => {
		const [ nearMiss ] = ask( verdict( no( 7, WRONG ) ) ).nearMisses;
		const { suggestions } = ask( verdict( no( 7, WRONG ) ), [
			decision( 'hypertension', 2, {
				suggestionId: nearMiss?.id ?? '',
				verdict: 'restored',
			} ),
		] );

		expect( suggestions ).toMatchObject( [ { targetId: 2 } ] );
	} );

	it.each( [
		[
			'words that were dismissed for other pages',
			{
				anchorText: 'Hypertension',
				targetId: 9,
				dismissals: [ no( 7 ) ],
			},
			'words-dismissed-before',
		],
		[
			'a page that was dismissed by other words',
			{ anchorText: 'pressure', targetId: 2, dismissals: [ no( 7 ) ] },
			'page-dismissed-before',
		],
	] )(
		'lowers the score of %s a little, and says so',
		( _name, said, code ) => {
			const [ before ] = ask( [] ).suggestions;
			const [ once ] = ask( [ said ] ).suggestions;
			const [ often ] = ask( [
				{
					...said,
					dismissals: [ 7, 8, 9, 10, 11 ].map( ( id ) => no( id ) ),
				},
			] ).suggestions;
			const [ oftener ] = ask( [
				{
					...said,
					dismissals: [ 7, 8, 9, 10, 11, 12 ].map( ( id ) =>
						no( id )
					),
				},
			] ).suggestions;

			expect( once?.score ).toBeLessThan( before?.score ?? -Infinity );
			expect( often?.score ).toBeLessThan( once?.score ?? -Infinity );
			expect( oftener?.score ).toBe( often?.score );
			expect(
				( before?.score ?? 0 ) - ( often?.score ?? 0 )
			).toBeLessThan( 1 );
			expect( often?.reasons.at( -1 ) ).toMatchObject( {
				code,
				values: { count: 5 },
			} );
		}
	);

	it( 'lowers the score from the first dismissal on', () => {
		const [ before ] = ask( [] ).suggestions;
		const [ after ] = ask( verdict( no( 7 ) ) ).suggestions;

		expect( after?.score ).toBeLessThan( before?.score ?? -Infinity );
	} );
} );

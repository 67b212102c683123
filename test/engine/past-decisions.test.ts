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

const ROWS: Row[] = [
	{ name: 'nobody said anything', refusal: null, remembered: [ 0, 0 ] },
	{
		name: 'dismissed here',
		own: log( {} ),
		refusal: 'dismissed',
		remembered: [ 0, 1 ],
	},
	{
		name: 'dismissed here and taken back',
		own: log( {}, { verdict: 'restored' } ),
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
			expect( said.rememberedOf( 'thyroid', 6 ) ).toEqual( {
				accepted: remembered[ 0 ],
				dismissed: remembered[ 1 ],
			} );
			expect( said.refusalOf( 'thyroid', 7 ) ).toBeNull();
			expect( said.refusalOf( 'thyroid gland', 6 ) ).toBeNull();
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

	it( 'lowers the score from the first dismissal on', () => {
		const [ before ] = ask( [] ).suggestions;
		const [ after ] = ask( verdict( no( 7 ) ) ).suggestions;

		expect( after?.score ).toBeLessThan( before?.score ?? -Infinity );
	} );
} );

import { describe, expect, it } from '@jest/globals';

import { saveSettings } from '../../../src/admin/settings/save-settings';
import { ApiError } from '../../../src/api';
import type { KeptSettings, Settings } from '../../../src/contract/types';

const BASE: Settings = {
	refuseToPublish: false,
	checklist: [ { kind: 'built-in', id: 'leads-on', isOn: true } ],
	reviewMonths: 12,
	reviewMail: false,
	reviewMethodPage: 0,
	disclaimerPage: 0,
	advicePage: 0,
	leftOutTypes: [],
	noLinks: { types: [], pageIds: [], blocks: [], classes: [] },
	linkRoom: 'site',
	checkExternal: false,
	roles: { plan: [], review: [], set: [] },
	removeAll: false,
};

/** A server on which somebody else saves before each of our first requests. */
function serverWith( others: Array< Partial< Settings > > ) {
	let kept: KeptSettings = { tag: '0', settings: BASE };
	const waiting = [ ...others ];
	const put = ( settings: Settings ) => {
		kept = { tag: String( Number( kept.tag ) + 1 ), settings };
	};
	return {
		readSettings: async () => kept,
		keepSettings: async ( { tag, settings }: KeptSettings ) => {
			const next = waiting.shift();
			if ( next ) {
				put( { ...kept.settings, ...next } );
			}
			if ( tag !== kept.tag ) {
				throw new ApiError( 'conflict', null );
			}
			put( settings );
			return kept;
		},
		now: () => kept.settings,
	};
}

const ownLine = ( text: string ): Settings[ 'checklist' ] => [
	{ kind: 'own', id: 'a', text },
];

interface Row {
	name: string;
	mine: Partial< Settings >;
	others: Array< Partial< Settings > >;
	status: 'kept' | 'conflict' | 'failed';
	now: Partial< Settings >;
}

const ROWS: Row[] = [
	{
		name: 'keeps a change',
		mine: { reviewMonths: 18 },
		others: [],
		status: 'kept',
		now: { reviewMonths: 18 },
	},
	{
		name: 'joins changes of two keys',
		mine: { reviewMonths: 18 },
		others: [ { reviewMail: true } ],
		status: 'kept',
		now: { reviewMonths: 18, reviewMail: true },
	},
	{
		name: 'joins the same change made twice',
		mine: { checklist: ownLine( 'Same' ) },
		others: [ { checklist: ownLine( 'Same' ) } ],
		status: 'kept',
		now: { checklist: ownLine( 'Same' ) },
	},
	{
		name: 'asks where both changed one key',
		mine: { checklist: ownLine( 'Mine' ) },
		others: [ { checklist: ownLine( 'Theirs' ) } ],
		status: 'conflict',
		now: { checklist: ownLine( 'Theirs' ) },
	},
	{
		name: 'gives up where others never stop',
		mine: { reviewMonths: 18 },
		others: [
			{ reviewMail: true },
			{ reviewMail: false },
			{ reviewMail: true },
		],
		status: 'failed',
		now: { reviewMonths: 12 },
	},
];

describe( 'saveSettings', () => {
	it.each( ROWS )( '$name', async ( { mine, others, status, now } ) => {
		const server = serverWith( others );
		const outcome = await saveSettings(
			server,
			{ tag: '0', settings: BASE },
			{ ...BASE, ...mine }
		);
		expect( outcome.status ).toBe( status );
		expect( server.now() ).toMatchObject( now );
	} );
} );

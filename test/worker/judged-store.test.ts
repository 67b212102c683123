import { describe, expect, it } from '@jest/globals';

import type { RememberedSite } from '../../src/contract/site-audit';
import { createJudgedStore } from '../../src/worker/judged-store';
import type { SealedStore } from '../../src/worker/sealed-store';

const SITE = {
	factsTag: '1-a',
	indexVersion: 'v1',
	facts: {
		today: '2026-11-22',
		reviewMonths: 36,
		pathways: [],
		frontPageId: 2,
		pages: [ { pageId: 2 } ],
		links: [ { sourceId: 2, targetId: 3 } ],
		statuses: [],
		traffic: [],
		external: [],
	},
	audit: {
		findings: [ { id: 'a', pageId: 2 } ],
		pages: [ { pageId: 2, print: 'x' } ],
		clusters: [ { clusterId: 2, members: [] } ],
		judgedIds: [ 2 ],
	},
} as unknown as RememberedSite;

/** Keeps what it is given as text. */
function createStore(): SealedStore {
	const kept = new Map< string, string >();
	return {
		read: ( name ) =>
			Promise.resolve( JSON.parse( kept.get( name ) ?? 'null' ) ),
		write: async ( name, sealable ) => {
			kept.set( name, JSON.stringify( sealable ) );
		},
	};
}

describe( 'a judged site among what is kept', () => {
	it( 'is not there at first', async () => {
		expect( await createJudgedStore( createStore() ).read() ).toBeNull();
	} );

	it( 'comes back as it was', async () => {
		const store = createStore();
		await createJudgedStore( store ).write( SITE );

		expect( await createJudgedStore( store ).read() ).toEqual( SITE );
	} );

	it( 'keeps its long lists apart', async () => {
		const store = createStore();
		await createJudgedStore( store ).write( SITE );

		expect( ( await store.read( 'site' ) )?.lists ).toEqual( {
			pages: SITE.facts.pages,
			links: SITE.facts.links,
			statuses: [],
			traffic: [],
			external: [],
			judgedPages: SITE.audit.pages,
			findings: SITE.audit.findings,
			clusters: SITE.audit.clusters,
		} );
	} );
} );

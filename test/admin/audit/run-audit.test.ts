import { beforeEach, describe, expect, it } from '@jest/globals';

import { createResumeMark } from '../../../src/admin/audit/resume-mark';
import {
	isAuditOld,
	runAudit,
	stillHolds,
} from '../../../src/admin/audit/run-audit';
import type { AuditProgress } from '../../../src/admin/audit/run-audit';
import { localRecord } from '../../../src/admin/local-record';
import { ApiError } from '../../../src/api';
import type { Part } from '../../../src/audit-api';
import type {
	EarlierAudit,
	RememberedSite,
	SiteFacts,
	SiteFinding,
} from '../../../src/contract/site-audit';
import type { PageLink, Settings } from '../../../src/contract/types';

import { auditedPage, finding, state } from './build-site';

const OWNER = {
	site: 'https://clinic.example/wp-admin/',
	blogId: 1,
	userId: 2,
	version: '1',
};
const TODAY = '2026-11-21';
const NOW = new Date( '2026-11-21T12:00:00Z' );

const link = ( sourceId: number ) => ( { sourceId } ) as PageLink;

/** A list in parts of two. */
const inParts =
	< Row >( rows: readonly Row[], idOf: ( row: Row ) => number ) =>
	async ( after: number ): Promise< Part< Row > > => {
		const rest = rows.filter( ( row ) => idOf( row ) > after );
		const part = rest.slice( 0, 2 );
		const last = part.at( -1 );
		return {
			rows: part,
			next: rest.length > 2 && last !== undefined ? idOf( last ) : null,
		};
	};

/** A site of five pages with 150 findings each: three parts to keep. */
function site() {
	const kept: Array< [ from: number, to: number, isLast: boolean ] > = [];
	const progress: AuditProgress[] = [];
	const judged: RememberedSite[] = [];
	const asked: string[] = [];
	const known: Array< EarlierAudit | null | undefined > = [];
	let failAt = Infinity;
	let cancelled = 0;
	const controller = new AbortController();
	const pages = [ 2, 4, 6, 8, 10 ].map( ( id ) =>
		auditedPage( id, id === 4 ? { shows: 'front' } : {} )
	);
	const findings: SiteFinding[] = pages.flatMap( ( { pageId } ) =>
		Array.from( { length: 90 }, ( _, place ) =>
			finding( pageId, { id: `${ pageId }-${ place }` } )
		)
	);

	const outside = {
		api: {
			readSettings: async () => ( {
				tag: '',
				settings: { reviewMonths: 18 } as Settings,
			} ),
			readPathways: async () => ( { tag: '', pathways: [] } ),
		},
		auditApi: {
			readPages: async ( after: number ) => {
				asked.push( `pages ${ after }` );
				return inParts( pages, ( { pageId } ) => pageId )( after );
			},
			readLinks: inParts(
				[ link( 0 ), link( 2 ), link( 10 ) ],
				( { sourceId } ) => sourceId
			),
			readTargets: async () => ( { rows: [], next: null } ),
			readTraffic: async () => ( { rows: [], next: null } ),
			readExternal: async () => ( { rows: [], next: null } ),
			keepFindings: async ( part: {
				from: number;
				to: number;
				isLast: boolean;
			} ) => {
				if ( kept.length >= failAt ) {
					throw new ApiError( 'offline', null );
				}
				kept.push( [ part.from, part.to, part.isLast ] );
			},
		},
		engine: {
			audit: async (
				_facts: SiteFacts,
				onProgress?: ( done: number, total: number ) => void,
				earlier?: EarlierAudit | null
			) => {
				known.push( earlier );
				onProgress?.( 0, 5 );
				onProgress?.( 1, 2 );
				return {
					findings,
					pages: [],
					clusters: [],
					judgedIds: [],
				};
			},
			cancelAudit: () => {
				cancelled++;
			},
		},
	};

	return {
		outside,
		kept,
		progress,
		judged,
		asked,
		known,
		findings,
		stop: () => controller.abort(),
		cancelled: () => cancelled,
		failAfter: ( parts: number ) => {
			failAt = parts;
		},
		run: (
			tag = 'a',
			remembered: RememberedSite | null = null,
			judgedTag: string | null = null
		) =>
			runAudit( outside, {
				state: state( { factsTag: tag, judgedTag, pages: 5 } ),
				indexVersion: 'v1',
				remembered,
				today: TODAY,
				mark: createResumeMark( localRecord( OWNER, 'audit' ) ),
				signal: controller.signal,
				onProgress: ( one ) => progress.push( one ),
				onJudged: ( one ) => judged.push( one ),
			} ),
	};
}

const LAST = Number.MAX_SAFE_INTEGER;
const ALL = [
	[ 0, 5, false ],
	[ 6, 9, false ],
	[ 10, LAST, true ],
];

describe( 'runAudit', () => {
	beforeEach( () => window.localStorage.clear() );

	it( 'reads all parts, judges, and keeps all that was found', async () => {
		const { run, kept, judged, progress } = site();
		await run();
		expect( judged ).toHaveLength( 1 );
		expect( judged[ 0 ]?.facts ).toMatchObject( {
			today: TODAY,
			reviewMonths: 18,
			frontPageId: 4,
			links: [ { sourceId: 0 }, { sourceId: 2 }, { sourceId: 10 } ],
		} );
		expect( judged[ 0 ]?.facts.pages ).toHaveLength( 5 );
		expect( kept ).toEqual( ALL );
		expect( [
			...new Set( progress.map( ( { phase } ) => phase ) ),
		] ).toEqual( [ 'reading', 'judging', 'keeping' ] );
		for ( const phase of [ 'reading', 'keeping' ] ) {
			const shares = progress
				.filter( ( one ) => one.phase === phase )
				.map( ( { share } ) => share );
			expect( shares ).toEqual( [ ...shares ].sort() );
			expect( Math.max( ...shares ) ).toBeLessThanOrEqual( 1 );
		}
	} );

	it( 'goes on where an earlier run on the same facts was broken off', async () => {
		const first = site();
		first.failAfter( 2 );
		await expect( first.run() ).rejects.toMatchObject( {
			code: 'offline',
		} );
		expect( first.judged ).toHaveLength( 1 );
		expect( first.kept ).toEqual( ALL.slice( 0, 2 ) );

		const second = site();
		await second.run();
		expect( second.kept ).toEqual( ALL.slice( 2 ) );

		// The third one knows of nothing that was broken off.
		const third = site();
		await third.run();
		expect( third.kept ).toEqual( ALL );
	} );

	it( 'says how many pages are judged once that is known', async () => {
		const { run, progress } = site();
		await run();
		expect(
			progress.filter( ( { phase } ) => phase === 'judging' )
		).toEqual( [
			{ phase: 'judging', share: 0, pages: null, of: 5 },
			{ phase: 'judging', share: 0, pages: null, of: 5 },
			{ phase: 'judging', share: 0.5, pages: 2, of: 5 },
		] );
	} );

	it.each< [ string, string, string | null, string[], typeof ALL ] >( [
		[
			'on the same facts reads nothing, and sends the last part to say so',
			'a',
			'a',
			[],
			ALL.slice( 2 ),
		],
		[
			'on other facts reads them, and sends what is not as it was',
			'b',
			'a',
			[ 'pages 0', 'pages 4', 'pages 8' ],
			[ ALL[ 1 ] as [ number, number, boolean ], ...ALL.slice( 2 ) ],
		],
		[
			'sends all where somebody else was there in between',
			'b',
			'x',
			[ 'pages 0', 'pages 4', 'pages 8' ],
			ALL,
		],
	] )(
		'that remembers an earlier one %s',
		async ( _name, tag, judgedTag, asked, kept ) => {
			const first = site();
			await first.run();
			const [ remembered ] = first.judged as [ RememberedSite ];
			expect( first.known ).toEqual( [ undefined ] );
			expect( remembered ).toMatchObject( {
				factsTag: 'a',
				indexVersion: 'v1',
			} );

			const second = site();
			if ( tag === 'b' ) {
				second.findings.splice(
					second.findings.findIndex( ( { pageId } ) => pageId === 8 ),
					1
				);
			}
			await second.run( tag, remembered, judgedTag );
			expect( second.known ).toEqual( [ remembered.audit ] );
			expect( second.asked ).toEqual( asked );
			expect( second.kept ).toEqual( kept );
		}
	);

	it( 'sends all where an earlier one was broken off while it was kept', async () => {
		const first = site();
		await first.run();
		const broken = site();
		broken.failAfter( 1 );
		await expect( broken.run( 'b' ) ).rejects.toMatchObject( {
			code: 'offline',
		} );
		const third = site();
		await third.run( 'c', first.judged[ 0 ] ?? null, 'a' );
		expect( third.kept ).toEqual( ALL );
	} );

	it( 'begins anew where the facts are others by now', async () => {
		const first = site();
		first.failAfter( 2 );
		await expect( first.run( 'a' ) ).rejects.toMatchObject( {
			code: 'offline',
		} );
		const second = site();
		await second.run( 'b' );
		expect( second.kept ).toEqual( ALL );
	} );

	it( 'asks for nothing more once it is stopped', async () => {
		const reading = site();
		const { readPages } = reading.outside.auditApi;
		reading.outside.auditApi.readPages = async ( after ) => {
			reading.stop();
			return readPages( after );
		};
		await expect( reading.run() ).rejects.toMatchObject( {
			name: 'AbortError',
		} );
		expect( reading.judged ).toEqual( [] );
		expect( reading.kept ).toEqual( [] );

		const judging = site();
		const { audit } = judging.outside.engine;
		judging.outside.engine.audit = async ( facts ) => {
			judging.stop();
			return audit( facts );
		};
		await expect( judging.run() ).rejects.toMatchObject( {
			name: 'AbortError',
		} );
		expect( judging.cancelled() ).toBe( 1 );
		expect( judging.kept ).toEqual( [] );
	} );

	it( 'does not ask without end for a list that does not go on', async () => {
		const stuck = site();
		let asked = 0;
		stuck.outside.auditApi.readTargets = async () => {
			asked++;
			return { rows: [], next: 0 as never };
		};
		await stuck.run();
		expect( asked ).toBe( 1 );
	} );
} );

describe( 'stillHolds', () => {
	const remembered = {
		factsTag: 'a',
		indexVersion: 'v1',
		facts: { today: '2026-11-01' },
	} as RememberedSite;
	it.each< [ string, string, string, string, boolean ] >( [
		[ 'the same in the same month', 'a', 'v1', '2026-11-30', true ],
		[ 'other facts', 'b', 'v1', '2026-11-01', false ],
		[ 'another page index', 'a', 'v2', '2026-11-01', false ],
		[ 'another month', 'a', 'v1', '2026-12-01', false ],
	] )( '%s', ( _name, factsTag, version, today, expected ) => {
		expect(
			stillHolds( remembered, state( { factsTag } ), version, today )
		).toBe( expected );
	} );
} );

describe( 'isAuditOld', () => {
	const fresh = {
		asOf: '2026-11-20T12:00:00Z',
		factsTag: 'a',
		judgedTag: 'a',
	};
	it.each( [
		[ 'never judged', { asOf: null, judgedTag: null }, true ],
		[ 'judged by these facts yesterday', fresh, false ],
		[ 'judged by other facts', { ...fresh, factsTag: 'b' }, true ],
		[ 'saved since', { ...fresh, stalePages: 1 }, true ],
		[
			'judged by the calendar of last week',
			{ ...fresh, asOf: '2026-11-13T12:00:00Z' },
			true,
		],
	] )( '%s', ( _, part, expected ) => {
		expect( isAuditOld( state( part ), NOW ) ).toBe( expected );
	} );
} );

import type { DBSchema, IDBPDatabase } from 'idb';

import type { IndexOwner } from '../contract/calls';
import type {
	RememberedSite,
	SiteAudit,
	SiteFacts,
} from '../contract/site-audit';

import { addPart, inParts } from './long-lists';
import { headKeyOf, openKept } from './open-kept';
import type { HeadKey } from './open-kept';

/**
 * Keeps what a site was judged as from visit to visit, for one person of one site and this version of the plugin. Where the
 * browser keeps nothing it does nothing: it never fails.
 */
export interface JudgedStore {
	read: () => Promise< RememberedSite | null >;
	/** In place of what was kept before. */
	write: ( site: RememberedSite ) => Promise< void >;
}

const DATABASE = 'care-pathway-links-judged';
const SHAPE = 1;

type FactLists = Pick<
	SiteFacts,
	'pages' | 'links' | 'statuses' | 'traffic' | 'external'
>;
type AuditLists = Pick< SiteAudit, 'findings' | 'pages' >;

interface Part {
	/** Of which writing it is: of two tabs that write at once, none is read with the other's parts. */
	of: string;
	facts?: Partial< FactLists >;
	audit?: Partial< AuditLists >;
}

/** What there is beside the long lists. */
interface Head {
	of: string;
	parts: number;
	/** With empty lists. */
	rest: RememberedSite;
}

interface Shape extends DBSchema {
	heads: { key: HeadKey; value: Head };
	parts: { key: [ ...HeadKey, place: number ]; value: Part };
}

/**
 * A store in IndexedDB. Lists are kept in parts, so that neither reading nor writing holds up the page.
 *
 * @param owner Whose.
 */
export function openJudgedStore( owner: IndexOwner ): JudgedStore {
	const key = headKeyOf( owner );
	let database: Promise< IDBPDatabase< Shape > > | null = null;
	const open = () => ( database ??= openDatabase() );

	return {
		read: async () => {
			try {
				return await readParts( await open(), key );
			} catch {
				return null;
			}
		},
		write: async ( site ) => {
			try {
				await writeParts( await open(), key, site );
			} catch {
				// Private mode, a full disk, a forbidden database: the site is judged again.
			}
		},
	};
}

async function readParts(
	database: IDBPDatabase< Shape >,
	key: HeadKey
): Promise< RememberedSite | null > {
	const head = await database.get( 'heads', key );
	if ( head === undefined ) {
		return null;
	}
	const { of, parts, rest } = head;
	for ( let place = 0; place < parts; place++ ) {
		const part = await database.get( 'parts', [ ...key, place ] );
		if ( part?.of !== of ) {
			return null;
		}
		addPart< FactLists >( rest.facts, part.facts ?? {} );
		addPart< AuditLists >( rest.audit, part.audit ?? {} );
	}
	return rest;
}

async function writeParts(
	database: IDBPDatabase< Shape >,
	key: HeadKey,
	{ facts, audit, ...tags }: RememberedSite
): Promise< void > {
	const { pages, links, statuses, traffic, external, ...ofFacts } = facts;
	const { findings, pages: judged, ...ofAudit } = audit;
	const of = crypto.randomUUID();
	let place = 0;
	const put = async ( part: Omit< Part, 'of' > ) => {
		await database.put( 'parts', { of, ...part }, [ ...key, place++ ] );
	};

	await forgetOthers( database, key );
	// Without its head nothing is read: what is broken off is as good as nothing.
	await database.delete( 'heads', key );
	for ( const part of inParts( {
		pages,
		links,
		statuses,
		traffic,
		external,
	} ) ) {
		await put( { facts: part } );
	}
	for ( const part of inParts( { findings, pages: judged } ) ) {
		await put( { audit: part } );
	}
	await database.delete(
		'parts',
		IDBKeyRange.bound( [ ...key, place ], [ ...key, [] ] )
	);
	await database.put(
		'heads',
		{
			of,
			parts: place,
			rest: {
				...tags,
				facts: {
					...ofFacts,
					pages: [],
					links: [],
					statuses: [],
					traffic: [],
					external: [],
				},
				audit: { ...ofAudit, findings: [], pages: [] },
			},
		},
		key
	);
}

/** What other versions of the plugin kept for this person is of no use any more. */
async function forgetOthers(
	database: IDBPDatabase< Shape >,
	key: HeadKey
): Promise< void > {
	const [ site, blogId, userId, version ] = key;
	const own = [ site, blogId, userId ];
	for ( const old of await database.getAllKeys(
		'heads',
		IDBKeyRange.bound( own, [ ...own, [] ] )
	) ) {
		if ( old[ 3 ] !== version ) {
			await database.delete( 'heads', old );
			await database.delete(
				'parts',
				IDBKeyRange.bound( [ ...old ], [ ...old, [] ] )
			);
		}
	}
}

function openDatabase(): Promise< IDBPDatabase< Shape > > {
	return openKept< Shape >( DATABASE, SHAPE, ( database ) => {
		database.createObjectStore( 'heads' );
		database.createObjectStore( 'parts' );
	} );
}

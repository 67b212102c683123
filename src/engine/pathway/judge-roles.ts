import type {
	IndexedPage,
	PageRole,
	RoleJudgement,
} from '../../contract/types';

import { decideRole, roleEvidence } from './role';
import type { TitleFacts } from './role';

/** So many pages in a folder are a habit of the site. */
const MIN_NEIGHBOURS = 4;
/** What neighbours of one role add, in log-odds: enough where nothing else speaks, too little against a title. */
const NEIGHBOURS = 2;
/** The same for all pages of the site: it tells a site on one thing, such as insurance, and says nothing of a clinic's. */
const WHOLE_SITE = 1.5;
const SITE = '';
/** A judgement that is less sure says nothing about others. */
const SURE = 0.6;

/**
 * What all pages of a site are for. First each for itself; then once more with what the pages in its folder are for, since a
 * site keeps its conditions, tests and people together.
 *
 * @param pages  Pages of the site.
 * @param titles What the vocabulary says of their titles, in the same order.
 */
export function judgeRoles(
	pages: readonly IndexedPage[],
	titles: readonly TitleFacts[]
): RoleJudgement[] {
	const evidence = pages.map( ( page, place ) =>
		roleEvidence( page, titles[ place ] as TitleFacts )
	);
	const alone = pages.map( ( { role }, place ) =>
		decideRole( role, evidence[ place ] ?? [] )
	);
	const folders = pages.map( ( { url } ) => foldersAbove( url ) );
	const counts = new Map< string, Map< PageRole, number > >();

	alone.forEach( ( judgement, place ) => {
		const { role } = judgement;
		if ( ! isSure( judgement ) ) {
			return;
		}
		for ( const folder of folders[ place ] ?? [] ) {
			const count = counts.get( folder ) ?? new Map();
			counts.set( folder, count );
			count.set( role, ( count.get( role ) ?? 0 ) + 1 );
		}
	} );

	return alone.map( ( judgement, place ) => {
		const prior = priorOf( folders[ place ] ?? [], counts, judgement );

		return prior === null
			? judgement
			: decideRole(
					pages[ place ]?.role ?? null,
					evidence[ place ] ?? [],
					prior
				);
	} );
}

/** What is an article only because nothing says more tells nothing of others. */
function isSure( { probability, reason }: RoleJudgement ): boolean {
	return probability >= SURE && reason.code !== 'none';
}

/** Shares of the roles in the nearest folder that has enough pages, as log-odds; the page itself left out. */
function priorOf(
	folders: readonly string[],
	counts: ReadonlyMap< string, ReadonlyMap< PageRole, number > >,
	own: RoleJudgement
): ReadonlyMap< PageRole, number > | null {
	for ( const folder of folders ) {
		const count = new Map( counts.get( folder ) ?? [] );
		if ( isSure( own ) ) {
			count.set( own.role, ( count.get( own.role ) ?? 1 ) - 1 );
		}
		const all = [ ...count.values() ].reduce(
			( sum, one ) => sum + one,
			0
		);

		if ( all >= MIN_NEIGHBOURS ) {
			return new Map(
				[ ...count ].map( ( [ role, number ] ) => [
					role,
					( ( folder === SITE ? WHOLE_SITE : NEIGHBOURS ) * number ) /
						all,
				] )
			);
		}
	}

	return null;
}

/** The folders of an address, nearest first; the whole site, '', last. */
export function foldersAbove( url: string ): string[] {
	const parts = url
		.replace( /[?#].*$/, '' )
		.replace( /\/+$/, '' )
		.split( '/' );

	// "https:", "" and the host stand before the path.
	return [
		...parts
			.slice( 4 )
			.map( ( _part, index ) => parts.slice( 0, 4 + index ).join( '/' ) )
			.reverse(),
		SITE,
	];
}

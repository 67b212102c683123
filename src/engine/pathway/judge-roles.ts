import type {
	IndexedPage,
	PageRole,
	RoleJudgement,
} from '../../contract/types';

import { inOneGo } from '../in-pieces';

import { folderOf, foldersAbove } from './folders';
import { decideRole } from './role';
import { roleEvidence } from './role-evidence';
import type { TitleFacts } from './role-evidence';
import type { RoleEvidence } from './role-wordings';
import { isKnownByText } from './role-words';

/** So many pages in a folder are a habit of the site. */
const MIN_NEIGHBOURS = 4;
/** What neighbours of one role add, in log-odds: enough where nothing else speaks, too little against a title. */
const NEIGHBOURS = 1.5;
/** The same for pages beside the page that it stands below. */
const FURTHER = 1;
/** The same for all pages of the site: it tells a site on one thing, such as insurance, and says nothing of a clinic's. */
const WHOLE_SITE = 1.5;
const SITE = '';
/** A summary of fewer characters may leave out what it is about. */
const MIN_TEXT = 40;
/** What is left of the neighbours' word where a text of that length does not bear it out. */
const UNSAID = 0.3;
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
	return inOneGo( judgeRolesInPieces( pages, titles ) );
}

/** The same, with a pause after each page. */
export function* judgeRolesInPieces(
	pages: readonly IndexedPage[],
	titles: readonly TitleFacts[]
): Generator< void, RoleJudgement[], void > {
	const opened = new Set< string >();
	const folders: string[][] = [];
	for ( const { url } of pages ) {
		opened.add( folderOf( url ) );
		folders.push( foldersAbove( url ) );
		yield;
	}
	const evidence: ( readonly RoleEvidence[] )[] = [];
	const alone: RoleJudgement[] = [];
	const counts = new Map< string, Map< PageRole, number > >();
	for ( const [ place, page ] of pages.entries() ) {
		const own = roleEvidence(
			page,
			titles[ place ] as TitleFacts,
			ownFolders( folders[ place ] ?? [], opened )
		);
		const judgement = decideRole( page.role, own );
		evidence.push( own );
		alone.push( judgement );
		for ( const folder of isSure( judgement )
			? ( folders[ place ] ?? [] )
			: [] ) {
			const count = counts.get( folder ) ?? new Map();
			counts.set( folder, count );
			count.set(
				judgement.role,
				( count.get( judgement.role ) ?? 0 ) + 1
			);
		}
		yield;
	}

	const judged: RoleJudgement[] = [];
	for ( const [ place, judgement ] of alone.entries() ) {
		const prior = priorOf(
			folders[ place ] ?? [],
			opened,
			counts,
			judgement
		);
		judged.push(
			prior === null
				? judgement
				: decideRole(
						pages[ place ]?.role ?? null,
						evidence[ place ] ?? [],
						believed(
							prior,
							pages[ place ] as IndexedPage,
							evidence[ place ] ?? []
						)
					)
		);
		yield;
	}
	return judged;
}

/** What is an article only because nothing says more tells nothing of others. */
function isSure( { probability, reason }: RoleJudgement ): boolean {
	return probability >= SURE && reason.code !== 'none';
}

/**
 * The folders that say what kind of page it is: up to the page it stands below. A chapter of a guide to a condition is below
 * the condition, and that below "conditions"; the chapter is none.
 */
function ownFolders(
	folders: readonly string[],
	opened: ReadonlySet< string >
): string {
	const [ nearest = SITE ] = folders;
	const parent = folders.findIndex( isOpened( opened ) );
	const above = parent === -1 ? '' : ( folders[ parent + 1 ] ?? '' );

	return nearest.slice( above.length );
}

function isOpened( opened: ReadonlySet< string > ) {
	return ( folder: string ) => folder !== SITE && opened.has( folder );
}

/** Shares of the roles in the nearest folder that has enough pages, as log-odds; the page itself left out. */
function priorOf(
	folders: readonly string[],
	opened: ReadonlySet< string >,
	counts: ReadonlyMap< string, ReadonlyMap< PageRole, number > >,
	own: RoleJudgement
): ReadonlyMap< PageRole, number > | null {
	const parent = folders.findIndex( isOpened( opened ) );

	for ( const [ level, folder ] of folders.entries() ) {
		const count = new Map( counts.get( folder ) ?? [] );
		if ( isSure( own ) ) {
			count.set( own.role, ( count.get( own.role ) ?? 1 ) - 1 );
		}
		const all = [ ...count.values() ].reduce(
			( sum, one ) => sum + one,
			0
		);

		if ( all >= MIN_NEIGHBOURS ) {
			const weight = weightOf( folder, parent !== -1 && level > parent );
			return new Map(
				[ ...count ].map( ( [ role, number ] ) => [
					role,
					( weight * number ) / all,
				] )
			);
		}
	}

	return null;
}

function weightOf( folder: string, isAboveParent: boolean ): number {
	if ( folder === SITE ) {
		return WHOLE_SITE;
	}
	return isAboveParent ? FURTHER : NEIGHBOURS;
}

/**
 * What of it is news for a page. The name of its folder is why its neighbours are what they are: said once, not twice. And a
 * role that is known by words of its text, such as insurance, is hardly that of a page that has text and none of them.
 */
function believed(
	prior: ReadonlyMap< PageRole, number >,
	{ summary, headings, language }: IndexedPage,
	evidence: readonly RoleEvidence[]
): ReadonlyMap< PageRole, number > {
	const isBare = summary === '' && headings.length === 0;

	return new Map(
		[ ...prior ].map( ( [ role, weight ] ) => {
			const own = evidence.filter( ( one ) => one.role === role );
			const said = own
				.filter( ( { code } ) => code === 'address-words' )
				.reduce( ( sum, one ) => sum + one.weight, 0 );
			const isUnsaid =
				own.length === 0 &&
				( isBare ||
					( summary.length >= MIN_TEXT &&
						isKnownByText( role, language ) ) );

			return [
				role,
				Math.max( 0, isUnsaid ? weight * UNSAID : weight - said ),
			];
		} )
	);
}

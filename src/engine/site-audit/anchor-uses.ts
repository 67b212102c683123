import type { PageRole } from '../../contract/types';
import { languageCode } from '../language';
import { tokenize } from '../text/tokenize';

import type { AuditedSite } from './audited-site';
import { isInText } from './site-link';
import type { SitePage } from './site-page';

/** Pages that lead to one page by the same words. */
export interface AnchorUses {
	target: SitePage;
	/** Ids of the pages, in their order. */
	sourceIds: number[];
}

/** Pages that one comes to do something, or to meet somebody: the words that say so are the same everywhere. */
const ACTS: ReadonlySet< PageRole > = new Set( [
	'appointment',
	'clinician',
	'coverage',
	'location',
	'policy',
	'referral',
	'telehealth',
] );

/** Whether the words that lead to a page may be the same from everywhere. */
export function isAct( { role }: SitePage ): boolean {
	return ACTS.has( role );
}

/**
 * Which words of running text lead to which pages, across the site. Words that say nothing ("click here") are left out: they
 * are told as that. Page by page.
 *
 * @param site The site.
 * @return By language and folded words, as from `anchorKey`.
 */
export function* anchorUses(
	site: AuditedSite
): Generator< void, ReadonlyMap< string, readonly AnchorUses[] >, void > {
	const found = new Map< string, Map< number, AnchorUses > >();

	for ( const page of site.pages ) {
		const { language, id } = page.facts;
		const { emptyAnchors } = site.siteFor( page.facts ).language;
		for ( const row of site.graph.linksOf( page.place ) ) {
			const target =
				row.targetKind === 'post' ? site.pageOf( row.targetId ) : null;
			if (
				target === null ||
				target === page ||
				! isInText( row ) ||
				! isSameLanguage( page, target )
			) {
				continue;
			}
			const { words } = site.anchorOf( row.anchorText, language );
			if ( words === '' || emptyAnchors.has( words ) ) {
				continue;
			}
			const key = anchorKey( words, language );
			const targets = found.get( key ) ?? new Map< number, AnchorUses >();
			const uses = targets.get( target.facts.id ) ?? {
				target,
				sourceIds: [],
			};
			if ( uses.sourceIds.at( -1 ) !== id ) {
				uses.sourceIds.push( id );
			}
			targets.set( target.facts.id, uses );
			found.set( key, targets );
		}
		yield;
	}

	return new Map(
		[ ...found ].map( ( [ key, targets ] ) => [
			key,
			[ ...targets.values() ],
		] )
	);
}

export function anchorKey( words: string, language: string ): string {
	return `${ languageCode( language ) } ${ words }`;
}

/** Letters by which forms of one word begin: "visit" and "visits". */
const STEM = 4;

/** Whether words are a name of a page: all of them stand in its title or in one of the other names that its owner gave. */
export function isOwnName( words: string, { facts }: SitePage ): boolean {
	const own = tokenize(
		[ facts.title, ...facts.aliases ].join( '\n' )
	).words;

	return words
		.split( ' ' )
		.every( ( word ) =>
			own.some(
				( other ) =>
					other === word ||
					( other.length >= STEM &&
						word.length >= STEM &&
						( other.startsWith( word ) ||
							word.startsWith( other ) ) )
			)
		);
}

function isSameLanguage( one: SitePage, other: SitePage ): boolean {
	return (
		languageCode( one.facts.language ) ===
		languageCode( other.facts.language )
	);
}

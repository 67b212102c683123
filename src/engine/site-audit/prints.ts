import type { IndexedPage, PageIndex } from '../../contract/types';

import { hash } from '../hash';
import { languageCode } from '../language';
import { fold } from '../text/fold';

import { isHabit } from './anchor-of-several';
import { anchorKey } from './anchor-uses';
import type { AuditedSite } from './audited-site';
import type { SiteLink } from './site-link';
import { isInText } from './site-link';
import type { SitePage } from './site-page';

/** Letters by which forms of one word begin: "visit" and "visits". */
const STEM = 4;

/**
 * What the links of pages are judged by, each page's as one short text: as long as it stays the same, so does what is found on
 * them. In it are the page, its links with what the server says of them, what the pages they lead to are about, the names of
 * pages that may be read in the linked words, and where else the same words lead.
 *
 * @param site The site.
 * @return The print of a page; asked for one page after the other, it is quickest.
 */
export function* printsOf(
	site: AuditedSite
): Generator< void, ( page: SitePage ) => string, void > {
	const { facts, index } = site;
	// Nothing goes by the day of the month: reviews are counted in months.
	const ofSite = hash(
		JSON.stringify( [
			facts.today.slice( 0, 7 ),
			facts.reviewMonths,
			facts.external.length > 0,
			index.language,
			index.homeUrl,
			index.guidance?.words ?? [],
		] )
	);
	const names = yield* nameSums( index );
	const external = new Map(
		facts.external.map( ( { url, httpStatus } ) => [ url, httpStatus ] )
	);
	/** Where some words lead: to which pages, and to which of them by habit. */
	const uses = new Map< string, string >();
	for ( const [ key, targets ] of site.anchorUses() ) {
		uses.set(
			key,
			targets
				.map(
					( own ) =>
						`${ own.target.facts.id } ${ isHabit( own, targets ) }`
				)
				.join()
		);
		yield;
	}
	const briefs: string[] = [];
	const briefOf = ( page: SitePage | null ) =>
		page === null ? '' : ( briefs[ page.place ] ??= brief( page ) );
	const linkPrint = ( link: SiteLink, { facts: own }: SitePage ) =>
		JSON.stringify( [
			link.row,
			link.status,
			link.placing,
			link.target,
			link.conceptIds,
			briefOf( site.pageOf( link.targetId ?? 0 ) ),
			names( link.words ),
			isInText( link.row )
				? uses.get( anchorKey( link.words, own.language ) )
				: '',
			external.get( link.url ),
		] );

	return ( page ) =>
		hash(
			[
				ofSite,
				page.facts.id,
				page.facts.url,
				briefOf( page ),
				...site
					.linksOf( page )
					.map( ( link ) => linkPrint( link, page ) ),
			].join( '\n' )
		);
}

/** What a page is, as far as links that lead to it, or away from it, are judged by it. */
function brief( { facts, role, isOpen, pathway }: SitePage ): string {
	const seen = pathway?.page;

	return hash(
		JSON.stringify( [
			facts.title,
			facts.aliases,
			facts.keyphrases,
			facts.headings,
			facts.summary,
			facts.language,
			facts.postType,
			facts.reviewed,
			role,
			isOpen,
			seen !== undefined && [
				seen.isEmergencyAdvice,
				seen.topics.main,
				seen.topics.named,
				seen.topics.minor,
				[ ...seen.topics.conditions ],
				[ ...seen.topics.minorConditions ],
				[ ...seen.specialties.terms ],
				[ ...seen.specialties.concepts ],
				[ ...seen.specialties.named ],
			],
		] )
	);
}

/**
 * Which names of pages may be read in some words. A name is filed under the stem of its longest word: where that is not among
 * the words, the name is not either.
 */
function* nameSums(
	index: PageIndex
): Generator< void, ( words: string ) => number, void > {
	const sums = new Map< string, number >();
	for ( const page of index.pages ) {
		for ( const [ name, said ] of namesOfPage( page ) ) {
			const longest = fold( name )
				.split( /[^\p{L}\p{N}]+/u )
				.reduce( ( one, other ) =>
					other.length > one.length ? other : one
				);
			const stem = longest.slice( 0, STEM );
			const sum =
				( sums.get( stem ) ?? 0 ) +
				Number.parseInt( hash( said ).slice( 0, 8 ), 16 );
			sums.set( stem, sum );
		}
		yield;
	}

	return ( words ) =>
		words
			.split( ' ' )
			.reduce(
				( sum, word, place ) =>
					sum +
					( place + 1 ) * ( sums.get( word.slice( 0, STEM ) ) ?? 0 ),
				0
			);
}

/** Names of a page, each with all that it matters of: whose it is, and whether more than one page calls it so. */
function namesOfPage( page: IndexedPage ): Array< [ string, string ] > {
	const { id, title, aliases, keyphrases, inboundAnchors } = page;
	const whose = `${ id } ${ languageCode( page.language ) } ${ page.isExcluded || page.isNoindex }`;

	return [
		...[ title, ...aliases, ...keyphrases ].map(
			( name ): [ string, string ] => [ name, `${ whose } ${ name }` ]
		),
		...inboundAnchors.map(
			( { anchorText, sourceIds } ): [ string, string ] => [
				anchorText,
				`${ whose } ${ sourceIds.length > 1 ? '' : sourceIds.join() } ${ anchorText }`,
			]
		),
	];
}

/* eslint-disable no-bitwise -- flags of words are bits. */
import type { TextSpan } from '../contract/types';

import type { Site } from './analyse';
import { linksOfOthers } from './namings-of';
import type { NameSource } from './page-names';
import type { SpanReading } from './read-span';
import { countsIn } from './similar-words';
import { fold } from './text/fold';
import { WORD } from './word-flags';

/** Pages that a section is about: by place in the index, with the heading that says so. */
export type Subjects = ReadonlyMap< number, string >;

/** A heading whose telling words are mostly others' names its subject only in passing. */
const MOSTLY = 0.5;
/** From here on similar words say the whole name. */
const WHOLE = 0.99;
/** That a page has such a heading, or a wider subject, does not make it the page on this subject. */
const NOT_ITS_NAME: ReadonlySet< NameSource > = new Set( [
	'heading',
	'broader',
] );
const NONE: Subjects = new Map();

/**
 * Follows the headings of a post from top to bottom, so that the first fitting words below a heading can lead to the page on
 * what it names. A section lasts until a heading of its own level or above.
 *
 * @param site     Compiled site.
 * @param sourceId The post's id, if it has one.
 */
export function createSections(
	site: Site,
	sourceId: number | null
): {
	open: ( heading: TextSpan, reading: SpanReading ) => void;
	subjects: () => Subjects;
} {
	let open: { level: number; pages: readonly number[]; text: string }[] = [];
	let subjects = NONE;

	return {
		open: ( { level: given, text }, reading ) => {
			const level = given ?? 1;
			open = [
				...open.filter( ( above ) => above.level < level ),
				{
					level,
					pages: pagesNamed( text, reading, site, sourceId ),
					text,
				},
			];
			subjects = new Map(
				open.flatMap( ( above ) =>
					above.pages.map( ( page ) => [ page, above.text ] as const )
				)
			);
		},
		subjects: () => subjects,
	};
}

function pagesNamed(
	text: string,
	{ flags, matches, similar }: SpanReading,
	site: Site,
	sourceId: number | null
): number[] {
	if (
		site.isSharedHeading( text ) ||
		site.language.titles.genericHeadings.has( fold( text ).trim() )
	) {
		return [];
	}

	const tellingIn = ( first: number, last: number ) =>
		flags
			.slice( first, last + 1 )
			.filter( ( flag ) => ( flag & WORD.stop ) === 0 ).length;
	const all = tellingIn( 0, flags.length - 1 );
	const isMostOfIt = ( { first, last }: { first: number; last: number } ) =>
		tellingIn( first, last ) > MOSTLY * all;

	return [
		...matches
			.filter( isMostOfIt )
			.flatMap( ( { phrase } ) => phrase.namings )
			.filter(
				( naming ) =>
					! NOT_ITS_NAME.has( naming.source ) &&
					( naming.source !== 'site-anchor' ||
						linksOfOthers( naming, sourceId ) > 0 )
			)
			.map( ( { page } ) => page ),
		...similar.pages.filter(
			( _page, at ) =>
				( similar.covers[ at ] as number ) >= WHOLE &&
				countsIn( similar, at, sourceId ) &&
				isMostOfIt( {
					first: similar.firsts[ at ] as number,
					last: similar.lasts[ at ] as number,
				} )
		),
	];
}

import type {
	IndexedPage,
	PageTopic,
	ProfileReason,
} from '../../contract/types';

import type { Phrase } from '../phrase';
import type { SpanReading } from '../read-span';

import { guideAbove } from './chapters';
import type { PathwaySite } from './compile-pathway';
import { nameOf } from './concept-relations';
import type { PathwaySource } from './read-post';
import { subjects } from './subjects';
import { isDenied, isInsideConcept } from './topics-of-page';

/** What a page speaks of beside its subject: more would be a list of words. */
const MAX_MINOR = 8;
/** So many places of a text that name something are no mention in passing. */
const MIN_MENTIONS = 3;

/** What every page speaks of, and what is said of a page elsewhere: its ways in and its specialties. */
const NO_MINOR: ReadonlySet< string > = new Set( [
	'access',
	'specialty',
	'anatomy',
] );

/**
 * The topics of a post, each with what says so: what its title names, what stands below a page on it, what it speaks of.
 *
 * @param source     The post.
 * @param readings   Of its spans, in order.
 * @param conceptsOf Concepts that the title or another name of a page is the name of.
 * @param site       Compiled site.
 */
export function pageTopics(
	source: PathwaySource,
	readings: readonly SpanReading[],
	conceptsOf: ( facts: IndexedPage ) => readonly string[],
	site: PathwaySite
): PageTopic[] {
	const { facts, topics } = source;
	const { relations } = site;
	const main = subjects( source );
	const title = site.read( facts.title, facts.language );
	const summary = site.read( facts.summary, facts.language );
	const isMinor = ( id: string ) =>
		! main.includes( id ) &&
		! NO_MINOR.has( relations.concept( id )?.kind ?? '' );
	const topic = (
		conceptId: string,
		isMain: boolean,
		reason: ProfileReason
	): PageTopic => ( {
		conceptId,
		name: nameOf( conceptId, facts.language, relations ),
		isMain,
		reason,
	} );
	const inTitle = ( id: string ): ProfileReason => {
		const words = wordsFor( title, isNameOf( id ) );
		return words === null
			? {
					code: 'address',
					values: {
						title:
							guideAbove( source, site.guides )?.facts.title ??
							'',
					},
				}
			: { code: 'title-words', values: { words } };
	};
	const minor = new Map< string, ProfileReason >();

	topics.named
		.filter( isMinor )
		.forEach( ( id ) => minor.set( id, inTitle( id ) ) );
	for ( const [ id, words ] of [
		...topics.minor.map( ( one ): [ string, string ] => [
			one,
			wordsFor( summary, isNameOf( one ) ) ?? '',
		] ),
		...oftenNamed( readings ),
	] ) {
		if ( isMinor( id ) && ! minor.has( id ) ) {
			minor.set( id, { code: 'text-words', values: { words } } );
		}
	}

	return [
		...main.map( ( id ) =>
			topic(
				id,
				true,
				topics.main.includes( id )
					? nameReason( id, facts, conceptsOf )
					: inTitle( id )
			)
		),
		...[ ...minor ]
			.slice( 0, MAX_MINOR )
			.map( ( [ id, reason ] ) => topic( id, false, reason ) ),
	];
}

/** The words of a text that are a phrase of some kind, as they stand there; null where there are none. */
export function wordsFor(
	{ matches, tokens }: SpanReading,
	fits: ( phrase: Phrase ) => boolean
): string | null {
	const match = matches.find( ( { phrase } ) => fits( phrase ) );

	return match === undefined
		? null
		: tokens.text.slice(
				tokens.starts[ match.first ],
				tokens.ends[ match.last ]
			);
}

function isNameOf( id: string ) {
	return ( { conceptId, isIdiom }: Phrase ) => conceptId === id && ! isIdiom;
}

/** Whether it is the title that names a concept, or a word of the owner's. */
function nameReason(
	id: string,
	facts: IndexedPage,
	conceptsOf: ( facts: IndexedPage ) => readonly string[]
): ProfileReason {
	const alias = conceptsOf( { ...facts, aliases: [] } ).includes( id )
		? undefined
		: facts.aliases.find( ( one ) =>
				conceptsOf( { ...facts, title: one, aliases: [] } ).includes(
					id
				)
			);

	return alias === undefined
		? { code: 'title-names', values: { words: facts.title } }
		: { code: 'owner-name', values: { words: alias } };
}

/** Concepts that a text names again and again, each with the words it uses first; the most often named first. */
function oftenNamed(
	readings: readonly SpanReading[]
): Array< [ string, string ] > {
	const counts = new Map< string, { words: string; count: number } >();

	for ( const reading of readings ) {
		for ( const match of reading.matches ) {
			const { conceptId, isIdiom, isEveryday } = match.phrase;
			if (
				conceptId === null ||
				isIdiom ||
				isEveryday ||
				isInsideConcept( match, reading ) ||
				isDenied( match, reading )
			) {
				continue;
			}
			const known = counts.get( conceptId );
			if ( known === undefined ) {
				const { text, starts, ends } = reading.tokens;
				counts.set( conceptId, {
					words: text.slice(
						starts[ match.first ],
						ends[ match.last ]
					),
					count: 1,
				} );
			} else {
				known.count++;
			}
		}
	}

	return [ ...counts ]
		.filter( ( [ , { count } ] ) => count >= MIN_MENTIONS )
		.sort( ( [ , a ], [ , b ] ) => b.count - a.count )
		.map( ( [ id, { words } ] ) => [ id, words ] );
}

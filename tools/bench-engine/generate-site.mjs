import '../load-typescript.mjs';

import { createRandom } from './random.mjs';
import {
	ACCESS_TITLES,
	ARTICLE_TITLES,
	ASPECT_TITLES,
	CLINICIAN_TITLES,
	CONCEPT_TITLES,
	FIRST_NAMES,
	HEADINGS,
	INITIALS,
	LAST_NAMES,
	PLACES,
	SENTENCES,
	TOWNS,
} from './site-words.mjs';

const { loadVocabulary } =
	await import( '../../src/engine/vocabulary/load.ts' );

export const vocabulary = loadVocabulary();
export const HOME = 'https://clinic.example/';

const SEED = 20260101;
const random = createRandom( SEED );

/** Subjects in the order in which sites get pages about them and posts speak of them. */
export const subjects = shuffled(
	[ ...vocabulary.concepts.values() ].filter(
		( { kind } ) => kind !== 'access' && kind !== 'anatomy'
	)
);
const specialties = subjects.filter( ( { kind } ) => kind === 'specialty' );

/** Of ten pages what the kinds are, and how many of a kind the largest site has: after that come more people and places. */
const TURNS = [
	{ titles: CONCEPT_TITLES, most: subjects.length },
	{ titles: ASPECT_TITLES, most: 6000 },
	{ titles: CLINICIAN_TITLES, most: Infinity },
	{ titles: CONCEPT_TITLES, most: subjects.length },
	{ titles: ARTICLE_TITLES, most: 8000 },
	{ titles: ASPECT_TITLES, most: 6000 },
	{ titles: ACCESS_TITLES, most: Infinity },
	{ titles: CONCEPT_TITLES, most: subjects.length },
	{ titles: CLINICIAN_TITLES, most: Infinity },
	{ titles: ARTICLE_TITLES, most: 8000 },
];
const REST = [ CLINICIAN_TITLES, ACCESS_TITLES ];

/**
 * The page index of a generated clinic, the same in every run: names from our own vocabulary in the order of `subjects`, so
 * that a small site has pages on what most posts speak of.
 *
 * @param {number} count Pages.
 * @return {Object} A `PageIndex`.
 */
export function generateSite( count ) {
	const of = createRandom( SEED + count );
	const made = new Map();

	const pages = Array.from( { length: count }, ( _none, place ) => {
		const turn = TURNS[ place % TURNS.length ];
		const titles =
			( made.get( turn.titles ) ?? 0 ) < turn.most
				? turn.titles
				: REST[ place % REST.length ];
		const number = made.get( titles ) ?? 0;
		made.set( titles, number + 1 );

		const isSubject = titles === CONCEPT_TITLES;
		const concept = isSubject ? subjects[ number ] : of.pick( subjects );
		const words = wordsFor( concept, of );

		return makePage(
			place + 1,
			capital( fill( of.pick( titles ), words ) ),
			{
				concept,
				isSubject,
				isArticle: titles === ARTICLE_TITLES,
				words,
				of,
				count,
			}
		);
	} );

	return {
		version: `generated-${ count }`,
		language: 'en-US',
		homeUrl: HOME,
		pages,
	};
}

function makePage(
	id,
	title,
	{ concept, isSubject, isArticle, words, of, count }
) {
	const anchors = isSubject
		? [
				concept.names[ 0 ],
				of.pick( concept.names ),
				...( concept.patient ?? [] ).slice( 0, 1 ),
			]
		: [];
	const links = isSubject ? 1 + of.below( 40 ) : of.below( 3 );

	return {
		id,
		url: `${ HOME }${ slug( title ) }-${ id }/`,
		title,
		postType: isArticle ? 'post' : 'page',
		language: 'en-US',
		role: null,
		headings: Array.from( { length: 2 + of.below( 4 ) }, () =>
			capital( fill( of.pick( HEADINGS ), words ) )
		),
		summary: fill(
			`${ of.pick( SENTENCES ) } ${ of.pick( SENTENCES ) }`,
			words
		),
		aliases: [],
		keyphrases: isSubject && of.chance( 0.3 ) ? [ concept.names[ 0 ] ] : [],
		terms: [ `category:${ concept.kind }` ],
		isPillar: isSubject && of.chance( 0.05 ),
		isPrimaryTarget: false,
		isExcluded: false,
		isNoindex: false,
		modified: '2025-06-01T00:00:00Z',
		reviewed: of.chance( 0.5 ) ? '2024-03-01' : null,
		inboundAnchors: [ ...new Set( anchors ) ].map( ( anchorText ) => ( {
			anchorText,
			count: 1 + of.below( 9 ),
			sourceIds: [
				...new Set( [ 1 + of.below( count ), 1 + of.below( count ) ] ),
			].sort( ( a, b ) => a - b ),
		} ) ),
		inboundCount: links,
	};
}

// What stands for the braces of a template.
function wordsFor( concept, of ) {
	return {
		name: () =>
			of.chance( 0.8 ) ? concept.names[ 0 ] : of.pick( concept.names ),
		place: () => `${ of.pick( PLACES ) } ${ of.pick( TOWNS ) }`,
		person: () =>
			`${ of.pick( FIRST_NAMES ) } ${ of.pick( INITIALS ) }. ${ of.pick( LAST_NAMES ) }`,
		field: () => of.pick( specialties ).names[ 0 ],
	};
}

/**
 * A template with its braces filled.
 *
 * @param {string}                       template Such as "Living with {name}".
 * @param {Record<string, () => string>} words    What stands for each name in braces.
 */
export function fill( template, words ) {
	return template.replace( /\{(\w+)\}/g, ( _all, key ) => words[ key ]() );
}

/** @param {string} text A title or sentence. */
export function capital( text ) {
	return text.charAt( 0 ).toUpperCase() + text.slice( 1 );
}

function slug( text ) {
	return text
		.toLowerCase()
		.normalize( 'NFKD' )
		.replace( /[^a-z0-9]+/g, '-' )
		.replace( /^-|-$/g, '' );
}

function shuffled( list ) {
	const copy = [ ...list ];
	for ( let place = copy.length - 1; place > 0; place-- ) {
		const other = random.below( place + 1 );
		[ copy[ place ], copy[ other ] ] = [ copy[ other ], copy[ place ] ];
	}
	return copy;
}

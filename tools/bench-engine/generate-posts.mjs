import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { clinic } from '../places.mjs';

import { capital, fill, subjects } from './generate-site.mjs';
import { createRandom } from './random.mjs';
import { HEADINGS, SENTENCES } from './site-words.mjs';

/** Sentences that people wrote, so that the words of posts are as many and as varied as in life. */
const written = readdirSync( join( clinic, 'pages' ) )
	.sort()
	.flatMap( ( file ) =>
		[
			...readFileSync( join( clinic, 'pages', file ), 'utf8' ).matchAll(
				/<p>(.*?)<\/p>/gs
			),
		].flatMap( ( [ , html ] ) =>
			html
				.replace( /<[^>]*>/g, '' )
				.replace( /&amp;/g, '&' )
				.replace( /\s+/g, ' ' )
				.split( /(?<=[.?!]) (?=[A-Z])/ )
		)
	)
	.filter( ( sentence ) => sentence.length > 30 );

/** Sentences that speak of the subjects of the generated site, of all sentences. */
const GENERATED = 0.4;
const SPAN_WORDS = 70;

/**
 * Posts that nobody has written before: half of their sentences are people's, in another order, the others name the subjects
 * of the site, well-known ones most.
 *
 * @param {number} count Posts.
 * @param {number} words Words of each, at least.
 * @param {number} seed  Another one makes other posts.
 * @param {Object} site  The `PageIndex` that some words link to already.
 * @return {Object[]} `AnalysedPost`s.
 */
export function generatePosts( count, words, seed, site ) {
	const of = createRandom( seed );

	// As the worker gets them: copies, whose texts are in one piece.
	return Array.from( { length: count }, ( _none, number ) =>
		structuredClone( generatePost( words, of, site, number ) )
	);
}

function generatePost( words, of, site, number ) {
	const names = {
		name: () => {
			const { names: all, patient = [] } = of.pickEarly( subjects );
			return of.pick( [
				...all.slice( 0, 3 ),
				...patient.slice( 0, 2 ),
			] );
		},
		place: () => 'Oakdale',
	};
	const sentence = () =>
		of.chance( GENERATED )
			? capital( fill( of.pick( SENTENCES ), names ) )
			: of.pick( written );
	const spans = [];
	let length = 0;

	while ( length < words ) {
		if ( spans.length % 4 === 3 ) {
			spans.push(
				toSpan(
					spans.length,
					capital( fill( of.pick( HEADINGS ), names ) ),
					'heading'
				)
			);
		} else {
			let text = sentence();
			const room = Math.min( SPAN_WORDS, words - length );
			while ( text.split( ' ' ).length < room ) {
				text += ` ${ sentence() }`;
			}
			spans.push( toSpan( spans.length, text, 'paragraph' ) );
		}
		length += spans.at( -1 ).text.split( ' ' ).length;
	}
	addLinks( spans, of, site );

	return {
		sourceId: null,
		title: capital( names.name() ),
		language: 'en-US',
		url: `https://clinic.example/draft-${ number }/`,
		spans,
		decisions: [],
		today: '2026-01-15',
	};
}

// A link in every fifth paragraph, on its second word.
function addLinks( spans, of, { pages } ) {
	spans
		.filter(
			( { kind }, place ) => kind === 'paragraph' && place % 5 === 0
		)
		.forEach( ( { text, marks } ) => {
			const start = text.indexOf( ' ' ) + 1;
			marks.push( {
				kind: 'link',
				start,
				end: text.indexOf( ' ', start ),
				url: of.pick( pages ).url,
			} );
		} );
}

function toSpan( number, text, kind ) {
	return {
		blockId: `block-${ number }`,
		attribute: 'content',
		blockName: `core/${ kind }`,
		kind,
		level: kind === 'heading' ? 2 : null,
		text,
		marks: [],
		isEditable: true,
	};
}

/**
 * A post in which one paragraph, each time another, has one word more.
 *
 * @param {Object} post An `AnalysedPost`.
 * @param {number} edit Number of the edit.
 */
export function editPost( post, edit ) {
	const places = post.spans.flatMap( ( { kind }, place ) =>
		kind === 'paragraph' ? [ place ] : []
	);
	const edited = places[ edit % places.length ];

	return {
		...post,
		spans: post.spans.map( ( span, place ) =>
			place === edited
				? { ...span, text: `${ span.text } Visit ${ edit }.` }
				: span
		),
	};
}

/**
 * All text of a post, as the floor reads it.
 *
 * @param {Object} post An `AnalysedPost`.
 */
export function textOf( post ) {
	return post.spans.map( ( { text } ) => text ).join( '\n' );
}

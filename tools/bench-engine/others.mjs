import { createRequire } from 'node:module';
import { join } from 'node:path';

import { packages } from './ensure-others.mjs';

const require = createRequire( join( packages, 'package.json' ) );

/**
 * What others do to find names in a post. Each takes all names of a site and returns what reads one post; they find names
 * and nothing more: no page is chosen, nothing is weighed, nothing is dropped.
 *
 * @type {Record<string, { most: number, build: ( names: string[] ) => ( post: Object ) => number }>}
 */
export const OTHERS = {
	'RegExp per phrase, compiled beforehand': {
		// Above, it takes gigabytes.
		most: 10_000,
		build: ( names ) => {
			const expressions = names.map(
				( name ) => new RegExp( `\\b${ escape( name ) }\\b`, 'gi' )
			);
			return ( post ) => {
				const text = textOf( post );
				return expressions.reduce(
					( sum, expression ) =>
						sum + ( text.match( expression )?.length ?? 0 ),
					0
				);
			};
		},
	},
	'flashtext.js': {
		most: 100_000,
		build: ( names ) => {
			const FlashText = require( 'flashtext.js' );
			const processor = new ( FlashText.default ?? FlashText )();
			names.forEach( ( name ) => processor.addKeyword( name ) );
			return ( post ) =>
				processor.extractKeywords( textOf( post ) ).length;
		},
	},
	'modern-ahocorasick': {
		most: 100_000,
		build: ( names ) => {
			const AhoCorasick = require( 'modern-ahocorasick' );
			const matcher = new ( AhoCorasick.default ?? AhoCorasick )(
				names.map( ( name ) => name.toLowerCase() )
			);
			return ( post ) =>
				matcher.search( textOf( post ).toLowerCase() ).length;
		},
	},
	'MiniSearch, a query per sentence': {
		most: 10_000,
		build: ( names ) => {
			const MiniSearch = require( 'minisearch' );
			const search = new ( MiniSearch.default ?? MiniSearch )( {
				fields: [ 'name' ],
			} );
			search.addAll( names.map( ( name, id ) => ( { id, name } ) ) );
			return ( { spans } ) =>
				spans
					.flatMap( ( { text } ) => text.split( /(?<=[.?!])\s+/ ) )
					.reduce(
						( sum, sentence ) =>
							sum + search.search( sentence ).length,
						0
					);
		},
	},
	'yoastseo, prominent words': {
		most: 100_000,
		build: () => {
			const { Paper } = require( 'yoastseo' );
			const Researcher =
				require( 'yoastseo/build/languageProcessing/languages/en/Researcher.js' ).default;
			const prominentWords =
				require( 'yoastseo/build/languageProcessing/researches/getProminentWordsForInternalLinking.js' ).default;

			return ( post ) => {
				const paper = new Paper(
					post.spans
						.map( ( { text, kind } ) =>
							kind === 'heading'
								? `<h2>${ text }</h2>`
								: `<p>${ text }</p>`
						)
						.join( '\n' ),
					{ title: post.title, locale: 'en_US' }
				);
				return prominentWords( paper, new Researcher( paper ) )
					.prominentWords.length;
			};
		},
	},
};

function textOf( { spans } ) {
	return spans.map( ( { text } ) => text ).join( '\n' );
}

function escape( name ) {
	return name.replace( /[.*+?^${}()|[\]\\/]/g, '\\$&' );
}

import { describe, expect, it } from '@jest/globals';

import type { AnalysedPost, RelatedPage } from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { readClinic, readPosts } from '../read-clinic';

import floor from './pathway-floor.json';
import judged from './related-conditions.json';

/*
 * Related conditions of the demo clinic, judged by what medicine knows before any code looked for complications and shared
 * treatments. What no list names is undecided and counts as not acceptable; nothing forbidden is shown, ever.
 */
const { pageIndex, slugs } = readClinic();
const engine = compile( pageIndex, loadVocabulary() );
const posts = readPosts();
const relatedOf = ( slug: string ): RelatedPage[] =>
	engine.nextSteps( posts.get( slug ) as AnalysedPost, [] ).related;
const slugOf = ( { targetId }: RelatedPage ) => slugs.get( targetId ) ?? '';
const pages = Object.entries( judged ).map( ( [ slug, lists ] ) => ( {
	slug,
	...( lists as Record< keyof typeof lists, string[] > ),
	shown: relatedOf( slug ).map( slugOf ),
} ) );

describe( 'related conditions of the demo clinic', () => {
	it.each( pages )(
		'shows nothing forbidden beside $slug',
		( { shown, forbidden } ) => {
			expect(
				shown.filter( ( other ) => forbidden.includes( other ) )
			).toEqual( [] );
		}
	);

	it( 'shows at least as large a share of acceptable ones as before', () => {
		const all = pages.flatMap( ( { shown } ) => shown );
		const wrong = pages.flatMap(
			( { slug, shown, expected, acceptable } ) =>
				shown
					.filter(
						( other ) =>
							! expected.includes( other ) &&
							! acceptable.includes( other )
					)
					.map( ( other ) => `${ slug }: ${ other }` )
		);

		expect( all.length ).toBeGreaterThanOrEqual( floor.related.shown );
		expect(
			1 - wrong.length / all.length < floor.related.acceptable
				? wrong
				: []
		).toEqual( [] );
	} );

	it( 'finds at least as many of the expected ones as before', () => {
		const missing = pages.flatMap( ( { slug, expected, shown } ) =>
			expected
				.filter( ( other ) => ! shown.includes( other ) )
				.map( ( other ) => `${ slug }: ${ other }` )
		);
		const wanted = pages.flatMap( ( { expected } ) => expected ).length;

		expect(
			wanted - missing.length < floor.related.found ? missing : []
		).toEqual( [] );
	} );

	it.each( [
		[ 'obesity', 'type-2-diabetes', 'complication', 'obesity' ],
		[ 'osteoporosis', 'menopause', 'leads-to', 'osteoporosis' ],
		[
			'polycystic-ovary-syndrome',
			'insulin-resistance',
			'shares-treatment',
			'metformin',
		],
	] )(
		'says what %s and %s have to do with each other: %s',
		( slug, other, code, name ) => {
			expect(
				relatedOf( slug )
					.filter( ( page ) => slugOf( page ) === other )
					.flatMap( ( { reasons } ) => reasons )
			).toContainEqual(
				expect.objectContaining( { code, values: { name } } )
			);
		}
	);
} );

import { describe, expect, it } from '@jest/globals';

import type { AnalysedPost, Stage } from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import judged from '../../fixtures/clinic/next-steps.json';
import { readClinic, readPosts } from '../read-clinic';

import floor from './pathway-floor.json';

type ByStage = Partial< Record< Stage, string[] > >;

/*
 * Next steps of the demo clinic, judged by an editor who read the pages before any code did. What no list names is undecided
 * and counts as not acceptable. The floors say what holds today and may only rise; nothing forbidden is shown, ever.
 */
const { pageIndex, slugs } = readClinic();
const engine = compile( pageIndex, loadVocabulary() );
const posts = readPosts();
const pages = Object.entries(
	judged as Record<
		string,
		{ expected: ByStage; acceptable: ByStage; forbidden: string[] }
	>
).map( ( [ slug, { expected, acceptable, forbidden } ] ) => {
	const { steps } = engine.nextSteps( posts.get( slug ) as AnalysedPost, [] );
	const stageOf = new Map(
		[ expected, acceptable ].flatMap( ( list ) =>
			Object.entries( list ).flatMap( ( [ stage, targets ] ) =>
				targets.map( ( target ) => [ target, stage ] as const )
			)
		)
	);

	return {
		slug,
		forbidden,
		steps,
		shown: steps.map( ( { targetId } ) => slugs.get( targetId ) ?? '' ),
		expected: Object.values( expected ).flat(),
		stageOf,
	};
} );

describe( 'next steps of the demo clinic', () => {
	it( 'shows nothing that is forbidden', () => {
		expect(
			pages.flatMap( ( { slug, shown, forbidden } ) =>
				shown
					.filter( ( target ) => forbidden.includes( target ) )
					.map( ( target ) => `${ slug }: ${ target }` )
			)
		).toEqual( [] );
	} );

	it( 'shows at least as large a share of acceptable steps as before', () => {
		const wrong = pages.flatMap( ( { slug, shown, stageOf } ) =>
			shown
				.filter( ( target ) => ! stageOf.has( target ) )
				.map( ( target ) => `${ slug }: ${ target }` )
		);
		const shown = pages.reduce( ( sum, one ) => sum + one.shown.length, 0 );

		expect( shown ).toBeGreaterThanOrEqual( floor.shown );
		expect(
			1 - wrong.length / shown < floor.acceptable ? wrong : []
		).toEqual( [] );
	} );

	it( 'finds at least as many of the expected steps as before', () => {
		const missing = pages.flatMap( ( { slug, expected, shown } ) =>
			expected
				.filter( ( target ) => ! shown.includes( target ) )
				.map( ( target ) => `${ slug }: ${ target }` )
		);
		const wanted = pages.reduce(
			( sum, { expected } ) => sum + expected.length,
			0
		);

		expect( wanted - missing.length < floor.found ? missing : [] ).toEqual(
			[]
		);
	} );

	it.each( pages )( 'is well formed for $slug', ( { steps, slug } ) => {
		const ids = steps.map( ( { targetId } ) => targetId );
		const stages = steps
			.filter( ( { relation } ) => relation !== 'emergency-advice' )
			.map( ( { stage } ) => stage );

		expect( steps.length ).toBeLessThanOrEqual( 5 );
		expect( new Set( ids ).size ).toBe( ids.length );
		expect( ids.map( ( id ) => slugs.get( id ) ) ).not.toContain( slug );
		steps.forEach( ( { reasons } ) =>
			expect( reasons.length ).toBeGreaterThan( 0 )
		);
		stages.forEach( ( stage ) =>
			expect(
				stages.filter( ( other ) => other === stage ).length
			).toBeLessThanOrEqual( 2 )
		);
	} );
} );

/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { loadVocabulary } from '../../src/engine/vocabulary/load';

import { createJudge, readGroups } from './judge-traps';
import { lookAgain } from './look-again';
import floor from './traps-floor.json';

/**
 * The trap table. The goal is that at least 95 of 100 rows are right and that nothing is ever suggested that must never be.
 * What holds today is kept in traps-floor.json: rows right in each group, which may only rise, and links that must never be
 * suggested and are, which may only fall. Whoever makes a group better raises its floor in the same change.
 */
describe( 'trap table', () => {
	const judge = createJudge( loadVocabulary() );
	const groups = [ ...readGroups() ]
		// What only the sentence tells is asked in grammar.test.ts.
		.filter( ( [ group ] ) => ! group.startsWith( 'grammar' ) )
		.map( ( [ group, rows ] ) => ( {
			group,
			judgements: rows.map( ( row ) => judge( row ) ),
			second: rows.map( ( row ) => judge( row, lookAgain ) ),
		} ) );
	const floors: Record< string, number > = floor.right;

	it( 'has a floor for every group, and a group for every floor', () => {
		expect( Object.keys( floors ).sort() ).toEqual(
			groups.map( ( { group } ) => group ).sort()
		);
	} );

	it.each( groups )(
		'keeps what is right in $group',
		( { group, judgements } ) => {
			const faults = judgements.filter( ( { isRight } ) => ! isRight );
			const right = judgements.length - faults.length;
			const isKept = right >= ( floors[ group ] ?? Infinity );

			expect( isKept ? [] : faults ).toEqual( [] );
		}
	);

	it.each( groups )(
		'loses nothing right by the second look in $group',
		( { judgements, second } ) => {
			expect(
				second.filter(
					( { isRight }, row ) =>
						! isRight && judgements[ row ]?.isRight
				)
			).toEqual( [] );
		}
	);

	it( 'suggests no more than before of what must never be suggested', () => {
		const never = groups.flatMap( ( { group, judgements } ) =>
			judgements.flatMap( ( { name, never: targets } ) =>
				targets.map(
					( target ) => `${ group }: ${ name }: ${ target }`
				)
			)
		);

		expect( never.length > floor.never ? never : [] ).toEqual( [] );
	} );
} );

/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { loadVocabulary } from '../../src/engine/vocabulary/load';

import floor from './grammar-floor.json';
import { createJudge, readGroups } from './judge-traps';

/**
 * Rows of the trap table that only the grammar of the sentence can tell: verb or noun, where a phrase ends, what a denial
 * reaches, whose illness it is. The floor says how many are right, and how many links are suggested that must never be.
 */
describe( 'grammar rows of the trap table', () => {
	const rows = readGroups().get( 'grammar' ) ?? [];
	const judge = createJudge( loadVocabulary() );

	it( 'has the first answer as right as before', () => {
		const judgements = rows.map( judge );
		const faults = judgements.filter( ( { isRight } ) => ! isRight );
		const never = judgements.flatMap( ( one ) => one.never );
		const isKept =
			rows.length - faults.length >= floor.without.right &&
			never.length <= floor.without.never;

		expect( isKept ? [] : faults ).toEqual( [] );
	} );
} );

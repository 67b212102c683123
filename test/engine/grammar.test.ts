/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { judge } from '../../src/engine/grammar';
import type { Verdict } from '../../src/engine/grammar';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

import grammarFloor from './grammar-floor.json';
import { createJudge, readGroups } from './judge-traps';
import { lookAgain } from './look-again';

describe( 'judge', () => {
	/** A sentence with the words in square brackets that would be linked. */
	it.each< [ string, Verdict[] ] >( [
		[ 'Parents may [stroke] the cheek of their baby.', [ 'no-name' ] ],
		[ 'After [stroke], most people walk again.', [ null ] ],
		[ 'If you need to [cough], hold a pillow.', [ 'no-name' ] ],
		[ 'High pressure can lead to [stroke] at any age.', [ null ] ],
		[ 'Hold a [cold] flannel on the ear.', [ 'no-name' ] ],
		[ 'A [cold] is gone within a week.', [ null ] ],
		[ 'Call us about [cold], clammy skin.', [ 'no-name' ] ],
		[ 'A room that is too hot or [cold].', [ 'no-name' ] ],
		[ 'Put something [cold] on the ear.', [ 'no-name' ] ],
		[ 'Hands that are [cold] and stiff.', [ 'no-name' ] ],
		[ '[Cold]', [ null ] ],
		[ 'For [cold] and flu, rest is best.', [ null ] ],
		[ 'Most [cold] symptoms pass.', [ null ] ],
		[ 'Headaches and [colds] pass.', [ null ] ],
		[ 'Ask for a regular [diabetes check]-up.', [ 'no-name' ] ],
		[ 'An anti-[reflux] diet may help.', [ 'no-name' ] ],
		[ 'Signs are [flu-like symptoms] and a rash.', [ 'no-name' ] ],
		[ 'He had an [X-ray] and a [follow-up visit].', [ null, null ] ],
		[ 'Headaches from [not drinking enough] water.', [ 'no-name' ] ],
		[ 'The colors are [bleeding] into each other.', [ 'no-name' ] ],
		[ 'If you are [bleeding], press on the spot.', [ null ] ],
		[ 'The [labor] union signed.', [ 'no-name' ] ],
		[ 'Some [stroke] symptoms come and go.', [ null ] ],
		[ 'Cases of [flu shot] up in May.', [ 'no-name' ] ],
		[ 'The [flu shot] is free in May.', [ null ] ],
		[ 'We thank [Diabetes] UK for the leaflet.', [ 'no-name' ] ],
		[ 'Nobody who works here has had [measles].', [ 'denied' ] ],
		[ 'Not everyone who has [psoriasis] needs light.', [ null ] ],
		[ 'You do not have to fast, and [metformin] is fine.', [ null ] ],
		[ '[Gout] was not the reason.', [ 'denied' ] ],
		[ '[Gout] is not rare.', [ null ] ],
		[ 'If you’re not sure it’s [gout], call us.', [ null ] ],
		[
			'Her late husband’s [glaucoma] came as a surprise.',
			[ 'other-subject' ],
		],
		[ 'Your child’s [asthma] can be managed.', [ null ] ],
		[ 'Crohn’s [disease] can be managed.', [ null ] ],
		[
			'My boss takes [sertraline] and eats [grapefruit].',
			[ 'other-subject', 'other-subject' ],
		],
		[ 'Our patients have [gout] or [lupus].', [ null, null ] ],
		[
			'We can’t say more (yet) about “[gout]”: [lupus] is next.',
			[ null, null ],
		],
		[ '[الم] 糖尿病', [ null ] ],
	] )( '%s', ( marked, verdicts ) => {
		const parts = marked.split( /[[\]]/ );
		const spans = parts.flatMap( ( part, number ) => {
			const start = parts.slice( 0, number ).join( '' ).length;
			return number % 2 === 1
				? [ { start, end: start + part.length } ]
				: [];
		} );

		expect( judge( parts.join( '' ), spans ) ).toEqual( verdicts );
	} );

	it( 'says nothing of a stretch without words, or of no sentence', () => {
		expect( judge( 'One — two.', [ { start: 4, end: 5 } ] ) ).toEqual( [
			null,
		] );
		expect( judge( '', [ { start: 0, end: 0 } ] ) ).toEqual( [ null ] );
	} );
} );

/**
 * Rows of the trap table that only the grammar of the sentence can tell. The floors say for each of the two answers how many
 * rows are right, which may only rise, and how many links are suggested that must never be, which may only fall.
 */
describe( 'trap table', () => {
	const groups = readGroups();
	const judgeRow = createJudge( loadVocabulary() );
	const answers = Object.entries( grammarFloor ).flatMap(
		( [ group, { first, second } ] ) => [
			{ group, answer: 'first', floor: first, look: undefined },
			{ group, answer: 'second', floor: second, look: lookAgain },
		]
	);

	it.each( answers )(
		'has the $answer answer as right as before in $group',
		( { group, floor, look } ) => {
			const rows = groups.get( group ) ?? [];
			const judgements = rows.map( ( row ) => judgeRow( row, look ) );
			const faults = judgements.filter( ( { isRight } ) => ! isRight );
			const never = judgements.flatMap( ( one ) => one.never );
			const isKept =
				rows.length - faults.length >= floor.right &&
				never.length <= floor.never;

			expect( isKept ? [] : faults ).toEqual( [] );
		}
	);
} );

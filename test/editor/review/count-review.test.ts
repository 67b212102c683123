import { describe, expect, it } from '@jest/globals';

import { countReview } from '../../../src/editor/review/count-review';
import type { ReviewCountFacts } from '../../../src/editor/review/count-review';

/** An author with four links that are added and not saved. */
const AUTHOR: ReviewCountFacts = {
	state: 'none',
	isReturnedByMe: false,
	open: 4,
	returned: 0,
	canDecide: true,
	isPending: false,
	isDue: false,
	isDirty: true,
};

describe( 'the number on the Review tab', () => {
	it.each< [ string, Partial< ReviewCountFacts >, number ] >( [
		[ 'links are being added, and nobody asked for a review', {}, 0 ],
		[ 'nobody asked, and all is saved', { isDirty: false }, 0 ],
		[ 'somebody asked who may decide', { state: 'waiting' }, 4 ],
		[
			'it waits as WordPress has it',
			{ isPending: true, isDirty: false },
			4,
		],
		[
			'somebody asked, and others decide',
			{ state: 'waiting', canDecide: false },
			0,
		],
		[ 'it was approved, and links were added', { state: 'approved' }, 4 ],
		[
			'it was approved, links were added, and others decide',
			{ state: 'approved', canDecide: false },
			0,
		],
		[
			'links came back to the writer',
			{ state: 'returned', returned: 2, canDecide: false },
			2,
		],
		[
			'links came back to a writer who may publish',
			{ state: 'returned', returned: 2 },
			2,
		],
		[
			'the reviewer has sent it back',
			{ state: 'returned', returned: 2, isReturnedByMe: true },
			0,
		],
		[ 'an old page is looked at', { isDue: true, isDirty: false }, 0 ],
		[ 'an old page is edited', { isDue: true }, 4 ],
	] )( 'where %s', ( _name, facts, count ) => {
		expect( countReview( { ...AUTHOR, ...facts } ) ).toBe( count );
	} );
} );

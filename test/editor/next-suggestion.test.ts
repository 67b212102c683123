import { describe, expect, it } from '@jest/globals';

import { nextSuggestion } from '../../src/editor/next-suggestion';
import type { Here } from '../../src/editor/next-suggestion';
import { suggestion } from './build-records';

const TEXT = 'Your A1C test and metformin';
const ONE = suggestion( TEXT, 'A1C test' );
const TWO = suggestion( TEXT, 'metformin' );
const THREE = suggestion( TEXT, 'and', {
	id: 's-later',
	anchor: { ...suggestion( TEXT, 'and' ).anchor, blockId: 'p3' },
} );
const SHOWN = [ ONE, TWO, THREE ];

describe( 'nextSuggestion', () => {
	it.each< [ string, Partial< Here >, string | null ] >( [
		[
			'the one after the one that is looked at',
			{ suggestionId: ONE.id },
			TWO.id,
		],
		[ 'the first after the last', { suggestionId: THREE.id }, ONE.id ],
		[ 'the first without a caret', {}, ONE.id ],
		[ 'the next behind the caret', { blockId: 'p1', offset: 8 }, TWO.id ],
		[
			'the one that begins at the caret',
			{ blockId: 'p1', offset: 5 },
			ONE.id,
		],
		[ 'one of a later block', { blockId: 'p2', offset: 0 }, THREE.id ],
		[
			'the first behind the last one',
			{ blockId: 'p3', offset: 20 },
			ONE.id,
		],
		[ 'the first of a selected block', { blockId: 'p1' }, ONE.id ],
		[
			'the first for a block that is gone',
			{ blockId: 'p9', offset: 0 },
			ONE.id,
		],
	] )( 'gives %s', ( _name, here, id ) => {
		expect(
			nextSuggestion( SHOWN, {
				suggestionId: null,
				blockIds: [ 'p1', 'p2', 'p3' ],
				...here,
			} )?.id
		).toBe( id );
	} );

	it( 'gives nothing where nothing is suggested', () => {
		expect(
			nextSuggestion( [], { suggestionId: null, blockIds: [] } )
		).toBeNull();
	} );
} );

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

const FILES = [
	{
		file: 'nhs-beta.jsonl',
		keys: [
			'corpus',
			'page',
			'block',
			'start',
			'end',
			'target',
			'acceptable',
			'why',
		],
		place: [ 'corpus', 'page', 'block', 'start', 'end', 'target' ],
	},
	{
		file: 'roles.jsonl',
		keys: [ 'corpus', 'page', 'role' ],
		place: [ 'corpus', 'page' ],
	},
	{
		file: 'roles-second-draw.jsonl',
		keys: [ 'corpus', 'page', 'role' ],
		place: [ 'corpus', 'page' ],
	},
	{
		file: 'roles-third-draw.jsonl',
		keys: [ 'corpus', 'page', 'role' ],
		place: [ 'corpus', 'page' ],
	},
	{
		file: 'roles-again.jsonl',
		keys: [ 'corpus', 'page', 'role' ],
		place: [ 'corpus', 'page' ],
	},
	{
		file: 'next-steps-nhs-beta.jsonl',
		keys: [ 'corpus', 'page', 'expected', 'acceptable', 'forbidden' ],
		place: [ 'corpus', 'page' ],
	},
	{
		file: 'findings.jsonl',
		keys: [ 'corpus', 'kind', 'id', 'isRight', 'why' ],
		place: [ 'corpus', 'id' ],
	},
];

function read( file: string ): Record< string, unknown >[] {
	return readFileSync( join( __dirname, file ), 'utf8' )
		.split( '\n' )
		.filter( Boolean )
		.map( ( line ) => JSON.parse( line ) );
}

describe.each( FILES )( '$file', ( { file, keys, place } ) => {
	const labels = read( file );

	it( 'has the same keys on every line', () => {
		expect(
			labels.filter(
				( label ) =>
					Object.keys( label ).join() !== keys.join() ||
					Object.values( label ).includes( '' )
			)
		).toEqual( [] );
	} );

	it( 'judges nothing twice', () => {
		const places = labels.map( ( label ) =>
			place.map( ( key ) => label[ key ] ).join( ' ' )
		);

		expect( new Set( places ).size ).toBe( places.length );
	} );
} );

it( 'gives a reason of at most twelve words that stands for one verdict only', () => {
	const verdicts = new Map< unknown, unknown >();

	for ( const { why, acceptable } of read( 'nhs-beta.jsonl' ) ) {
		expect( String( why ).split( ' ' ).length ).toBeLessThanOrEqual( 12 );
		expect( verdicts.get( why ) ?? acceptable ).toBe( acceptable );
		verdicts.set( why, acceptable );
	}
} );

it( 'gives no next step two verdicts, and none to the page itself', () => {
	const steps = read( 'next-steps-nhs-beta.jsonl' ).map( ( line ) => ( {
		page: line.page,
		verdicts: [
			...Object.values( line.expected as object ).flat(),
			...Object.values( line.acceptable as object ).flat(),
			...( line.forbidden as number[] ),
		],
	} ) );

	expect( steps ).toHaveLength( 30 );
	expect(
		steps.filter(
			( { page, verdicts } ) =>
				new Set( verdicts ).size !== verdicts.length ||
				verdicts.includes( page )
		)
	).toEqual( [] );
} );

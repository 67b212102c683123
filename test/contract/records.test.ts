import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv';

interface Sample {
	name: string;
	record: string;
	isValid: boolean;
	value: unknown;
}

const ROOT = join( __dirname, '../..' );

function readJson( ...path: string[] ): unknown {
	return JSON.parse( readFileSync( join( ROOT, ...path ), 'utf8' ) );
}

const schemas = readdirSync( join( ROOT, 'src/contract/schemas' ) );
const samples = readJson( 'test/fixtures/contract/records.json' ) as Sample[];

/** Schemas are written for WordPress' validator too, which knows a few words ajv does not check by itself. */
function compile() {
	const ajv = new Ajv( { strict: false, validateFormats: false } );
	for ( const file of schemas ) {
		ajv.addSchema( readJson( 'src/contract/schemas', file ) as object );
	}
	return ajv;
}

describe( 'schemas', () => {
	const ajv = compile();

	it.each(
		samples.map(
			( sample ) => [ sample.record, sample.name, sample ] as const
		)
	)( '%s: %s', ( record, _name, { value, isValid } ) => {
		const validate = ajv.getSchema( `${ record }.json` );
		expect( validate ).toBeDefined();
		expect( {
			isValid: validate?.( value ),
			errors: isValid ? validate?.errors : null,
		} ).toEqual( {
			isValid,
			errors: null,
		} );
	} );

	it( 'names the same roles for a step of a pathway as for a page', () => {
		const roles = readJson( 'src/contract/schemas/page-role.json' ) as {
			enum: unknown[];
		};
		const pathway = readJson(
			'src/contract/schemas/care-pathway.json'
		) as {
			properties: {
				steps: {
					items: {
						oneOf: Array< {
							properties: { role?: { enum: unknown[] } };
						} >;
					};
				};
			};
		};
		expect(
			pathway.properties.steps.items.oneOf.flatMap(
				( { properties } ) => properties.role?.enum ?? []
			)
		).toEqual( roles.enum.filter( ( role ) => role !== null ) );
	} );

	it( 'have a good and a bad sample each, for every record that crosses HTTP by itself', () => {
		const seen = ( isValid: boolean ) =>
			new Set(
				samples
					.filter( ( sample ) => sample.isValid === isValid )
					.map( ( { record } ) => record )
			);
		expect( seen( false ) ).toEqual( seen( true ) );
		expect( seen( true ).size ).toBeGreaterThan( 0 );
	} );
} );

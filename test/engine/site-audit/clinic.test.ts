import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import type { SiteFinding } from '../../../src/contract/site-audit';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { readClinic } from '../read-clinic';

import { clinicFacts } from './clinic-facts';
import { runAudit } from './run-audit';

/** What an audit of the demo clinic must say, and must not. */
interface Expected {
	findings: Array< {
		kind: string;
		page: string;
		target?: string;
		anchor?: string;
		stage?: string;
	} >;
	never: Array< { kind: string; pages: string[] } >;
	absent: string[];
	undecided: string[];
}

const {
	findings: wanted,
	never,
	absent,
	undecided,
} = JSON.parse(
	readFileSync(
		join( __dirname, '../../fixtures/clinic/site-findings.json' ),
		'utf8'
	)
) as Expected;

/** A kind, with the stage where each is a kind of its own. */
const kindOf = ( kind: string, stage: unknown ) =>
	kind === 'pathway-gap' ? `${ kind }:${ stage }` : kind;
const toRow = ( kind: string, page: string, anchor: string | undefined ) =>
	[ kind, page, ...( anchor === undefined ? [] : [ `"${ anchor }"` ] ) ].join(
		' '
	);
const rows = wanted.map( ( row ) => ( {
	...row,
	kind: kindOf( row.kind, row.stage ),
} ) );

/** The words of a link are part of a row where the list names them. */
const rowOf = ( kind: string, page: string, { link }: SiteFinding ) =>
	toRow(
		kind,
		page,
		rows.some( ( row ) => row.kind === kind && row.anchor !== undefined )
			? link?.anchorText
			: undefined
	);

describe.each( [
	[ 'with addresses that say nothing', false ],
	[ 'with addresses that name the pages above, as installed', true ],
] )( 'the audit of the demo clinic %s', ( _name, isBelow ) => {
	const { pageIndex, slugs } = readClinic( { isBelow } );
	const audit = runAudit(
		compile( pageIndex, loadVocabulary() ).audit( clinicFacts() )
	);
	const found = audit.findings.map( ( finding ) => ( {
		kind: kindOf( finding.kind, finding.values.stage ),
		page: slugs.get( finding.pageId ) ?? '',
		finding,
	} ) );
	const kinds = [ ...new Set( rows.map( ( { kind } ) => kind ) ) ];

	it.each( kinds )( 'finds what is there: %s', ( kind ) => {
		const expected = rows
			.filter( ( row ) => row.kind === kind )
			.map( ( { page, anchor } ) => toRow( kind, page, anchor ) );
		const seen = found
			.filter( ( one ) => one.kind === kind )
			.map( ( { page, finding } ) => rowOf( kind, page, finding ) );

		expect(
			( undecided.includes( kind )
				? seen.filter( ( row ) => expected.includes( row ) )
				: seen
			).sort()
		).toEqual( expected.sort() );
	} );

	it.each( never )( 'says nothing of $kind where there is none', ( row ) => {
		expect(
			found
				.filter(
					( { kind, finding, page } ) =>
						( row.kind === kind || row.kind === finding.kind ) &&
						row.pages.includes( page )
				)
				.map( ( { kind, page } ) => `${ kind } ${ page }` )
		).toEqual( [] );
	} );

	it( 'says nothing of kinds that the clinic does not have', () => {
		expect(
			found
				.filter( ( { finding } ) => absent.includes( finding.kind ) )
				.map( ( { kind, page } ) => `${ kind } ${ page }` )
		).toEqual( [] );
	} );

	it( 'has a list of every kind that it finds', () => {
		expect(
			[ ...new Set( found.map( ( { kind } ) => kind ) ) ].filter(
				( kind ) =>
					! kinds.includes( kind ) && ! undecided.includes( kind )
			)
		).toEqual( [] );
	} );

	it( 'gives every finding an id of its own', () => {
		const ids = audit.findings.map( ( { id } ) => id );
		expect( new Set( ids ).size ).toBe( ids.length );
	} );
} );

import { describe, expect, it } from '@jest/globals';

import { checkPathway, MOST } from '../../src/admin/pathways/check-pathway';
import {
	applyImport,
	placePathways,
	planImport,
} from '../../src/admin/pathways/import-pathways';
import { judgeSteps } from '../../src/admin/pathways/judge-steps';
import { moveEntry } from '../../src/admin/pathways/move-entry';
import {
	LONGEST_FILE,
	readPathwayFile,
	writePathwayFile,
} from '../../src/admin/pathways/pathway-file';
import PATHWAY_SCHEMA from '../../src/contract/schemas/care-pathway.json';
import PATHWAYS_SCHEMA from '../../src/contract/schemas/new-pathways.json';
import ROLE_SCHEMA from '../../src/contract/schemas/page-role.json';
import type { PathwayStep } from '../../src/contract/types';
import { PAGE_ROLES } from '../../src/screens/page-roles';

import { foundPage, pathway } from './build-pathways';

const onPage = ( pageId: number ): PathwayStep => ( { kind: 'page', pageId } );
const TEST: PathwayStep = { kind: 'role', role: 'test' };
const many = < Entry >( length: number, entry: Entry ) =>
	Array.from( { length }, () => entry );

describe( 'checkPathway', () => {
	it.each( [
		[ 'all is well', {}, [] ],
		[ 'pages need no topic', { topic: '' }, [] ],
		[ 'a name of blanks is none', { name: '  ' }, [ 'no-name' ] ],
		[ 'a long name', { name: 'x'.repeat( 201 ) }, [ 'long-name' ] ],
		[ 'a long topic', { topic: 'x'.repeat( 201 ) }, [ 'long-topic' ] ],
		[
			'a kind of page needs a topic',
			{ topic: ' ', steps: [ TEST ] },
			[ 'no-topic' ],
		],
		[ 'no steps', { steps: [] }, [ 'no-steps' ] ],
		[ 'too many steps', { steps: many( 51, TEST ) }, [ 'many-steps' ] ],
		[
			'nothing at all',
			{ name: '', topic: '', steps: [] },
			[ 'no-name', 'no-steps' ],
		],
	] )( '%s', ( _name, facts, faults ) => {
		expect( checkPathway( pathway( facts ) ) ).toEqual( faults );
	} );

	it( 'has the bounds that the server has', () => {
		const { name, topic, steps } = PATHWAY_SCHEMA.properties;
		expect( {
			pathways: PATHWAYS_SCHEMA.properties.pathways.maxItems,
			steps: steps.maxItems,
			name: name.maxLength,
			topic: topic.maxLength,
		} ).toEqual( MOST );
	} );

	it( 'offers every role', () => {
		expect( PAGE_ROLES ).toEqual(
			ROLE_SCHEMA.enum.filter( ( role ) => role !== null )
		);
	} );
} );

describe( 'judgeSteps', () => {
	const PAGES = new Map(
		[
			foundPage( 1, 'A' ),
			foundPage( 2, 'B', { isExcluded: true } ),
			foundPage( 3, 'C', { isNoindex: true } ),
			foundPage( 4, 'D', { language: 'es' } ),
			foundPage( 5, 'E', { language: 'en_GB' } ),
		].map( ( page ) => [ page.id, page ] )
	);

	it.each( [
		[ 'pages that lead on', [ onPage( 1 ), onPage( 5 ) ], [ null, null ] ],
		[ 'a deleted page', [ onPage( 9 ), onPage( 1 ) ], [ 'gone', null ] ],
		[ 'an excluded page', [ onPage( 2 ) ], [ 'excluded' ] ],
		[ 'a noindexed page', [ onPage( 3 ) ], [ 'noindex' ] ],
		[ 'a page in another language', [ onPage( 4 ) ], [ 'other-language' ] ],
		[
			'a circle',
			[ onPage( 1 ), TEST, onPage( 1 ) ],
			[ null, null, 'again' ],
		],
		[ 'a kind twice takes the next best', [ TEST, TEST ], [ null, null ] ],
		[
			'a page that is gone twice',
			[ onPage( 9 ), onPage( 9 ) ],
			[ 'gone', 'gone' ],
		],
	] )( '%s', ( _name, steps, problems ) => {
		expect( judgeSteps( steps, PAGES, 'en-US' ) ).toEqual( problems );
	} );
} );

describe( 'moveEntry', () => {
	it.each( [
		[ 'down', 0, 1, 'bacd' ],
		[ 'up', 3, 2, 'abdc' ],
		[ 'to the end', 0, 3, 'bcda' ],
		[ 'to the front', 3, 0, 'dabc' ],
		[ 'beyond the end', 1, 9, 'acdb' ],
		[ 'before the front', 1, -4, 'bacd' ],
		[ 'nothing', 7, 0, 'abcd' ],
	] )( '%s', ( _name, from, to, expected ) => {
		expect( moveEntry( [ ...'abcd' ], from, to ).join( '' ) ).toBe(
			expected
		);
	} );
} );

describe( 'a file of pathways', () => {
	const KEPT = [
		pathway( { steps: [ onPage( 4 ), TEST, onPage( 9 ) ] } ),
		pathway( { id: 'thyroid', name: 'Schilddrüse “neu” 体', topic: '' } ),
	];
	const file = ( changed: object = {} ) => {
		const text = writePathwayFile(
			KEPT,
			( id ) => ( id === 4 ? 'Intake' : null ),
			'https://clinic.example/'
		);
		return JSON.stringify( { ...JSON.parse( text ), ...changed } );
	};
	const entry = ( changed: object ) =>
		file( { pathways: [ { ...KEPT[ 1 ], ...changed }, KEPT[ 0 ] ] } );

	it( 'comes back as it was, with the titles of its pages', () => {
		expect( readPathwayFile( `\uFEFF${ file() }` ) ).toEqual( {
			ok: true,
			homeUrl: 'https://clinic.example/',
			problems: [],
			found: KEPT.map( ( kept, place ) => ( {
				number: place + 1,
				pathway: kept,
				titles: new Map( [ [ 4, 'Intake' ] ] ),
			} ) ),
		} );
	} );

	it.each( [
		[ 'no JSON', '{', 'unreadable' ],
		[ 'nothing', '', 'unreadable' ],
		[ 'a number', '7', 'other-file' ],
		[ 'a list', '[]', 'other-file' ],
		[ 'JSON of others', '{"version":1,"pathways":[]}', 'other-file' ],
		[ 'no list of pathways', file( { pathways: {} } ), 'other-file' ],
		[ 'no number of a version', file( { version: '1' } ), 'other-file' ],
		[ 'a newer version', file( { version: 2, pathways: 'new' } ), 'newer' ],
		[ 'no pathway', file( { pathways: [] } ), 'empty' ],
		[ 'too much', ' '.repeat( LONGEST_FILE + 1 ), 'too-long' ],
	] )( 'with %s is refused whole', ( _name, text, code ) => {
		expect( readPathwayFile( text ) ).toEqual( { ok: false, code } );
	} );

	it.each( [
		[ 'no id', { id: '' }, { code: 'no-pathway' } ],
		[ 'an id with markup', { id: '<b>' }, { code: 'no-pathway' } ],
		[ 'a name that is none', { name: 7 }, { code: 'no-name', name: '' } ],
		[
			'a long name',
			{ name: 'x'.repeat( 201 ) },
			{ code: 'long-name', name: 'x'.repeat( 200 ) },
		],
		[ 'a topic that is a list', { topic: [] }, { code: 'long-topic' } ],
		[ 'no language', { language: null }, { code: 'bad-language' } ],
		[ 'no steps', { steps: [] }, { code: 'no-steps' } ],
		[ 'steps that are a text', { steps: 'x' }, { code: 'no-steps' } ],
		[
			'too many steps',
			{ steps: many( 51, TEST ) },
			{ code: 'many-steps' },
		],
		[
			'a step of no kind',
			{ steps: [ TEST, { pageId: 3 } ] },
			{ code: 'bad-step', step: 2 },
		],
		[
			'a step that is null',
			{ steps: [ null ] },
			{ code: 'bad-step', step: 1 },
		],
		[
			'a page that cannot be',
			{ steps: [ { kind: 'page', pageId: 1.5 } ] },
			{ code: 'bad-step', step: 1 },
		],
		[
			'a role of the prototype',
			{ steps: [ { kind: 'role', role: 'toString' } ] },
			{ code: 'bad-step', step: 1 },
		],
	] )(
		'leaves out a pathway with %s, and only that',
		( _name, changed, problem ) => {
			expect( readPathwayFile( entry( changed ) ) ).toMatchObject( {
				ok: true,
				found: [ { pathway: KEPT[ 0 ] } ],
				problems: [ { number: 1, name: KEPT[ 1 ]?.name, ...problem } ],
			} );
		}
	);

	it( 'brings an id once', () => {
		expect(
			readPathwayFile( entry( { id: KEPT[ 0 ]?.id } ) )
		).toMatchObject( {
			found: [ { pathway: { name: KEPT[ 1 ]?.name } } ],
			problems: [ { number: 2, code: 'twice' } ],
		} );
	} );

	it( 'takes over nothing that nobody asked for', () => {
		const reading = readPathwayFile(
			entry( { html: '<b>', steps: [ { ...TEST, extra: 1 } ] } )
		);
		expect( reading ).toMatchObject( {
			found: [ { pathway: { ...KEPT[ 1 ], steps: [ TEST ] } }, {} ],
		} );
		expect( JSON.stringify( reading ) ).not.toMatch( /html|extra/ );
	} );
} );

describe( 'an import', () => {
	const A = pathway( { id: 'a' } );
	const A2 = { ...A, name: 'Other' };
	const B = pathway( { id: 'b' } );
	const C = pathway( { id: 'c' } );

	it( 'takes the pages of this site, and leaves out and names what has a page that nobody can tell', () => {
		const here = new Map( [
			[ '1 Intake', 1 ],
			[ '2 Program', 22 ],
			[ '5 null', 5 ],
		] );
		const filed = (
			number: number,
			ids: number[],
			titles: Array< [ number, string ] >
		) => ( {
			number,
			pathway: pathway( {
				id: String( number ),
				name: `Pathway ${ number }`,
				steps: [ TEST, ...ids.map( onPage ) ],
			} ),
			titles: new Map( titles ),
		} );
		const found = [
			filed(
				1,
				[ 1, 2, 5 ],
				[
					[ 1, 'Intake' ],
					[ 2, 'Program' ],
				]
			),
			filed(
				2,
				[ 1, 4 ],
				[
					[ 1, 'Intake' ],
					[ 4, 'Nowhere' ],
				]
			),
			filed( 3, [ 6, 5 ], [] ),
		];
		expect(
			placePathways(
				found,
				( { id, title } ) => here.get( `${ id } ${ title }` ) ?? null
			)
		).toEqual( {
			placed: [
				{
					...found[ 0 ]?.pathway,
					steps: [ TEST, ...[ 1, 22, 5 ].map( onPage ) ],
				},
			],
			problems: [
				{
					number: 2,
					name: 'Pathway 2',
					code: 'lost-page',
					title: 'Nowhere',
				},
				{
					number: 3,
					name: 'Pathway 3',
					code: 'lost-page',
					title: '6',
				},
			],
		} );
	} );

	it( 'tells what is new, what is here and what differs', () => {
		expect( planImport( [ A, B ], [ A2, B, C ] ) ).toEqual( {
			added: [ C ],
			same: [ B ],
			different: [ A2 ],
		} );
	} );

	it.each( [
		[ 'keep-both', [ A, B, C, { ...A2, id: 'new' } ] ],
		[ 'replace', [ A2, B, C ] ],
	] as const )( 'loses nothing unasked: %s', ( on, expected ) => {
		expect(
			applyImport(
				[ A, B ],
				planImport( [ A, B ], [ A2, B, C ] ),
				on,
				() => 'new'
			)
		).toEqual( expected );
	} );
} );

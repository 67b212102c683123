/*
 * @jest-environment node
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { languageCode, languageOf } from '../../src/engine/language';
import type { LanguageFiles } from '../../src/engine/language/files';
import { PROMOTIONAL_ROLES } from '../../src/engine/pathway/role';
import { fold } from '../../src/engine/text/fold';
import roles from '../../src/contract/schemas/page-role.json';

const FOLDER = join( __dirname, '..', '..', 'src', 'engine', 'language' );
const FILES = {
	words: 'words',
	wordForms: 'word-forms',
	wordParts: 'word-parts',
	context: 'context',
	intents: 'intents',
	titles: 'titles',
	people: 'people',
	senses: 'senses',
};
const languages = readdirSync( FOLDER, { withFileTypes: true } )
	.filter( ( entry ) => entry.isDirectory() )
	.map( ( { name: code } ) => ( {
		code,
		files: Object.fromEntries(
			Object.entries( FILES ).map( ( [ key, file ] ) => [
				key,
				JSON.parse(
					readFileSync(
						join( FOLDER, code, `${ file }.json` ),
						'utf8'
					)
				),
			] )
		) as unknown as LanguageFiles,
	} ) );

/** All lists of words in a value, by their path. */
function listsIn( value: unknown, path: string ): [ string, string[] ][] {
	if (
		Array.isArray( value ) &&
		value.every( ( one ) => typeof one === 'string' )
	) {
		return [ [ path, value ] ];
	}

	return typeof value === 'object' && value !== null
		? Object.entries( value ).flatMap( ( [ key, part ] ) =>
				listsIn( part, `${ path }.${ key }` )
			)
		: [];
}

/** Paths of all lists and tables of a language; what stands in them is its own. */
function partsOf( value: unknown, path: string ): string[] {
	const isTable = /\.(?:exceptions|actions|roots|fields)$/.test( path );

	return Array.isArray( value ) || isTable
		? [ path ]
		: Object.entries( value ?? {} ).flatMap( ( [ key, part ] ) =>
				partsOf( part, `${ path }.${ key }` )
			);
}

describe.each( languages )( 'language $code', ( { code, files } ) => {
	const lists = listsIn( files, code );
	const wordLists = lists.filter(
		( [ path ] ) =>
			! /\.(?:questions|places|linesOfCare|topicPatterns|actions\..*|says)$/.test(
				path
			)
	);

	it( 'has the lists that English has', () => {
		const english = languages.find( ( one ) => one.code === 'en' );

		expect( partsOf( files, '' ) ).toEqual( partsOf( english?.files, '' ) );
		expect( files.wordForms.endings.length ).toBeGreaterThan( 0 );
		expect( files.intents.intents.length ).toBeGreaterThan( 0 );
	} );

	it( 'writes words as they are compared: in lower case, folded and trimmed', () => {
		const wrong = wordLists.flatMap( ( [ path, words ] ) =>
			words
				.filter(
					( word ) => word === '' || fold( word ).trim() !== word
				)
				.map( ( word ) => `${ path }: ${ word }` )
		);

		expect( wrong ).toEqual( [] );
	} );

	it( 'says nothing twice in a list', () => {
		const twice = lists.flatMap( ( [ path, words ] ) =>
			words
				.filter( ( word, place ) => words.indexOf( word ) !== place )
				.map( ( word ) => `${ path }: ${ word }` )
		);

		expect( twice ).toEqual( [] );
	} );

	it( 'has each noun of two meanings once, in fields that it has', () => {
		const { fields, nouns } = files.senses;
		const words = nouns.flatMap( ( noun ) => noun.words );

		expect(
			nouns.flatMap( ( noun ) =>
				noun.fields.filter( ( field ) => ! ( field in fields ) )
			)
		).toEqual( [] );
		expect(
			Object.keys( fields ).filter(
				( field ) =>
					! nouns.some( ( noun ) => noun.fields.includes( field ) )
			)
		).toEqual( [] );
		expect(
			words.filter( ( word, place ) => words.indexOf( word ) !== place )
		).toEqual( [] );
	} );

	it( 'names only roles that exist', () => {
		const named = [
			...files.intents.intents.map( ( { role } ) => role ),
			...Object.values( files.intents.actions ).flat(),
		];

		expect( named.length ).toBeGreaterThan( 0 );
		expect(
			named.filter( ( role ) => ! roles.enum.includes( role ) )
		).toEqual( [] );
	} );

	it( 'has expressions that can be read and that find a name', () => {
		const { questions, places, linesOfCare } = files.titles;
		for ( const one of [ ...questions, ...places, ...linesOfCare ] ) {
			const groups = new RegExp( `${ one }|`, 'iu' ).exec( '' );

			expect( groups ).toHaveLength( 2 );
		}
		for ( const { part } of files.wordForms.spellings ) {
			expect( () => new RegExp( part, 'g' ) ).not.toThrow();
		}
		for ( const pattern of files.titles.topicPatterns ) {
			expect( pattern ).toMatch( /\{topic\}/ );
		}
	} );

	it( 'shortens no word to nothing', () => {
		for ( const { ending, becomes, minLength } of files.wordForms
			.endings ) {
			expect(
				minLength - ending.length + becomes.length
			).toBeGreaterThanOrEqual( 3 );
		}
	} );

	it( 'is found by its tag, whatever the region', () => {
		expect( languageOf( `${ code }-XX` ).code ).toBe( code );
		expect( languageOf( `${ code.toUpperCase() }_xx` ) ).toBe(
			languageOf( code )
		);
	} );
} );

describe( 'languageOf', () => {
	it( 'knows nothing of a language without files, and says so by its code', () => {
		const language = languageOf( 'tlh-AA' );

		expect( language.code ).toBe( 'tlh' );
		expect( language.stopWords.size ).toBe( 0 );
		expect( languageOf( 'tlh' ) ).toBe( language );
	} );

	it.each( [
		[ 'en-US', 'en' ],
		[ 'es_MX', 'es' ],
		[ 'zh-Hant-TW', 'zh' ],
		[ 'DE', 'de' ],
		[ '', '' ],
	] )( 'reads the code of %s', ( tag, code ) => {
		expect( languageCode( tag ) ).toBe( code );
	} );
} );

describe( 'roles', () => {
	it( 'that invite exist', () => {
		expect( roles.enum ).toEqual(
			expect.arrayContaining( [ ...PROMOTIONAL_ROLES ] )
		);
	} );
} );

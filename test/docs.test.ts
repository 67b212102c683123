import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

const ROOT = join( __dirname, '..' );
const ROOMS = [ 'src', 'blocks', 'test', 'tools' ];

const PAGES = [
	...[ 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md' ],
	...readdirSync( join( ROOT, 'docs' ) )
		.filter( ( name ) => name.endsWith( '.md' ) )
		.map( ( name ) => join( 'docs', name ) ),
	join( 'test', 'labels', 'README.md' ),
	join( 'test', 'fixtures', 'clinic', 'README.md' ),
];

/** Names of all files that may be named without their folder. */
const NAMES = new Set(
	ROOMS.flatMap( ( room ) =>
		readdirSync( join( ROOT, room ), {
			encoding: 'utf8',
			recursive: true,
		} )
	).map( ( path ) => path.split( '/' ).at( -1 ) )
);

const SCRIPTS: Record< string, string > = JSON.parse(
	readFileSync( join( ROOT, 'package.json' ), 'utf8' )
).scripts;

const all = ( text: string, pattern: RegExp ) =>
	[ ...text.matchAll( pattern ) ].map( ( [ , found = '' ] ) => found );

/** What a page names and the project does not have. */
function lost( page: string ): string[] {
	const text = readFileSync( join( ROOT, page ), 'utf8' );
	return [
		...all( text, /\]\(([^)#:]+)(?:#[^)]*)?\)/g ).filter(
			( link ) => ! existsSync( join( ROOT, dirname( page ), link ) )
		),
		...all(
			text,
			/`((?:src|blocks|test|tools|docs|languages)\/[\w./-]+)`/g
		).filter( ( path ) => ! existsSync( join( ROOT, path ) ) ),
		...all( text, /\b(docs\/[a-z-]+\.md)/g ).filter(
			( path ) => ! existsSync( join( ROOT, path ) )
		),
		...all( text, /`([a-z][a-z-]*\.(?:tsx?|php|mjs|json))`/g ).filter(
			( name ) =>
				! NAMES.has( name ) && ! existsSync( join( ROOT, name ) )
		),
		...all( text, /npm run ([a-z:0-9]+)/g ).filter(
			( script ) => ! ( script in SCRIPTS )
		),
	];
}

describe( 'the documents', () => {
	it.each( PAGES )( '%s names only what is there', ( page ) => {
		expect( lost( page ) ).toEqual( [] );
	} );

	it( 'name every command', () => {
		const text = readFileSync( join( ROOT, 'CONTRIBUTING.md' ), 'utf8' );
		expect(
			Object.keys( SCRIPTS ).filter(
				( script ) =>
					! text.includes( `\`npm run ${ script }\`` ) &&
					! text.includes( `\`npm ${ script }\`` )
			)
		).toEqual( [] );
	} );
} );

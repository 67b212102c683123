import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

import { expect, test } from '../e2e/fixtures';
import { VISIT, writeParagraphs } from '../e2e/fixtures/write-post';

const plugin = join(
	process.env.SITE_FOLDER ?? '',
	'wordpress/wp-content/plugins/care-pathway-links'
);

// Deleting a plugin follows links: on a site that is linked to the checkout it would delete the checkout.
test.beforeEach( () => {
	for ( const part of [ '', 'plugin.php', 'src/server', 'build' ] ) {
		expect( lstatSync( join( plugin, part ) ).isSymbolicLink() ).toBe(
			false
		);
	}
} );

test( 'the installed release suggests a link, adds it, and it is saved', async ( {
	editor,
	rest,
} ) => {
	const content = writeParagraphs( ...VISIT );
	const postId = await rest.createPost( {
		title: 'Before your first visit',
		content,
		status: 'draft',
	} );
	await editor.open( postId, 'administrator' );
	await editor.sidebar.addButton( 'A1C testing' ).click();
	await expect
		.poll( () => editor.readEditedContent() )
		.toContain( '>A1C testing</a>' );
	await editor.save();

	const [ target ] = await rest.get< { id: number; link: string }[] >(
		'/wp/v2/pages?slug=a1c-testing'
	);
	expect( await rest.readRawContent( postId ) ).toBe(
		content.replace(
			'A1C testing',
			`<a href="${ target?.link }" data-type="page" data-id="${ target?.id }">A1C testing</a>`
		)
	);
} );

// Last: it takes the plugin off the site.
test( 'deactivating and deleting the release leaves posts with their links', async ( {
	rest,
	site,
} ) => {
	const content = writeParagraphs(
		`Your clinician may order <a href="${ site.address }/a1c-testing/">A1C testing</a>.`
	);
	const postId = await rest.createPost( {
		title: 'Before your first visit',
		content,
		status: 'publish',
	} );
	const route = '/wp/v2/plugins/care-pathway-links/plugin';

	await rest.post( route, { status: 'inactive' } );
	await rest.post( `${ route }?_method=DELETE`, {} );

	expect( existsSync( plugin ) ).toBe( false );
	expect( await rest.readRawContent( postId ) ).toBe( content );
} );

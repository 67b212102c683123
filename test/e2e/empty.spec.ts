import { expect, test } from './fixtures';
import { writeParagraphs } from './fixtures/write-post';

test( 'a text that needs no link is told so plainly', async ( {
	editor,
	rest,
} ) => {
	await editor.open(
		await rest.createPost( {
			title: 'Our garden',
			content: writeParagraphs(
				'The roses behind the house were planted by the first gardener.'
			),
			status: 'draft',
		} ),
		'editor'
	);
	await expect( editor.sidebar.region ).toContainText(
		'No link would help here.'
	);
	await expect( editor.sidebar.cards ).toHaveCount( 0 );
	expect( await editor.readMarks() ).toEqual( [] );
} );

test( 'suggestions come while writing, and only for whole words', async ( {
	editor,
	page,
	rest,
} ) => {
	await editor.open(
		await rest.createPost( {
			title: 'Our garden',
			content: writeParagraphs( 'Roses grow behind the house.' ),
			status: 'draft',
		} ),
		'editor'
	);
	await expect( editor.sidebar.region ).toContainText(
		'No link would help here.'
	);
	await editor.placeCaretAtEnd( 'Roses grow' );
	await page.keyboard.type( ' Many people here take metform' );
	await expect( editor.sidebar.cards ).toHaveCount( 0 );

	await page.keyboard.type( 'in every day.' );
	await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
} );

import { expect, test } from './fixtures';
import { findViolations } from './fixtures/axe';
import { VISIT, writeParagraphs } from './fixtures/write-post';

interface Decision {
	anchorText: string;
	verdict: string;
	reason: string | null;
}

test( 'a dismissed suggestion stays away, also after a reload', async ( {
	editor,
	rest,
} ) => {
	const postId = await rest.createPost( {
		title: 'Before your first visit',
		content: writeParagraphs( ...VISIT ),
		status: 'draft',
	} );
	await editor.open( postId, 'editor' );
	await editor.sidebar.dismiss( 'A1C testing', 'Not helpful here' );

	await expect( editor.sidebar.card( 'A1C testing' ) ).toHaveCount( 0 );
	await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	await expect
		.poll( () =>
			rest.get< Decision[] >(
				`/care-pathway-links/v1/decisions?sourceId=${ postId }`
			)
		)
		.toMatchObject( [
			{
				anchorText: 'A1C testing',
				verdict: 'dismissed',
				reason: 'not-helpful',
			},
		] );

	await editor.open( postId, 'editor' );
	await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	await expect( editor.sidebar.card( 'A1C testing' ) ).toHaveCount( 0 );
	expect( await editor.readEditedContent() ).toBe(
		writeParagraphs( ...VISIT )
	);
} );

test( 'an accepted suggestion is written down with the person', async ( {
	editor,
	rest,
} ) => {
	const postId = await rest.createPost( {
		title: 'Before your first visit',
		content: writeParagraphs( ...VISIT ),
		status: 'draft',
	} );
	const { id: userId } = (
		await rest.get< { id: number }[] >( '/wp/v2/users?slug=editor' )
	)[ 0 ] ?? { id: 0 };
	await editor.open( postId, 'editor' );
	await editor.sidebar.addButton( 'A1C testing' ).click();

	await expect
		.poll( () =>
			rest.get< Decision[] >(
				`/care-pathway-links/v1/decisions?sourceId=${ postId }`
			)
		)
		.toMatchObject( [
			{ anchorText: 'A1C testing', verdict: 'accepted', userId },
		] );
} );

test( 'what was dismissed is brought back by keyboard alone', async ( {
	editor,
	page,
	rest,
} ) => {
	const postId = await rest.createPost( {
		title: 'Before your first visit',
		content: writeParagraphs( ...VISIT ),
		status: 'draft',
	} );
	await editor.open( postId, 'editor' );
	const { region } = editor.sidebar;
	const toggle = region.getByRole( 'button', { name: '1 dismissed' } );
	const card = editor.sidebar.card( 'A1C testing' );
	await expect( card ).toBeVisible();
	await expect( toggle ).toHaveCount( 0 );
	await editor.sidebar.dismiss( 'A1C testing', 'Not helpful here' );
	await expect( card ).toHaveCount( 0 );
	await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();

	await toggle.focus();
	await page.keyboard.press( 'Enter' );
	const dismissed = region.getByRole( 'group', {
		name: 'Dismissed suggestions',
	} );
	await expect( dismissed.getByRole( 'listitem' ) ).toHaveText( [
		/^“A1C testing” → .*Dismissed before/,
	] );
	expect(
		await findViolations( page, '.care-pathway-links-sidebar' )
	).toEqual( [] );
	await page.keyboard.press( 'Tab' );
	await expect(
		dismissed.getByRole( 'button', {
			name: 'Suggest again: “A1C testing”',
		} )
	).toBeFocused();
	await page.keyboard.press( 'Enter' );

	await expect( card ).toBeVisible();
	await expect( toggle ).toHaveCount( 0 );
	await expect( dismissed ).toBeFocused();
	await expect( page.locator( '#a11y-speak-polite' ) ).toHaveText(
		'“A1C testing” may be suggested again.'
	);
	await expect
		.poll( async () =>
			(
				await rest.get< Decision[] >(
					`/care-pathway-links/v1/decisions?sourceId=${ postId }`
				)
			).map( ( { verdict } ) => verdict )
		)
		.toEqual( [ 'dismissed', 'restored' ] );

	await editor.open( postId, 'editor' );
	await expect( card ).toBeVisible();
	expect( await editor.readEditedContent() ).toBe(
		writeParagraphs( ...VISIT )
	);
} );

test( 'what was dismissed as the wrong condition is seen as such in another post, and brought back there', async ( {
	editor,
	rest,
} ) => {
	const write = ( title: string ) =>
		rest.createPost( {
			title,
			content: writeParagraphs( ...VISIT ),
			status: 'draft',
		} );
	const one = await write( 'Before your first visit' );
	const other = await write( 'Before you come to see us' );
	const { region } = editor.sidebar;
	const card = editor.sidebar.card( 'metformin' );
	const readVerdicts = async ( postId: number ) =>
		(
			await rest.get< Decision[] >(
				`/care-pathway-links/v1/decisions?sourceId=${ postId }`
			)
		).map( ( { verdict } ) => verdict );
	await editor.open( one, 'editor' );
	await editor.sidebar.dismiss( 'metformin', 'Wrong condition' );
	await expect.poll( () => readVerdicts( one ) ).toEqual( [ 'dismissed' ] );

	await editor.open( other, 'editor' );
	await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	await expect( card ).toHaveCount( 0 );
	await region.getByRole( 'button', { name: '1 dismissed' } ).click();
	const dismissed = region.getByRole( 'group', {
		name: 'Dismissed suggestions',
	} );
	await expect( dismissed.getByRole( 'listitem' ) ).toContainText(
		'metformin'
	);
	await dismissed
		.getByRole( 'button', { name: 'Suggest again: “metformin”' } )
		.click();
	await expect( card ).toBeVisible();
	await expect.poll( () => readVerdicts( other ) ).toEqual( [ 'restored' ] );
	expect( await readVerdicts( one ) ).toEqual( [ 'dismissed' ] );
} );

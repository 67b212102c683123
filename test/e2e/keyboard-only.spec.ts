import type { Locator, Page } from '@playwright/test';

import { expect, test } from './fixtures';
import { chooseSettings } from './fixtures/choose-settings';
import { loginLink } from './fixtures/site';
import { VISIT, writeParagraphs } from './fixtures/write-post';

/** Whether what has the focus shows it: an outline, or a ring drawn by a shadow, on it or on what it is drawn in. */
const showsFocus = ( page: Page ) =>
	page.locator( ':focus' ).evaluate( ( focused ) => {
		let element: Element | null = focused;
		for ( let step = 0; element !== null && step < 3; step++ ) {
			for ( const part of [ null, '::before', '::after' ] ) {
				const { outlineStyle, outlineWidth, boxShadow } =
					getComputedStyle( element, part );
				if (
					( outlineStyle !== 'none' &&
						parseFloat( outlineWidth ) > 0 ) ||
					boxShadow !== 'none'
				) {
					return true;
				}
			}
			element = element.parentElement;
		}
		return false;
	} );

/** Presses a key until something has the focus, which must be seen. */
async function reach(
	page: Page,
	wanted: Locator,
	key = 'Tab',
	most = 60
): Promise< void > {
	await expect( wanted ).toBeVisible();
	const hasFocus = () =>
		wanted.evaluate(
			( element ) => element === element.ownerDocument.activeElement
		);
	for ( let step = 0; step < most && ! ( await hasFocus() ); step++ ) {
		await page.keyboard.press( key );
	}
	await expect( wanted ).toBeFocused();
	await expect.poll( () => showsFocus( page ) ).toBe( true );
}

test( 'from opening the sidebar to publishing, by keyboard alone and with the focus in sight', async ( {
	editor,
	page,
	rest,
	site,
} ) => {
	test.slow();
	await chooseSettings( rest, {
		refuseToPublish: true,
		checklist: [
			{ kind: 'own', id: 'a1', text: 'The images have descriptions' },
			{ kind: 'built-in', id: 'reviewed', isOn: false },
		],
	} );
	const postId = await rest.createPost( {
		title: 'Before your first visit',
		content: writeParagraphs( ...VISIT ),
		status: 'draft',
	} );
	await page.goto(
		loginLink(
			site,
			'editor',
			`/wp-admin/post.php?post=${ postId }&action=edit`
		)
	);
	const bar = page.getByRole( 'region', { name: 'Editor top bar' } );
	await expect(
		bar.getByRole( 'button', { name: 'Publish', exact: true } )
	).toBeVisible();

	// The sidebar, by its button in the top bar.
	await reach(
		page,
		bar.getByRole( 'button', { name: 'Care Pathway Links' } )
	);
	if ( ! ( await editor.sidebar.region.isVisible() ) ) {
		await page.keyboard.press( 'Enter' );
	}

	// Two links, one after the other; the focus goes on by itself.
	await reach( page, editor.sidebar.addButton( 'A1C testing' ) );
	await page.keyboard.press( 'Enter' );
	await expect( editor.sidebar.card( 'A1C testing' ) ).toHaveCount( 0 );
	await expect(
		editor.sidebar.card( 'metformin' ).locator( ':focus' )
	).toHaveCount( 1 );
	await reach( page, editor.sidebar.addButton( 'metformin' ) );
	await page.keyboard.press( 'Enter' );
	await expect( editor.sidebar.cards ).toHaveCount( 0 );

	// The checklist at the foot, and the line that the owner asks for.
	const before = page.getByRole( 'region', { name: 'Before publishing' } );
	await reach(
		page,
		before.getByRole( 'button', { name: /^Before publishing: / } )
	);
	await page.keyboard.press( 'Enter' );
	const line = before.getByRole( 'checkbox', {
		name: 'The images have descriptions',
	} );
	await reach( page, line );
	await page.keyboard.press( 'Space' );
	await expect( line ).toBeChecked();

	// Review: what was added is seen, and approved.
	await reach(
		page,
		page.getByRole( 'tab', { name: 'Links', exact: true } ),
		'Shift+Tab'
	);
	await reach(
		page,
		page.getByRole( 'tab', { name: /^Review/ } ),
		'ArrowRight',
		3
	);
	await page.keyboard.press( 'Enter' );
	const approve = editor.sidebar.region.getByRole( 'button', {
		name: 'Approve all 2',
	} );
	await reach( page, approve );
	await page.keyboard.press( 'Enter' );
	await expect( editor.sidebar.region ).toContainText( 'All links reviewed' );

	// Publishing, from region to region.
	await reach(
		page,
		bar.getByRole( 'button', { name: 'Publish', exact: true } ),
		'Shift+Tab',
		80
	);
	await page.keyboard.press( 'Enter' );
	const panel = page.getByRole( 'region', { name: 'Editor publish' } );
	await reach(
		page,
		panel.getByRole( 'button', { name: 'Publish', exact: true } )
	);
	await page.keyboard.press( 'Enter' );
	await expect( panel ).toContainText( 'is now live' );

	const content = await rest.readRawContent( postId );
	expect( content.replace( /<a [^>]*>([^<]*)<\/a>/g, '$1' ) ).toBe(
		writeParagraphs( ...VISIT )
	);
	expect(
		[ ...content.matchAll( /data-id="\d+">([^<]*)<\/a>/g ) ].map(
			( [ , words ] ) => words
		)
	).toEqual( [ 'A1C testing', 'metformin' ] );
} );

import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

import { expect, test } from './fixtures';
import { findViolations } from './fixtures/axe';
import type { Rest } from './fixtures/rest';
import { waitUntilStill } from './fixtures/stillness';
import { switchToClassicTheme } from './fixtures/theme';

const TEXT =
	'<!-- wp:paragraph -->\n<p>Most nodules are harmless.</p>\n<!-- /wp:paragraph -->';

interface Step {
	pageId: number;
	label: string;
}

/** The block as it is saved. */
function blockOf( attributes: Record< string, unknown > ): string {
	return `<!-- wp:care-pathway-links/next-steps ${ JSON.stringify( attributes ) } /-->`;
}

async function pageId( rest: Rest, slug: string ): Promise< number > {
	const [ found ] = await rest.get< { id: number }[] >(
		`/wp/v2/pages?slug=${ slug }`
	);
	return found?.id ?? 0;
}

/** A published page that leads to two pages of the clinic, one of them by words of its own. */
async function publish(
	rest: Rest,
	attributes: Record< string, unknown > = {}
): Promise< { id: number; link: string; steps: Step[] } > {
	const steps = [
		{ pageId: await pageId( rest, 'thyroid-care' ), label: '' },
		{
			pageId: await pageId( rest, 'preparing-for-a-blood-test' ),
			label: 'Prepare for your blood test',
		},
	];
	const { id, link } = await rest.post< { id: number; link: string } >(
		'/wp/v2/pages',
		{
			title: 'Harmless nodules',
			content: `${ TEXT }\n\n${ blockOf( { steps, ...attributes } ) }`,
			status: 'publish',
		}
	);
	return { id, link, steps };
}

const shown = ( page: Page ) =>
	page.getByRole( 'navigation', { name: 'Next steps' } );

test( 'next steps are chosen, named and put in order with the keyboard alone @main-path', async ( {
	editor,
	page,
	rest,
} ) => {
	const id = await rest.createPost( {
		title: 'Nodules',
		content: TEXT,
		type: 'pages',
		status: 'draft',
	} );
	await editor.open( id, 'editor' );
	await editor.placeCaretAtEnd( 'Most nodules are harmless.' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( '/next steps' );
	// While the list still answers the first letters, another block is the chosen one.
	await expect(
		page.getByRole( 'option', { name: 'Next steps', selected: true } )
	).toBeVisible();
	await page.keyboard.press( 'Enter' );

	const choose = editor.canvas.getByRole( 'button', {
		name: 'Choose pages',
	} );
	await expect( choose ).toBeVisible();
	await choose.focus();
	await page.keyboard.press( 'Enter' );
	const dialog = page.getByRole( 'dialog', { name: 'Next steps' } );
	const search = dialog.getByRole( 'combobox', { name: 'Add a page' } );

	for ( const title of [
		'Thyroid care',
		'Preparing for a blood test',
		'Request an appointment',
	] ) {
		await search.focus();
		await page.keyboard.type( title );
		await expect(
			dialog.getByRole( 'option', { name: title, exact: true } )
		).toBeVisible();
		await page.keyboard.press( 'ArrowDown' );
		await expect(
			dialog.getByRole( 'option', {
				name: title,
				exact: true,
				selected: true,
			} )
		).toBeVisible();
		await page.keyboard.press( 'Enter' );
		await expect(
			dialog.getByRole( 'button', { name: `Remove “${ title }”` } )
		).toBeVisible();
	}

	await dialog
		.getByRole( 'textbox', {
			name: 'Words of the link to “Preparing for a blood test”',
		} )
		.focus();
	await page.keyboard.type( 'Prepare for your blood test' );

	const up = dialog.getByRole( 'button', {
		name: 'Move “Request an appointment” up',
	} );
	await up.focus();
	await page.keyboard.press( 'Enter' );
	await expect( up ).toBeFocused();
	await page.keyboard.press( 'Enter' );
	await expect( up ).toBeFocused();
	await expect( page.locator( '#a11y-speak-polite' ) ).toHaveText(
		'“Request an appointment” is number 1 of 3 now.'
	);

	const remove = dialog.getByRole( 'button', {
		name: 'Remove “Thyroid care”',
	} );
	await remove.focus();
	await page.keyboard.press( 'Enter' );
	await expect(
		dialog.getByRole( 'button', {
			name: 'Remove “Prepare for your blood test”',
		} )
	).toBeFocused();
	await page.keyboard.press( 'Escape' );
	await expect( dialog ).toBeHidden();

	const preview = editor.canvas.getByRole( 'navigation', {
		name: 'Next steps',
		includeHidden: true,
	} );
	await expect( preview.locator( 'a' ) ).toHaveText( [
		'Request an appointment',
		'Prepare for your blood test',
	] );
	await editor.save();

	const blocks = await editor.readEditedContent();
	expect( blocks ).toContain(
		blockOf( {
			steps: [
				{
					pageId: await pageId( rest, 'request-an-appointment' ),
					label: '',
				},
				{
					pageId: await pageId( rest, 'preparing-for-a-blood-test' ),
					label: 'Prepare for your blood test',
				},
			],
		} )
	);
} );

test( 'steps are moved with the pointer, in one undo step', async ( {
	editor,
	page,
	rest,
} ) => {
	const { id, steps } = await publish( rest );
	await editor.open( id, 'editor' );
	await editor.canvas
		.locator( '[data-type="care-pathway-links/next-steps"]' )
		.click();
	await page.getByRole( 'button', { name: 'Edit pages' } ).click();
	const rows = page.getByRole( 'dialog' ).getByRole( 'listitem' );
	await expect( rows ).toHaveCount( 2 );
	// Places are measured once, so the window must have opened to the end.
	await waitUntilStill( page, '[role="dialog"]' );
	const [ from, to ] = await Promise.all( [
		rows.nth( 0 ).boundingBox(),
		rows.nth( 1 ).boundingBox(),
	] );

	await page.mouse.move( ( from?.x ?? 0 ) + 8, ( from?.y ?? 0 ) + 16 );
	await page.mouse.down();
	await page.mouse.move( ( to?.x ?? 0 ) + 8, ( to?.y ?? 0 ) + 20, {
		steps: 4,
	} );
	await page.mouse.up();

	const order = async () => {
		const { attributes } = (
			await editor.select< { attributes: { steps: Step[] } }[] >(
				'core/block-editor',
				'getBlocks'
			)
		)[ 1 ] ?? { attributes: { steps: [] } };
		return attributes.steps;
	};
	await expect.poll( order ).toEqual( [ ...steps ].reverse() );
	await page.keyboard.press( 'Escape' );
	await editor.undo();
	await expect.poll( order ).toEqual( steps );
} );

test( 'a page that is no longer public disappears, and comes back @main-path', async ( {
	page,
	rest,
} ) => {
	const { link, steps } = await publish( rest );
	const [ first ] = steps;
	await page.goto( link );
	await expect( shown( page ).getByRole( 'link' ) ).toHaveText( [
		'Thyroid care',
		'Prepare for your blood test',
	] );

	await rest.post( `/wp/v2/pages/${ first?.pageId }`, { status: 'draft' } );
	await page.reload();
	await expect( shown( page ).getByRole( 'link' ) ).toHaveText( [
		'Prepare for your blood test',
	] );

	await rest.post( `/wp/v2/pages/${ first?.pageId }`, {
		status: 'publish',
		title: 'Care for your thyroid',
	} );
	await page.reload();
	await expect( shown( page ).getByRole( 'link' ).first() ).toHaveText(
		'Care for your thyroid'
	);
} );

test( 'a free place is filled only from the pages that were shown when that was wanted', async ( {
	editor,
	page,
	rest,
} ) => {
	const { id, link, steps } = await publish( rest );
	const spare = await pageId( rest, 'request-an-appointment' );
	const late = await pageId( rest, 'telehealth-visits' );
	await editor.open( id, 'editor' );

	// As the sidebar hands its suggestions in.
	await page.evaluate(
		( [ suggested, other ] ) => {
			const { hooks, element } = ( window as unknown as HandingIn ).wp;
			let given: unknown[] = [ suggested ];
			( window as unknown as HandingIn ).suggestLater = () => {
				given = [ suggested, other ];
			};
			hooks.addFilter(
				'editor.BlockEdit',
				'test/suggested',
				( Edit ) => ( props ) =>
					element.createElement( Edit, {
						...props,
						suggestedSteps: given,
					} ),
				// Nearer to the block than the sidebar's own.
				5
			);
		},
		[
			{
				pageId: spare,
				label: 'Book a visit',
				title: 'Request an appointment',
				role: 'appointment',
				stage: 'get-care',
			},
			{
				pageId: late,
				label: '',
				title: 'Telehealth visits',
				role: 'telehealth',
				stage: 'get-care',
			},
		] as const
	);
	await editor.canvas
		.locator( '[data-type="care-pathway-links/next-steps"]' )
		.click();
	await editor.dispatch(
		'core/edit-post',
		'openGeneralSidebar',
		'edit-post/block'
	);
	const settings = page.getByRole( 'region', { name: 'Editor settings' } );
	await settings.getByRole( 'checkbox', { name: 'Keep up to date' } ).click();
	await expect(
		settings.locator( '.care-pathway-links-spares' )
	).toContainText( 'Book a visit' );
	await page.evaluate( () =>
		( window as unknown as HandingIn ).suggestLater()
	);
	await editor.save();

	await rest.post( `/wp/v2/pages/${ steps[ 0 ]?.pageId }`, {
		status: 'draft',
	} );
	await rest.post( `/wp/v2/pages/${ steps[ 1 ]?.pageId }`, {
		status: 'draft',
	} );
	await page.goto( link );
	await expect( shown( page ).getByRole( 'link' ) ).toHaveText( [
		'Book a visit',
	] );
} );

interface HandingIn {
	suggestLater: () => void;
	wp: {
		hooks: {
			addFilter: (
				hook: string,
				name: string,
				wrap: (
					edit: unknown
				) => ( props: Record< string, unknown > ) => unknown,
				priority: number
			) => void;
		};
		element: {
			createElement: (
				type: unknown,
				props: Record< string, unknown >
			) => unknown;
		};
	};
}

const ODD: Record< string, Record< string, unknown > > = {
	'steps that are a word': { steps: 'none' },
	'steps of all sorts': { steps: [ null, 7, 'x', {}, { pageId: 'a' } ] },
	'fields of a newer version': {
		steps: [ { pageId: 1, label: [], weight: 3 } ],
		columns: 4,
		level: 'two',
	},
	'a heading that is a list': { heading: [ 'x' ], isKeptCurrent: 'yes' },
};

for ( const [ name, attributes ] of Object.entries( ODD ) ) {
	test( `a block with ${ name } is opened without a complaint`, async ( {
		editor,
		page,
		rest,
	} ) => {
		const said: string[] = [];
		page.on( 'console', ( message ) => {
			if ( /block validation|care-pathway/i.test( message.text() ) ) {
				said.push( message.text() );
			}
		} );
		await editor.open(
			await rest.createPost( {
				title: 'Odd',
				content: blockOf( attributes ),
				status: 'draft',
			} ),
			'editor'
		);
		await expect(
			editor.canvas.locator(
				'[data-type="care-pathway-links/next-steps"]'
			)
		).toBeVisible();
		expect( await editor.readBlocks() ).toMatchObject( [
			{ name: 'care-pathway-links/next-steps' },
		] );
		await expect(
			editor.canvas.getByText( 'invalid content' )
		).toHaveCount( 0 );
		expect( said ).toEqual( [] );
	} );
}

test( 'a list of links becomes next steps, and a list again', async ( {
	editor,
	page,
	rest,
} ) => {
	const items = [ '/thyroid-care/', '/request-an-appointment/' ].map(
		( href, place ) =>
			`<!-- wp:list-item -->\n<li><a href="${ href }">Way ${ place + 1 }</a></li>\n<!-- /wp:list-item -->`
	);
	await editor.open(
		await rest.createPost( {
			title: 'A list',
			content: `<!-- wp:list -->\n<ul class="wp-block-list">${ items.join( '' ) }</ul>\n<!-- /wp:list -->`,
			status: 'draft',
		} ),
		'editor'
	);
	const transform = async ( from: string, to: string ) => {
		const [ block ] = await editor.select< { clientId: string }[] >(
			'core/block-editor',
			'getBlocks'
		);
		await editor.dispatch(
			'core/block-editor',
			'selectBlock',
			block?.clientId
		);
		await page
			.getByRole( 'toolbar', { name: 'Block tools' } )
			.getByRole( 'button', { name: from, exact: true } )
			.click();
		const choices = page.getByRole( 'menuitem', {
			name: to,
			exact: true,
		} );
		// A style of ours is called List, too, and stands below.
		await expect( choices ).toHaveCount( to === 'List' ? 2 : 1 );
		await choices.first().click();
	};

	await transform( 'List', 'Next steps' );
	const thyroid = await pageId( rest, 'thyroid-care' );
	const book = await pageId( rest, 'request-an-appointment' );
	await expect
		.poll( () => editor.readEditedContent() )
		.toContain(
			`"steps":[{"pageId":${ thyroid },"label":"Way 1"},{"pageId":${ book },"label":"Way 2"}]`
		);
	await expect(
		editor.canvas.locator( '[data-type*="next-steps"] a' )
	).toHaveText( [ 'Way 1', 'Way 2' ] );

	await transform( 'Next steps', 'List' );
	await expect
		.poll( () => editor.readEditedContent() )
		.toMatch(
			new RegExp(
				`<li><a href="[^"]*/thyroid-care/" data-type="page" data-id="${ thyroid }">Way 1</a></li>`
			)
		);
} );

test( 'a list is offered as soon as the pages are known, in a menu that is open already', async ( {
	editor,
	page,
	rest,
} ) => {
	const steps = [
		{ pageId: await pageId( rest, 'thyroid-care' ), label: '' },
	];
	let answer = () => {};
	const answered = new Promise< void >( ( resolve ) => {
		answer = resolve;
	} );
	await page.route(
		/care-pathway-links(?:%2F|\/)v1(?:%2F|\/)targets/,
		async ( route ) => {
			await answered;
			await route.continue();
		}
	);
	await editor.open(
		await rest.createPost( {
			title: 'Steps',
			content: `<!-- wp:care-pathway-links/next-steps ${ JSON.stringify( { steps } ) } /-->`,
			status: 'draft',
		} ),
		'editor'
	);
	const [ block ] = await editor.select< { clientId: string }[] >(
		'core/block-editor',
		'getBlocks'
	);
	await editor.dispatch(
		'core/block-editor',
		'selectBlock',
		block?.clientId
	);
	await page
		.getByRole( 'toolbar', { name: 'Block tools' } )
		.getByRole( 'button', { name: 'Next steps', exact: true } )
		.click();
	// The style of that name.
	const choices = page.getByRole( 'menuitem', { name: 'List', exact: true } );
	await expect( choices ).toHaveCount( 1 );

	answer();
	await expect( choices ).toHaveCount( 2 );
	expect(
		await editor.select< boolean >( 'core/editor', 'isEditedPostDirty' )
	).toBe( false );
	await choices.first().click();
	await expect
		.poll( () => editor.readEditedContent() )
		.toContain( '/thyroid-care/"' );
} );

test( 'axe finds nothing in the window, the block and its settings', async ( {
	editor,
	page,
	rest,
} ) => {
	const { id } = await publish( rest, { isKeptCurrent: true } );
	await editor.open( id, 'editor' );
	const block = editor.canvas.locator(
		'[data-type="care-pathway-links/next-steps"]'
	);
	await block.click();
	await editor.dispatch(
		'core/edit-post',
		'openGeneralSidebar',
		'edit-post/block'
	);
	await expect(
		page.getByRole( 'checkbox', { name: 'Keep up to date' } )
	).toBeVisible();
	expect(
		await findViolations( page, '.block-editor-block-inspector' )
	).toEqual( [] );

	const canvas = page.frame( { name: 'editor-canvas' } );
	await expect( block.locator( 'a' ) ).toHaveCount( 2 );
	expect(
		await findViolations(
			canvas ?? page,
			'.wp-block-care-pathway-links-next-steps'
		)
	).toEqual( [] );

	await page.getByRole( 'button', { name: 'Edit pages' } ).click();
	await expect(
		page.getByRole( 'button', { name: 'Remove “Thyroid care”' } )
	).toBeVisible();
	expect( await findViolations( page, '[role="dialog"]' ) ).toEqual( [] );
} );

for ( const theme of [ 'Twenty Twenty-Five', 'a classic theme' ] ) {
	for ( const style of [ 'list', 'cards', 'steps' ] ) {
		test( `as ${ style } it is at home in ${ theme }`, async ( {
			page,
			rest,
			site,
		} ) => {
			const { link, id, steps } = await publish( rest );
			await rest.post( `/wp/v2/pages/${ id }`, {
				content: `${ TEXT }\n\n${ blockOf( {
					steps: [ ...steps, { pageId: id, label: '' } ],
					className: `is-style-${ style }`,
				} ) }`,
			} );
			if ( theme === 'a classic theme' ) {
				await switchToClassicTheme( page, site );
			}
			await page.context().clearCookies();
			await page.goto( link );
			const nav = shown( page );
			await expect( nav.getByRole( 'heading', { level: 2 } ) ).toHaveText(
				'Next steps'
			);
			await expect( nav.getByRole( 'listitem' ) ).toHaveCount( 3 );
			await expect( nav.locator( '[aria-current="page"]' ) ).toHaveText(
				'Harmless nodules'
			);

			// No script of ours, and the style once.
			expect(
				await page
					.locator( 'script[src*="care-pathway-links"]' )
					.count()
			).toBe( 0 );
			expect(
				await page
					.locator(
						'#care-pathway-links-next-steps-style-inline-css, #care-pathway-links-next-steps-style-css'
					)
					.count()
			).toBe( 1 );
			expect(
				await findViolations(
					page,
					'nav.wp-block-care-pathway-links-next-steps'
				)
			).toEqual( [] );
			await expect( nav.getByRole( 'list' ) ).toHaveCSS(
				'list-style-type',
				'none'
			);

			// Right to left, the mark of a step stands at its right.
			const places = () =>
				nav
					.getByRole( 'listitem' )
					.first()
					.evaluate( ( item ) => {
						const icon = item.querySelector( 'svg' );
						const words = item.querySelector( 'a' );
						return (
							( icon?.getBoundingClientRect().left ?? 0 ) <
							( words?.getBoundingClientRect().left ?? 0 )
						);
					} );
			expect( await places() ).toBe( true );
			await page.evaluate( () => {
				document.documentElement.dir = 'rtl';
			} );
			expect( await places() ).toBe( false );

			// On paper the address is there to be read.
			await page.emulateMedia( { media: 'print' } );
			expect(
				await nav
					.getByRole( 'link' )
					.first()
					.evaluate(
						( words ) =>
							getComputedStyle( words, '::after' ).content
					)
			).toContain( '/thyroid-care/' );
		} );
	}
}

test( 'a page without the block loads nothing of it', async ( {
	page,
	rest,
	site,
} ) => {
	const found = await rest.get< { link: string }[] >(
		'/wp/v2/pages?slug=thyroid-care'
	);
	for ( const isClassic of [ false, true ] ) {
		if ( isClassic ) {
			await switchToClassicTheme( page, site );
			await page.context().clearCookies();
		}
		const answer = await page.goto( found[ 0 ]?.link ?? '' );
		expect( await answer?.text() ).not.toContain( 'next-steps-style' );
	}
} );

test( 'its style weighs less than 3 kB', () => {
	expect(
		statSync( join( __dirname, '../../build/style-next-steps.css' ) ).size
	).toBeLessThan( 3000 );
} );

test( 'a page stays readable when the plugin is switched off', async ( {
	page,
	rest,
} ) => {
	const { link } = await publish( rest );
	await rest.post( '/wp/v2/plugins/care-pathway-links/plugin', {
		status: 'inactive',
	} );
	await page.goto( link );
	await expect(
		page.getByText( 'Most nodules are harmless.' )
	).toBeVisible();
	await expect( page.locator( 'body' ) ).not.toContainText( 'wp:care' );
	await expect( shown( page ) ).toHaveCount( 0 );
} );

test( 'search engines are told where its steps lead', async ( {
	page,
	rest,
} ) => {
	const { link } = await publish( rest );
	await page.goto( link );
	const facts = JSON.parse(
		( await page
			.locator( 'script[type="application/ld+json"]' )
			.textContent() ) ?? '{}'
	);
	expect( facts ).toMatchObject( {
		'@type': 'WebPage',
		url: link,
		significantLink: [
			expect.stringContaining( '/thyroid-care/' ),
			expect.stringContaining( '/preparing-for-a-blood-test/' ),
		],
	} );
} );

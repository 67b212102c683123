import type { Page } from '@playwright/test';

import { expect, test } from './fixtures';
import { INDEX, keepBuilding, refusal } from './fixtures/answers';
import { findViolations } from './fixtures/axe';
import { NextSteps, PATHWAYS } from './fixtures/next-steps';
import type { Rest } from './fixtures/rest';
import { loginLink } from './fixtures/site';
import { writeParagraphs } from './fixtures/write-post';

async function idOf( rest: Rest, slug: string, type = 'pages' ) {
	const [ found ] = await rest.get< { id: number }[] >(
		`/wp/v2/${ type }?slug=${ slug }`
	);
	return found?.id ?? 0;
}

/** A draft that names A1C testing, under a title that is a condition. */
const DRAFT = {
	title: 'Type 2 diabetes: what happens next',
	content: writeParagraphs(
		'Your clinician may order A1C testing, which shows how the last months have been, and may look at older results beside it.',
		'Type 2 diabetes is treated for years, and most people learn to live with it well.'
	),
	status: 'draft',
} as const;

test.describe( 'the line of stages', () => {
	test( 'says what a page leads to, what it could lead to, and what the site lacks', async ( {
		editor,
		page,
		rest,
	} ) => {
		const steps = new NextSteps( page );
		await editor.open(
			await idOf( rest, 'thyroid-blood-tests' ),
			'editor'
		);
		await steps.open();

		const here = steps.stage( 'Test' );
		await expect( here ).toHaveAttribute( 'aria-current', 'step' );
		await expect( here ).toContainText( 'You are here' );
		await expect(
			here.getByRole( 'link', { name: 'Preparing for a blood test' } )
		).toHaveCount( 1 );
		await expect(
			steps.linked( 'Preparing for a blood test' )
		).toContainText( 'in your text' );
		await expect( steps.stage( 'Recover and prevent' ) ).toContainText(
			'Not linked yet'
		);
		await expect( steps.card( 'Thyroid follow-up care' ) ).toContainText(
			'Aftercare'
		);
		await expect( steps.stage( 'Recognize' ) ).toContainText(
			'No page on the signs of this yet'
		);
		await expect( steps.line.locator( '> li' ) ).toHaveCount( 6 );
	} );

	test( 'names what a test lacks', async ( { editor, page, rest } ) => {
		const steps = new NextSteps( page );
		await editor.open(
			await idOf( rest, 'depression-screening' ),
			'editor'
		);
		await steps.open();
		await expect( steps.stage( 'Test' ) ).toContainText(
			'No page on preparing for this test yet'
		);
	} );

	test( 'puts emergency advice before everything else', async ( {
		editor,
		page,
		rest,
	} ) => {
		const steps = new NextSteps( page );
		await editor.open( await idOf( rest, 'chest-pain' ), 'editor' );
		await steps.open();
		await expect( steps.line.locator( '> li' ).first() ).toContainText(
			'When to get emergency help'
		);
		await expect( steps.line.locator( '> li' ).first() ).toContainText(
			'Before everything else'
		);
	} );

	test( 'reads what is written and not saved', async ( {
		editor,
		page,
		site,
	} ) => {
		const steps = new NextSteps( page );
		await page.goto(
			loginLink( site, 'editor', '/wp-admin/post-new.php?post_type=page' )
		);
		await editor.sidebar.open();
		await steps.open();
		await expect( steps.addButton( 'A1C testing' ) ).toHaveCount( 0 );

		await editor.dispatch( 'core/editor', 'editPost', {
			title: 'Type 2 diabetes',
		} );
		await expect( steps.addButton( 'A1C testing' ) ).toBeVisible();
	} );

	test( 'takes a page for what its structured data says it is', async ( {
		editor,
		page,
		rest,
	} ) => {
		const steps = new NextSteps( page );
		const text = writeParagraphs( 'Your letter has one number in it.' );
		const script =
			'<script type="application/ld+json">{"@context":"https://schema.org","@type":"MedicalTest"}</script>';

		for ( const { content, here } of [
			{ content: text, here: 0 },
			{
				content: `${ text }\n\n<!-- wp:html -->\n${ script }\n<!-- /wp:html -->`,
				here: 1,
			},
		] ) {
			const id = await rest.createPost( {
				title: 'A word on copper',
				content,
				status: 'publish',
				type: 'pages',
			} );
			await editor.open( id, 'editor' );
			await steps.open();
			await expect(
				steps.stage( 'Test' ).getByText( 'You are here' )
			).toHaveCount( here );
		}
	} );

	test( 'is opened, at a stage, by an address', async ( {
		page,
		rest,
		site,
	} ) => {
		const id = await idOf( rest, 'type-2-diabetes' );
		await page.goto(
			loginLink(
				site,
				'editor',
				`/wp-admin/post.php?post=${ id }&action=edit&care-pathway-links=next-steps&stage=test`
			)
		);
		await expect(
			page.getByRole( 'tab', { name: 'Next steps' } )
		).toHaveAttribute( 'aria-selected', 'true' );
		await expect(
			page.getByRole( 'heading', { name: /^Test/ } )
		).toBeFocused();
	} );

	test( 'belongs to the post that is open, also when another takes its place', async ( {
		editor,
		page,
		rest,
	} ) => {
		const steps = new NextSteps( page );
		const pattern = await rest.post< { id: number } >( '/wp/v2/blocks', {
			title: 'Statins',
			status: 'publish',
			content: writeParagraphs( 'A statin lowers high cholesterol.' ),
		} );
		await editor.open( await idOf( rest, 'type-2-diabetes' ), 'editor' );
		await steps.open();
		await expect( steps.addButton( 'A1C testing' ) ).toBeVisible();

		await page.evaluate( ( postId ) => {
			const { wp } = window as unknown as {
				wp: {
					data: {
						select: ( store: string ) => {
							getSettings: () => {
								onNavigateToEntityRecord: (
									entity: unknown
								) => void;
							};
						};
					};
				};
			};
			wp.data
				.select( 'core/block-editor' )
				.getSettings()
				.onNavigateToEntityRecord( { postId, postType: 'wp_block' } );
		}, pattern.id );
		await expect( steps.addButton( 'A1C testing' ) ).toHaveCount( 0 );
	} );
} );

test.describe( 'a step', () => {
	let postId = 0;
	let steps: NextSteps;

	test.beforeEach( async ( { editor, page, rest } ) => {
		postId = await rest.createPost( { ...DRAFT, type: 'pages' } );
		steps = new NextSteps( page );
		await editor.open( postId, 'editor' );
		await steps.open();
		await expect( steps.addButton( 'A1C testing' ) ).toBeVisible();
	} );

	test( 'goes into a block behind the text, in one undo step @main-path', async ( {
		editor,
		page,
		rest,
	} ) => {
		const before = await editor.readEditedContent();
		await steps.addButton( 'A1C testing' ).click();

		await expect
			.poll( () => steps.readBlocks() )
			.toEqual( [
				{
					pageIds: [ await idOf( rest, 'a1c-testing' ) ],
					labels: [ 'How it is diagnosed' ],
				},
			] );
		await expect( steps.linked( 'A1C testing' ) ).toContainText(
			'in the block'
		);
		await expect(
			page.getByText( /^Next steps block with 1 page added/ ).first()
		).toBeVisible();
		await expect
			.poll( async () =>
				( await editor.readBlocks() ).map( ( { name } ) => name )
			)
			.toEqual( [
				'core/paragraph',
				'core/paragraph',
				'care-pathway-links/next-steps',
			] );

		await editor.undo();
		await expect.poll( () => editor.readEditedContent() ).toBe( before );
		await expect( steps.addButton( 'A1C testing' ) ).toBeVisible();
	} );

	test( 'goes into the block that is there, and comes out by one undo', async ( {
		editor,
	} ) => {
		await steps.addButton( 'A1C testing' ).click();
		await expect( steps.linked( 'A1C testing' ) ).toBeVisible();
		await steps.addButton( 'Insulin therapy' ).click();
		await expect( steps.linked( 'Insulin therapy' ) ).toBeVisible();

		await expect
			.poll( async () =>
				( await steps.readBlocks() ).map(
					( { pageIds } ) => pageIds.length
				)
			)
			.toEqual( [ 2 ] );
		await editor.undo();
		await expect
			.poll( async () =>
				( await steps.readBlocks() ).map(
					( { pageIds } ) => pageIds.length
				)
			)
			.toEqual( [ 1 ] );
	} );

	test( 'is taken back by the notice, whatever was written since', async ( {
		editor,
	} ) => {
		await steps.addButton( 'A1C testing' ).click();
		await expect( steps.linked( 'A1C testing' ) ).toBeVisible();
		await editor.writeBlock( 1, 'Something else.' );
		await editor
			.wayBack( 'Next steps block with 1 page added behind your text.' )
			.click();
		await expect.poll( () => steps.readBlocks() ).toEqual( [] );
		expect( await editor.readEditedContent() ).toContain(
			'Something else.'
		);
	} );

	test( 'goes into the text where words of it fit', async ( { editor } ) => {
		await steps.panel
			.getByRole( 'button', {
				name: 'Add to text: link “A1C testing” to “A1C testing”',
			} )
			.click();
		await expect
			.poll( () => editor.readEditedContent() )
			.toMatch( />A1C testing<\/a>/ );
		await expect( steps.linked( 'A1C testing' ) ).toContainText(
			'in your text'
		);
		expect( await steps.readBlocks() ).toEqual( [] );
	} );

	test( 'says that no words fit where none do', async () => {
		const card = steps.card( 'Insulin therapy' );
		await expect(
			card.getByRole( 'button', { name: /^Add to text/ } )
		).toHaveCount( 0 );
		await card
			.getByRole( 'button', { name: 'Why “Insulin therapy”?' } )
			.click();
		await expect( card ).toContainText(
			'There are no fitting words for it in your text.'
		);
		await expect( card ).toContainText( 'A usual medicine for:' );
	} );

	test( 'that was dismissed stays away, and can be brought back', async ( {
		editor,
		rest,
	} ) => {
		await steps.dismiss( 'A1C testing', 'Not helpful here' );
		await expect( steps.addButton( 'A1C testing' ) ).toHaveCount( 0 );
		await expect
			.poll( () =>
				rest.get< object[] >(
					`/care-pathway-links/v1/decisions?sourceId=${ postId }`
				)
			)
			.toMatchObject( [ { verdict: 'dismissed' } ] );

		await editor.open( postId, 'editor' );
		await steps.open();
		await expect( steps.addButton( 'Metformin' ) ).toBeVisible();
		await expect( steps.addButton( 'A1C testing' ) ).toHaveCount( 0 );
		// What is said of a step says nothing of words in the text.
		await steps.panel
			.getByRole( 'button', { name: '1 dismissed page' } )
			.click();
		await steps.panel
			.getByRole( 'button', { name: 'Bring back “A1C testing”' } )
			.click();
		await expect( steps.addButton( 'A1C testing' ) ).toBeVisible();
	} );

	test( 'can be seen before it is added', async () => {
		const link = steps
			.card( 'A1C testing' )
			.getByRole( 'link', { name: /A1C testing/ } );
		await expect( link ).toHaveAttribute( 'target', '_blank' );
		await expect( link ).toHaveAttribute( 'href', /\/a1c-testing\/$/ );
	} );

	test( 'with all others goes into one block', async ( { editor, page } ) => {
		await page
			.getByRole( 'button', { name: /^Insert next steps \(\d pages\)/ } )
			.click();
		await expect
			.poll( async () => ( await steps.readBlocks() ).length )
			.toBe( 1 );
		const [ block ] = await steps.readBlocks();
		expect( block?.pageIds.length ).toBeGreaterThanOrEqual( 4 );
		expect( new Set( block?.pageIds ).size ).toBe( block?.pageIds.length );
		await expect(
			page.getByRole( 'button', { name: /^Insert next steps/ } )
		).toHaveCount( 0 );

		await editor.undo();
		await expect.poll( () => steps.readBlocks() ).toEqual( [] );
	} );

	test( 'is not added where the content is locked, and that is said', async ( {
		editor,
		page,
	} ) => {
		await editor.dispatch( 'core/block-editor', 'updateSettings', {
			templateLock: 'all',
		} );
		await steps.addButton( 'A1C testing' ).click();
		await expect(
			page.getByText( 'The content here is locked' ).first()
		).toBeVisible();
		expect( await steps.readBlocks() ).toEqual( [] );
	} );
} );

for ( const width of [ 390, 782 ] ) {
	test( `on a screen of ${ width } pixels nothing of the tab is cut off, and a step is added`, async ( {
		page,
		rest,
		site,
	} ) => {
		const id = await rest.createPost( { ...DRAFT, type: 'pages' } );
		const steps = new NextSteps( page );
		await page.setViewportSize( { width, height: 844 } );
		await page.goto(
			loginLink(
				site,
				'editor',
				`/wp-admin/post.php?post=${ id }&action=edit&care-pathway-links=next-steps`
			)
		);
		await expect( steps.addButton( 'A1C testing' ) ).toBeVisible();
		expect(
			await steps.panel.evaluate( ( panel ) => {
				const { left, right } = panel.getBoundingClientRect();
				return [ ...panel.querySelectorAll( '*' ) ]
					.map( ( element ) => element.getBoundingClientRect() )
					.filter(
						( box ) =>
							box.width > 1 &&
							( box.left < left - 1 || box.right > right + 1 )
					).length;
			} )
		).toBe( 0 );
		await steps.addButton( 'A1C testing' ).click();
		await expect
			.poll( async () => ( await steps.readBlocks() ).length )
			.toBe( 1 );
	} );
}

test.describe( 'without a mouse', () => {
	test( 'the tab is chosen, a step is added, and the next one is at hand', async ( {
		editor,
		page,
		rest,
	} ) => {
		const steps = new NextSteps( page );
		await editor.open(
			await rest.createPost( { ...DRAFT, type: 'pages' } ),
			'editor'
		);
		await page.getByRole( 'tab', { name: 'Links' } ).focus();
		await page.keyboard.press( 'ArrowRight' );
		await expect( steps.line ).toBeVisible();
		await expect(
			page.getByRole( 'tab', { name: 'Next steps' } )
		).toBeFocused();

		await steps.addButton( 'A1C testing' ).focus();
		await page.keyboard.press( 'Enter' );
		await expect( steps.linked( 'A1C testing' ) ).toBeVisible();
		await expect( steps.panel.locator( ':focus' ) ).toHaveAccessibleName(
			/^Add to block: /
		);
	} );
} );

test.describe( 'ways back', () => {
	test( 'are offered to those who may edit the other page', async ( {
		editor,
		page,
		rest,
	} ) => {
		const steps = new NextSteps( page );
		await editor.open( await idOf( rest, 'diabetes-care' ), 'editor' );
		await steps.open();
		await expect( steps.panel ).toContainText(
			'“High blood sugar: signs and when to seek care” does not lead back here.'
		);
		const link = steps.panel.getByRole( 'link', {
			name: /Edit “High blood sugar: signs and when to seek care”/,
		} );
		await expect( link ).toHaveAttribute(
			'href',
			new RegExp(
				`post=${ await idOf( rest, 'high-blood-sugar' ) }&action=edit&care-pathway-links=next-steps`
			)
		);
	} );

	test( 'are not offered to others', async ( { editor, page, rest } ) => {
		const steps = new NextSteps( page );
		const [ author ] = await rest.get< { id: number }[] >(
			'/wp/v2/users?slug=author'
		);
		const id = await idOf( rest, 'high-blood-sugar' );
		await rest.post( `/wp/v2/pages/${ id }`, { author: author?.id } );
		// A post of the author's own that leads to a main page of somebody else's, which does not lead back.
		const hub = await idOf( rest, 'diabetes-care' );
		const { link } = await rest.get< { link: string } >(
			`/wp/v2/pages/${ hub }`
		);
		const postId = await rest.createPost( {
			title: 'Prediabetes in your forties',
			content: writeParagraphs(
				`Prediabetes is common. <a href="${ link }">Diabetes care</a> begins early.`
			),
			status: 'publish',
		} );
		await rest.post( `/wp/v2/posts/${ postId }`, { author: author?.id } );

		await editor.open( postId, 'author' );
		await steps.open();
		await expect( steps.panel ).not.toContainText(
			'does not lead back here'
		);
	} );
} );

test.describe( 'the owner’s pathways', () => {
	const pathway = async ( rest: Rest ) => ( {
		id: 'weight',
		name: 'Weight management program',
		topic: 'weight management',
		language: 'en-US',
		steps: [
			{
				kind: 'page',
				pageId: await idOf( rest, 'weight-management-pre-care' ),
			},
			{
				kind: 'page',
				pageId: await idOf( rest, 'weight-management-program' ),
			},
			{
				kind: 'page',
				pageId: await idOf( rest, 'weight-management-monitoring' ),
			},
			{
				kind: 'page',
				pageId: await idOf( rest, 'follow-up-appointment' ),
			},
		],
	} );

	test( 'come first, named and in their order @main-path', async ( {
		editor,
		page,
		rest,
	} ) => {
		const { tag } = await rest.get< { tag: string } >(
			'/care-pathway-links/v1/pathways'
		);
		await rest.put( '/care-pathway-links/v1/pathways', {
			knownTag: tag,
			pathways: [ await pathway( rest ) ],
		} );
		const steps = new NextSteps( page );
		await editor.open(
			await idOf( rest, 'weight-management-program' ),
			'editor'
		);
		await steps.open();
		const own = steps.line.locator( '> li' ).first();
		await expect( own ).toContainText(
			'From your pathway: Weight management program'
		);
		await expect( own.getByRole( 'link' ) ).toHaveText( [
			/Weight management: monitoring|monitoring/i,
			/follow-up/i,
		] );
	} );

	test( 'begin a block with one click @main-path', async ( {
		editor,
		page,
		rest,
	} ) => {
		const { tag } = await rest.get< { tag: string } >(
			'/care-pathway-links/v1/pathways'
		);
		const { steps, ...own } = await pathway( rest );
		await rest.put( '/care-pathway-links/v1/pathways', {
			knownTag: tag,
			pathways: [ { ...own, steps } ],
		} );
		const id = await rest.createPost( {
			title: 'Weight management: your first visit',
			content: `${ writeParagraphs(
				'Your first visit takes an hour.'
			) }\n\n<!-- wp:care-pathway-links/next-steps /-->`,
			status: 'draft',
			type: 'pages',
		} );
		await editor.open( id, 'editor' );
		const begin = editor.canvas.getByRole( 'button', {
			name: 'Weight management program: add 4 pages',
		} );
		await expect( begin ).toHaveAccessibleDescription(
			/^Pre-care .* → Weight management program → Post-care .* → Follow-up/
		);
		expect(
			await findViolations(
				page.frame( { name: 'editor-canvas' } ) ?? page,
				'.wp-block-care-pathway-links-next-steps'
			)
		).toEqual( [] );
		await begin.click();

		const shown = new NextSteps( page );
		await expect
			.poll( async () =>
				( await shown.readBlocks() ).map( ( { pageIds } ) => pageIds )
			)
			.toEqual( [ steps.map( ( { pageId } ) => pageId ) ] );
		await editor.undo();
		await expect( begin ).toBeVisible();
	} );

	test( 'that cannot be read are told of, and tried again', async ( {
		editor,
		page,
		rest,
	} ) => {
		await page.route( PATHWAYS, ( route ) =>
			route.fulfill( refusal( 'internal_server_error', 500 ) )
		);
		const steps = new NextSteps( page );
		await editor.open( await idOf( rest, 'type-2-diabetes' ), 'editor' );
		await steps.open();
		await expect( steps.panel ).toContainText(
			'Your site’s own pathways could not be read'
		);
		await expect( steps.addButton( 'A1C testing' ) ).toBeVisible();

		await page.unroute( PATHWAYS );
		await steps.panel.getByRole( 'button', { name: 'Try again' } ).click();
		await expect( steps.panel ).not.toContainText( 'could not be read' );
		await expect( steps.addButton( 'A1C testing' ) ).toBeVisible();
	} );
} );

test.describe( 'an answer that is none', () => {
	const openTab = ( steps: NextSteps, page: Page ) =>
		page
			.getByRole( 'tab', { name: 'Next steps' } )
			.click()
			.then( () => expect( steps.panel ).toBeVisible() );

	test( 'a broken server: is told, and can be tried again', async ( {
		editor,
		page,
		rest,
	} ) => {
		await page.route( INDEX, ( route ) =>
			route.fulfill( refusal( 'internal_server_error', 500 ) )
		);
		const steps = new NextSteps( page );
		await editor.open( await idOf( rest, 'type-2-diabetes' ), 'editor' );
		await openTab( steps, page );
		await expect( steps.panel ).toContainText( 'reported an error' );
		await page.unroute( INDEX );
		await steps.panel.getByRole( 'button', { name: 'Try again' } ).click();
		await expect( steps.addButton( 'A1C testing' ) ).toBeVisible();
	} );

	test( 'no rights: is told, with nothing to press in vain', async ( {
		editor,
		page,
		rest,
	} ) => {
		await page.route( INDEX, ( route ) =>
			route.fulfill( refusal( 'rest_forbidden', 403 ) )
		);
		const steps = new NextSteps( page );
		await editor.open( await idOf( rest, 'type-2-diabetes' ), 'editor' );
		await openTab( steps, page );
		await expect( steps.panel ).toContainText( 'Your account may not use' );
		await expect( steps.panel.getByRole( 'button' ) ).toHaveCount( 0 );
	} );

	test( 'an index that is being built: says how far, and goes on by itself', async ( {
		editor,
		page,
		rest,
	} ) => {
		const goOn = await keepBuilding( page );
		const steps = new NextSteps( page );
		await editor.open( await idOf( rest, 'type-2-diabetes' ), 'editor' );
		await openTab( steps, page );
		await expect( steps.panel ).toContainText(
			'is being built: 0 of 140 pages so far'
		);
		await goOn();
		await expect( steps.addButton( 'A1C testing' ) ).toBeVisible();
	} );
} );

test.describe( 'axe finds nothing in the tab', () => {
	for ( const [ name, slug, act ] of [
		[
			'with all kinds of stages and everything open',
			'high-blood-sugar',
			async ( steps: NextSteps ) => {
				await steps.openMore();
				await steps.panel
					.getByRole( 'button', { name: /^Why “/ } )
					.first()
					.click();
			},
		],
		[
			'after a step was added and another dismissed',
			'type-2-diabetes',
			async ( steps: NextSteps ) => {
				await steps.addButton( 'A1C testing' ).click();
				await steps.dismiss(
					'High blood sugar: signs and when to seek care',
					'Wrong condition'
				);
				await steps.panel
					.getByRole( 'button', { name: '1 dismissed page' } )
					.click();
			},
		],
		[
			'on a page for everybody, with little to say',
			'referrals',
			async () => {},
		],
	] as const ) {
		test( name, async ( { editor, page, rest } ) => {
			const steps = new NextSteps( page );
			await editor.open( await idOf( rest, slug ), 'editor' );
			await steps.open();
			await act( steps );
			expect(
				await findViolations( page, '.care-pathway-links-sidebar' )
			).toEqual( [] );
		} );
	}
} );

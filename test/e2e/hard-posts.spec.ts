import { expect, test } from './fixtures';
import { VISIT, writeParagraphs } from './fixtures/write-post';

const QUIET = 'Nothing of this paragraph is worth a link.';

test( 'a block that is dragged to another place takes its mark and its suggestion along', async ( {
	editor,
	page,
	rest,
} ) => {
	await editor.open(
		await rest.createPost( {
			title: 'Before your first visit',
			content: writeParagraphs( VISIT[ 0 ], QUIET ),
			status: 'draft',
		} ),
		'editor'
	);
	await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	await editor.placeCaret( 1, 3 );
	// The toolbar hides while somebody types.
	await page.mouse.move( 500, 300 );
	await page.mouse.move( 520, 320 );
	const handle = page.getByRole( 'button', { name: 'Drag', exact: true } );
	await handle.hover();
	await page.mouse.down();
	const first = editor.canvas.getByText( 'Before the first visit it helps' );
	const { x = 0, y = 0, height = 0 } = ( await first.boundingBox() ) ?? {};
	await page.mouse.move( x + 60, y + 20, { steps: 10 } );
	// Core keeps the original of what hangs on the pointer in the page, unseen.
	await expect(
		page.getByTestId( 'block-draggable-chip' ).filter( { visible: true } )
	).toHaveCount( 1 );
	await page.mouse.move( x + 60, y + 4, { steps: 5 } );
	// The editor works out where a drop would go a few times a second; the line it draws there says what a drop would do.
	const line = page.getByTestId( 'block-list-insertion-point-indicator' );
	await expect( line ).toBeVisible();
	await expect
		.poll( async () => ( await line.boundingBox() )?.y )
		.toBeLessThan( y + height / 2 );
	await page.mouse.up();

	await expect
		.poll( () => editor.readEditedContent() )
		.toBe( writeParagraphs( QUIET, VISIT[ 0 ] ) );
	await expect
		.poll( async () =>
			( await editor.readMarks() ).map( ( { text } ) => text )
		)
		.toEqual( [ 'A1C testing' ] );
	await editor.sidebar.addButton( 'A1C testing' ).click();
	await expect
		.poll( () => editor.readEditedContent() )
		.toMatch( /data-id="\d+">A1C testing<\/a>/ );
} );

test( 'a backup that is restored is read, and its suggestions are its own', async ( {
	editor,
	page,
	rest,
} ) => {
	const postId = await rest.createPost( {
		title: 'Before your first visit',
		content: writeParagraphs( QUIET ),
		status: 'draft',
	} );
	await editor.open( postId, 'editor' );
	await expect( editor.sidebar.region ).toContainText(
		'No link would help here'
	);
	await page.evaluate(
		( [ id, content ] ) =>
			window.sessionStorage.setItem(
				`wp-autosave-block-editor-post-${ id }`,
				JSON.stringify( {
					post_title: 'Before your first visit',
					content,
					excerpt: '',
				} )
			),
		[ postId, writeParagraphs( ...VISIT ) ] as const
	);
	await page.reload();
	await editor.sidebar.open();
	await page
		.getByRole( 'button', { name: 'Restore the backup' } )
		.first()
		.click();

	await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	await editor.sidebar.addButton( 'A1C testing' ).click();
	await editor.save();
	expect(
		( await rest.readRawContent( postId ) ).replace(
			/<a [^>]*data-id="\d+">([^<]*)<\/a>/,
			'$1'
		)
	).toBe( writeParagraphs( ...VISIT ) );
} );

test( 'words that are replaced everywhere at once take their suggestions with them', async ( {
	editor,
	rest,
} ) => {
	await editor.open(
		await rest.createPost( {
			title: 'Before your first visit',
			content: writeParagraphs( ...VISIT ),
			status: 'draft',
		} ),
		'editor'
	);
	await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	for ( const place of [ 0, 1 ] as const ) {
		await editor.writeBlock(
			place,
			VISIT[ place ]
				.replaceAll( 'clinician', 'care team' )
				.replaceAll( 'metformin', 'a tablet' )
		);
	}
	await expect( editor.sidebar.card( 'metformin' ) ).toHaveCount( 0 );
	await expect
		.poll( async () =>
			( await editor.readMarks() ).map( ( { text } ) => text )
		)
		.toEqual( [ 'A1C testing' ] );
	await editor.sidebar.addButton( 'A1C testing' ).click();
	await expect
		.poll( () => editor.readEditedContent() )
		.toMatch( /order <a [^>]*>A1C testing<\/a>, which/ );
	await editor.undo();
	await expect
		.poll( () => editor.readEditedContent() )
		.not.toContain( '<a ' );
} );

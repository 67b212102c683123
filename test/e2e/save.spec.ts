import { expect, test } from './fixtures';
import type { Rest } from './fixtures/rest';
import { writeParagraphs } from './fixtures/write-post';

interface Columns {
	id: number[];
	title: string[];
	inboundAnchors: {
		anchorText: string;
		count: number;
		sourceIds: number[];
	}[][];
}

test( 'a saved link is in the link graph, and the index knows its words', async ( {
	editor,
	rest,
} ) => {
	const postId = await rest.createPost( {
		title: 'Before your first visit',
		content: writeParagraphs(
			'Before the visit your clinician may order A1C testing for you.'
		),
		status: 'publish',
	} );
	await editor.open( postId, 'editor' );
	await editor.sidebar.addButton( 'A1C testing' ).click();
	await expect
		.poll( () => editor.readEditedContent() )
		.toContain( '>A1C testing</a>' );
	await editor.save();

	const { inboundAnchors } = await readPage( rest, 'A1C testing' );
	expect(
		inboundAnchors.find( ( { sourceIds } ) => sourceIds.includes( postId ) )
	).toMatchObject( { anchorText: 'A1C testing' } );
} );

test( 'a page that was just published is suggested in the next post', async ( {
	editor,
	page,
	rest,
} ) => {
	const writing = await rest.createPost( {
		title: 'Ambulatory glucose profile',
		content: writeParagraphs( 'What the picture of two weeks shows.' ),
		status: 'draft',
		type: 'pages',
	} );
	await editor.open( writing, 'editor' );
	await page
		.getByRole( 'button', { name: 'Publish', exact: true } )
		.first()
		.click();
	await page
		.getByRole( 'region', { name: 'Editor publish' } )
		.getByRole( 'button', { name: 'Publish', exact: true } )
		.click();
	await expect(
		page.getByRole( 'region', { name: 'Editor publish' } )
	).toContainText( 'is now live' );

	await editor.open(
		await rest.createPost( {
			title: 'Reading two weeks at once',
			content: writeParagraphs(
				'At the next visit we look at your ambulatory glucose profile together.'
			),
			status: 'draft',
		} ),
		'editor'
	);
	await expect(
		editor.sidebar.card( 'ambulatory glucose profile' )
	).toBeVisible();
} );

test( 'a page that is a draft again is no longer suggested', async ( {
	editor,
	rest,
} ) => {
	const [ target ] = await rest.get< { id: number }[] >(
		'/wp/v2/pages?slug=metformin'
	);
	await rest.post( `/wp/v2/pages/${ target?.id }`, { status: 'draft' } );
	await editor.open(
		await rest.createPost( {
			title: 'Before your first visit',
			content: writeParagraphs(
				'Your clinician may order A1C testing, and later speak about metformin.'
			),
			status: 'draft',
		} ),
		'editor'
	);
	await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	await expect( editor.sidebar.card( 'metformin' ) ).toHaveCount( 0 );
} );

/** What the index says about the page with this title. */
async function readPage( rest: Rest, title: string ) {
	const { chunks } = await rest.get< { chunks: { chunk: number }[] } >(
		'/care-pathway-links/v1/index'
	);

	for ( const { chunk } of chunks ) {
		const { pages } = await rest.get< { pages: Columns } >(
			`/care-pathway-links/v1/index/${ chunk }`
		);
		const at = pages.title.indexOf( title );

		if ( at >= 0 ) {
			return {
				id: pages.id[ at ] ?? 0,
				inboundAnchors: pages.inboundAnchors[ at ] ?? [],
			};
		}
	}
	throw new Error( `The index has no page "${ title }".` );
}

import { expect, test } from './fixtures';
import { hasWordPress } from './fixtures/site';
import { VISIT, writeParagraphs } from './fixtures/write-post';

const [ FIRST, SECOND ] = VISIT;

test.describe( 'what is not read', () => {
	test( 'is said, and a classic block can be converted', async ( {
		editor,
		rest,
	} ) => {
		const { id: patternId } = await rest.post< { id: number } >(
			'/wp/v2/blocks',
			{
				title: 'A note',
				status: 'publish',
				content: writeParagraphs( 'A note about metformin.' ),
			}
		);
		await editor.open(
			await rest.createPost( {
				title: 'Before your first visit',
				content: [
					`<p>${ FIRST }</p>`,
					writeParagraphs( SECOND ),
					`<!-- wp:block {"ref":${ patternId }} /-->`,
					'<!-- wp:html --><div>custom</div><!-- /wp:html -->',
					'<!-- wp:footnotes /-->',
					'<!-- wp:acme/gone --><p>Not known</p><!-- /wp:acme/gone -->',
				].join( '\n\n' ),
				status: 'draft',
			} ),
			'editor'
		);
		const lines = editor.sidebar.region
			.getByRole( 'list', { name: 'Not read' } )
			.getByRole( 'listitem' );
		await expect( lines ).toHaveText( [
			/1 classic block\./,
			/1 synced pattern\./,
			/1 custom HTML block\./,
			/1 block of footnotes\./,
			/1 block whose plugin is missing\./,
		] );
		await expect(
			lines.getByRole( 'link', { name: /Edit the original/ } )
		).toHaveAttribute( 'href', new RegExp( `post=${ patternId }&` ) );
		await expect( editor.sidebar.card( 'metformin' ) ).toHaveCount( 1 );

		await lines
			.getByRole( 'button', { name: 'Convert to blocks' } )
			.click();
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
		await expect( lines ).toHaveCount( 4 );
		await editor.undo();
		await expect( lines ).toHaveCount( 5 );
	} );

	test( 'a locked block is read but not changed', async ( {
		editor,
		rest,
	} ) => {
		await editor.open(
			await rest.createPost( {
				title: 'Before your first visit',
				content: `<!-- wp:paragraph {"lock":{"edit":true}} -->\n<p>${ FIRST }</p>\n<!-- /wp:paragraph -->\n\n${ writeParagraphs(
					SECOND
				) }`,
				status: 'draft',
			} ),
			'editor'
		);
		await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
		await expect( editor.sidebar.card( 'A1C testing' ) ).toHaveCount( 0 );
		await expect( editor.sidebar.region ).toContainText(
			'Read but not changed: 1 locked block.'
		);
	} );
} );

const ACCORDION = [
	'an accordion',
	`<!-- wp:accordion --><div role="group" class="wp-block-accordion"><!-- wp:accordion-item --><div class="wp-block-accordion-item"><!-- wp:accordion-heading --><h3 class="wp-block-accordion-heading"><button type="button" class="wp-block-accordion-heading__toggle"><span class="wp-block-accordion-heading__toggle-title">More</span><span class="wp-block-accordion-heading__toggle-icon" aria-hidden="true">+</span></button></h3><!-- /wp:accordion-heading --><!-- wp:accordion-panel --><div role="region" class="wp-block-accordion-panel">${ writeParagraphs(
		FIRST
	) }</div><!-- /wp:accordion-panel --></div><!-- /wp:accordion-item --></div><!-- /wp:accordion -->`,
] as const;

for ( const [ name, content ] of [
	[
		'columns in a group',
		`<!-- wp:group --><div class="wp-block-group"><!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column">${ writeParagraphs(
			FIRST
		) }</div><!-- /wp:column --></div><!-- /wp:columns --></div><!-- /wp:group -->`,
	],
	[
		'a list in a list',
		`<!-- wp:list --><ul class="wp-block-list"><!-- wp:list-item --><li>Plan<!-- wp:list --><ul class="wp-block-list"><!-- wp:list-item --><li>${ FIRST }</li><!-- /wp:list-item --></ul><!-- /wp:list --></li><!-- /wp:list-item --></ul><!-- /wp:list -->`,
	],
	[
		'a table',
		`<!-- wp:table --><figure class="wp-block-table"><table class="has-fixed-layout"><tbody><tr><td>One</td><td>${ FIRST }</td></tr></tbody></table></figure><!-- /wp:table -->`,
	],
	[
		'details',
		`<!-- wp:details --><details class="wp-block-details"><summary>More</summary>${ writeParagraphs(
			FIRST
		) }</details><!-- /wp:details -->`,
	],
	[
		'text beside a picture',
		`<!-- wp:media-text --><div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"></figure><div class="wp-block-media-text__content">${ writeParagraphs(
			FIRST
		) }</div></div><!-- /wp:media-text -->`,
	],
	[
		'text on a cover',
		`<!-- wp:cover {"isDark":false,"customOverlayColor":"#dddddd"} --><div class="wp-block-cover is-light"><span aria-hidden="true" class="wp-block-cover__background has-background-dim-100 has-background-dim" style="background-color:#dddddd"></span><div class="wp-block-cover__inner-container">${ writeParagraphs(
			FIRST
		) }</div></div><!-- /wp:cover -->`,
	],
	[
		'a group whose blocks may not be moved',
		`<!-- wp:group {"templateLock":"all"} --><div class="wp-block-group">${ writeParagraphs(
			FIRST
		) }</div><!-- /wp:group -->`,
	],
	[
		'a group of which only the content may change',
		`<!-- wp:group {"templateLock":"contentOnly"} --><div class="wp-block-group">${ writeParagraphs(
			FIRST
		) }</div><!-- /wp:group -->`,
	],
	...( hasWordPress( '6.9' ) ? [ ACCORDION ] : [] ),
] as const ) {
	test( `a link goes into ${ name }, and comes out whole again`, async ( {
		editor,
		rest,
	} ) => {
		await editor.open(
			await rest.createPost( {
				title: 'Before your first visit',
				content,
				status: 'draft',
			} ),
			'editor'
		);
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
		const before = await editor.serialize();
		await editor.sidebar.addButton( 'A1C testing' ).click();
		await expect
			.poll( () => editor.readEditedContent() )
			.toMatch( />A1C testing<\/a>/ );
		expect(
			( await editor.serialize() ).replace(
				/<a [^>]*>A1C testing<\/a>/,
				'A1C testing'
			)
		).toBe( before );
		await editor.undo();
		await expect.poll( () => editor.serialize() ).toBe( before );
	} );
}

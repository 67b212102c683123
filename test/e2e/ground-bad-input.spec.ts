import { expect, test } from './fixtures';
import { VISIT, writeParagraphs } from './fixtures/write-post';

const [ , SECOND ] = VISIT;

for ( const [ name, content ] of [
	[
		'broken HTML',
		writeParagraphs( 'one <b>two <i>three</b> <a href=x>four' ),
	],
	[ 'a block that never ends', '<!-- wp:paragraph -->\n<p>Open' ],
	[
		'a block of a plugin that is gone',
		'<!-- wp:acme/x {"a":[1,{"b":null}]} --><p>x</p><!-- /wp:acme/x -->',
	],
	[
		'200 kB in one paragraph',
		writeParagraphs( 'The day at the clinic was long. '.repeat( 6500 ) ),
	],
	[
		'emoji and combining marks',
		writeParagraphs( 'A 👩🏽‍⚕️ said 🇫🇷 cafe\u0301 Z\u0351\u0364\u036Balgo.' ),
	],
	[
		'right-to-left text',
		writeParagraphs(
			'בדיקת דם ו\u200f- metformin \u202eabc\u202c بعد الأكل'
		),
	],
	[
		'2,000 links',
		writeParagraphs(
			...Array.from( { length: 200 }, () =>
				'<a href="/thyroid/">word</a> '.repeat( 10 ).trim()
			)
		),
	],
	[
		'characters that are none',
		writeParagraphs( 'a\u0001b\uFFFDc\uFEFFd\u2028e' ),
	],
	[
		'null bytes and other control characters',
		writeParagraphs( 'a\u0000b\u0007c\u001Bd\u007Fe\u0085f\u200Bg' ),
	],
	[
		'a paragraph that is right-to-left',
		'<!-- wp:paragraph {"style":{"typography":{"writingMode":"horizontal-tb"}},"direction":"rtl"} -->\n<p dir="rtl">تناول metformin 500 mg مع الطعام، ثم اتصل بنا.</p>\n<!-- /wp:paragraph -->',
	],
] as const ) {
	test( `${ name }: nothing breaks and no byte is lost`, async ( {
		editor,
		page,
		rest,
	} ) => {
		const errors: string[] = [];
		page.on( 'console', ( message ) => {
			if (
				message.type() === 'error' &&
				/care-pathway-links/.test(
					message.text() + message.location().url
				)
			) {
				errors.push( message.text() );
			}
		} );
		const postId = await rest.createPost( {
			title: 'Odd',
			content: `${ content }\n\n${ writeParagraphs( SECOND ) }`,
			status: 'draft',
		} );
		const saved = await rest.readRawContent( postId );
		await editor.open( postId, 'editor' );
		await expect( editor.sidebar.region ).not.toContainText(
			/Reading|stopped|could not/
		);
		await expect
			.poll( () => editor.select( 'core/editor', 'isEditedPostDirty' ) )
			.toBe( false );
		expect( await rest.readRawContent( postId ) ).toBe( saved );
		expect( errors ).toEqual( [] );

		// Nothing may be added to a block that never ends, and nothing should be to 2,000 links.
		if ( name !== 'a block that never ends' && name !== '2,000 links' ) {
			await editor.sidebar.addButton( 'metformin' ).click();
			await expect
				.poll( () => editor.readEditedContent() )
				.toMatch( />metformin<\/a>/ );
		}
	} );
}

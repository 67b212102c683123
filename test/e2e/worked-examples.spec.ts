import examples from '../fixtures/clinic/worked-examples.json';
import { expect, test } from './fixtures';
import { NextSteps } from './fixtures/next-steps';
import type { Rest } from './fixtures/rest';

interface Found {
	id: number;
	link: string;
	title: { rendered: string };
}

/** A page of any type by its slug. */
async function find( rest: Rest, slug: string ): Promise< Found > {
	for ( const type of [ 'pages', 'clinician', 'location', 'posts' ] ) {
		const [ found ] = await rest.get< Found[] >(
			`/wp/v2/${ type }?slug=${ slug }`
		);
		if ( found ) {
			return found;
		}
	}
	throw new Error( `The demo clinic has no page "${ slug }".` );
}

/** The last part of an address. */
const slugOf = ( url: string ) =>
	new URL( url ).pathname.split( '/' ).filter( Boolean ).at( -1 ) ?? '';

/*
 * The three worked examples, on the demo clinic, from the editor to what visitors see. What must be offered was written down
 * before the interface was there: test/fixtures/clinic/worked-examples.json.
 */
for ( const { name, page: slug, offered, never, back, words } of examples ) {
	test.describe( name, () => {
		test( 'offers every page that its readers need, and none of another subject', async ( {
			editor,
			page,
			rest,
		} ) => {
			const steps = new NextSteps( page );
			await editor.open( ( await find( rest, slug ) ).id, 'editor' );
			// The line comes with the suggestions, also where there are none.
			await expect( editor.sidebar.region ).toContainText(
				/links? for a page of this length|suit a page of this length/
			);
			const inText = ( await editor.sidebar.readLinks() ).map(
				( { url } ) => slugOf( url )
			);
			await steps.open();
			await steps.openMore();
			const shown = ( await steps.readUrls() ).map( slugOf );

			expect(
				offered.filter(
					( target ) => ! [ ...shown, ...inText ].includes( target )
				)
			).toEqual( [] );
			expect(
				never.filter( ( target ) => shown.includes( target ) )
			).toEqual( [] );
		} );

		test( 'leads visitors on, by addresses that are there @main-path', async ( {
			editor,
			page,
			rest,
		} ) => {
			const { id, link } = await find( rest, slug );
			const steps = new NextSteps( page );
			await editor.open( id, 'editor' );
			await steps.open();
			await page
				.getByRole( 'button', { name: /^Insert next steps/ } )
				.click();
			await expect
				.poll( async () => ( await steps.readBlocks() ).length )
				.toBe( 1 );
			const [ block ] = await steps.readBlocks();
			await editor.save();

			await page.goto( link );
			const nav = page.getByRole( 'navigation', { name: 'Next steps' } );
			await expect( nav ).toBeVisible();
			const urls = await nav
				.getByRole( 'link' )
				.evaluateAll( ( links ) =>
					links.map( ( each ) => ( each as HTMLAnchorElement ).href )
				);
			expect( urls ).toHaveLength( block?.pageIds.length ?? 0 );
			for ( const url of urls ) {
				expect( ( await page.request.get( url ) ).status() ).toBe(
					200
				);
			}
		} );

		for ( const { from, to } of back ) {
			test( `is led back to from ${ from }`, async ( {
				editor,
				page,
				rest,
			} ) => {
				const { id } = await find( rest, from );
				const { title, link } = await find( rest, to );
				const steps = new NextSteps( page );
				await editor.open( id, 'editor' );
				await steps.open();
				await steps.openMore();
				expect( ( await steps.readUrls() ).map( slugOf ) ).toContain(
					slugOf( link )
				);
				await expect( steps.panel ).toContainText(
					`This page does not lead back to “${ title.rendered }”.`
				);
			} );
		}

		for ( const { sentence, anchor, target } of words ) {
			test( `leads from “${ anchor }” to ${ target }`, async ( {
				editor,
				rest,
			} ) => {
				const postId = await rest.createPost( {
					title: 'Getting ready for thyroid lab tests',
					content: `<!-- wp:paragraph -->\n<p>${ sentence }</p>\n<!-- /wp:paragraph -->`,
					status: 'draft',
				} );
				const { link } = await find( rest, target );
				await editor.open( postId, 'editor' );
				await expect
					.poll( async () => {
						const links = await editor.sidebar.readLinks();
						return links.some(
							( each ) =>
								each.url === link &&
								( anchor.includes( each.words ) ||
									each.words.includes( anchor ) )
						);
					} )
					.toBe( true );
			} );
		}
	} );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { expect, test } from './fixtures';
import type { Editor } from './fixtures/editor';
import { giveTo, leavePost, openReview, readLog } from './fixtures/review';
import { hasWordPress } from './fixtures/site';

interface Expected {
	expected: { target: string }[];
	acceptable: { target: string }[];
}

/** The worked examples, each as the draft of the demo clinic that a writer works on. */
const EXAMPLES = [
	[ 'Diabetes overview', 'understanding-your-a1c-result' ],
	[ 'Thyroid lab tests', 'getting-ready-for-thyroid-lab-tests' ],
	[ 'Weight management program', 'a-year-in-the-weight-management-program' ],
] as const;

/** A link as we write it. */
const OURS = /<a href="[^"]*" data-type="[^"]*" data-id="\d+">([^<]*)<\/a>/g;

/** WordPress' own note on a block. */
const NOTE = / \{"metadata":\{"noteId":\d+\}\}/g;

const withoutOurs = ( content: string ) =>
	content.replace( OURS, '$1' ).replace( NOTE, '' );
const oursIn = ( content: string ) =>
	[ ...content.matchAll( OURS ) ].map( ( [ , words ] ) => words ?? '' );
const notesIn = ( content: string ) => ( content.match( NOTE ) ?? [] ).length;
const slugOf = ( url: string ) =>
	new URL( url ).pathname.split( '/' ).filter( Boolean ).at( -1 ) ?? '';

/** Pages that an editor wants in a draft, or may accept. */
function wantedIn( draft: string ): string[] {
	const { expected, acceptable } = JSON.parse(
		readFileSync(
			join(
				__dirname,
				`../fixtures/clinic/drafts/${ draft }.expected.json`
			),
			'utf8'
		)
	) as Expected;
	return [ ...expected, ...acceptable ].map( ( { target } ) => target );
}

/** What a reviewer does with each link that the Review tab goes through; all others are approved. */
async function goThrough(
	page: Page,
	panel: Editor[ 'sidebar' ][ 'region' ],
	acts: Record< string, ( words: string ) => Promise< void > >
): Promise< void > {
	const count = Number(
		/\d+/.exec(
			await page.getByRole( 'tab', { name: /^Review · / } ).innerText()
		)?.[ 0 ]
	);
	const link = panel.getByRole( 'group', { name: /^Link on “/ } );
	for ( let place = 0; place < count; place++ ) {
		const name = ( await link.getAttribute( 'aria-label' ) ) ?? '';
		const words = name.slice( 'Link on “'.length, -1 );
		await expect( panel ).toContainText( `${ place + 1 } of ${ count }` );
		await ( acts[ words ]?.( words ) ??
			panel
				.getByRole( 'button', { name: `Approve: “${ words }”` } )
				.click() );
		await expect(
			panel.getByRole( 'group', { name, exact: true } )
		).toHaveCount( 0 );
	}
}

for ( const [ name, draft ] of EXAMPLES ) {
	test( `${ name }: a writer adds links, an editor reviews them, the writer mends, the editor publishes`, async ( {
		editor,
		page,
		rest,
		site,
	} ) => {
		test.setTimeout( 5 * test.info().timeout );
		const postId =
			site.drafts.find( ( { slug } ) => slug === draft )?.id ?? 0;
		await giveTo( rest, 'contributor', postId );
		const original = await rest.readRawContent( postId );
		const panel = editor.sidebar.region;

		// The writer adds three links. Nothing else in the text changes.
		await editor.open( postId, 'contributor' );
		await expect( editor.sidebar.cards.nth( 2 ) ).toBeVisible();
		const added = ( await editor.sidebar.readLinks() ).slice( 0, 3 );
		const wanted = wantedIn( draft );
		expect(
			added
				.map( ( { url } ) => slugOf( url ) )
				.filter( ( slug ) => ! wanted.includes( slug ) )
		).toEqual( [] );
		for ( const { words } of added ) {
			await editor.sidebar.addButton( words ).click();
			await expect
				.poll( async () => oursIn( await editor.readEditedContent() ) )
				.toContain( words );
		}
		await editor.save();
		const [ first = '', second = '', third = '' ] = added.map(
			( { words } ) => words
		);
		const saved = await rest.readRawContent( postId );
		expect( oursIn( saved ).sort() ).toEqual(
			[ first, second, third ].sort()
		);
		expect( withoutOurs( saved ) ).toBe( original );
		await page.getByRole( 'tab', { name: 'Review', exact: true } ).click();
		await panel.getByRole( 'button', { name: 'Send for review' } ).click();
		await expect( panel ).toContainText( 'Sent for review by you' );
		await leavePost( page );

		// The editor approves one, sends one back with a note, takes one out.
		await openReview( page, site, postId, 'editor' );
		await goThrough( page, panel, {
			[ second ]: async ( words ) => {
				await panel
					.getByRole( 'button', { name: `Send back: “${ words }”` } )
					.click();
				await panel
					.getByRole( 'textbox', { name: 'Note to the writer' } )
					.fill( 'Our readers know this page already.' );
				await panel
					.getByRole( 'button', { name: 'Send back', exact: true } )
					.click();
			},
			[ third ]: ( words ) =>
				panel
					.getByRole( 'button', {
						name: `Remove link: “${ words }”`,
					} )
					.click(),
		} );
		await expect( panel ).toContainText( 'Sent back by you' );
		// The note is on its block once the site has it.
		await expect
			.poll( async () => notesIn( await editor.readEditedContent() ) )
			.toBe( hasWordPress( '6.9' ) ? 1 : 0 );
		await editor.save();
		expect( oursIn( await rest.readRawContent( postId ) ).sort() ).toEqual(
			[ first, second ].sort()
		);
		await leavePost( page );

		// The writer reads the note, takes the link out and sends again.
		await openReview( page, site, postId, 'contributor' );
		await expect(
			page.getByRole( 'tab', { name: 'Review · 1' } )
		).toBeVisible();
		await expect( panel ).toContainText(
			'Our readers know this page already.'
		);
		await editor.unlink( second );
		await editor.save();
		await panel
			.getByRole( 'button', { name: 'Send for review again' } )
			.click();
		await expect( panel ).toContainText( 'Sent for review by you' );
		await leavePost( page );

		// Nothing new is left: the editor closes the review and publishes.
		await openReview( page, site, postId, 'editor' );
		await panel
			.getByRole( 'button', { name: 'Approve', exact: true } )
			.click();
		await expect( panel ).toContainText( 'All links reviewed' );
		await page
			.getByRole( 'region', { name: 'Editor top bar' } )
			.getByRole( 'button', { name: 'Publish', exact: true } )
			.click();
		await page
			.getByRole( 'region', { name: 'Editor publish' } )
			.getByRole( 'button', { name: 'Publish', exact: true } )
			.click();
		await expect
			.poll(
				async () =>
					(
						await rest.get< { status: string } >(
							`/wp/v2/posts/${ postId }?context=edit`
						)
					).status
			)
			.toBe( 'publish' );

		const published = await rest.readRawContent( postId );
		expect( oursIn( published ) ).toEqual( [ first ] );
		expect( withoutOurs( published ) ).toBe( original );
		expect( notesIn( published ) ).toBe( hasWordPress( '6.9' ) ? 1 : 0 );
		const log = await readLog( rest, postId );
		expect( log ).toEqual(
			expect.arrayContaining( [
				`accepted ${ first }`,
				`approved ${ first }`,
				`returned ${ second }`,
				`removed ${ third }`,
			] )
		);
		expect( log.at( -1 ) ).toBe( 'approved' );
	} );
}

import type { Page } from '@playwright/test';

import { expect, test } from './fixtures';
import { DECISIONS, INDEX, keepBuilding, refusal } from './fixtures/answers';
import { findViolations } from './fixtures/axe';
import type { Editor } from './fixtures/editor';
import { VISIT, writeParagraphs } from './fixtures/write-post';

interface State {
	/** The sidebar … */
	name: string;
	content?: string;
	/** Before the editor is opened. */
	arrange?: ( page: Page ) => Promise< unknown >;
	/** What it is known by. */
	shows: string | RegExp;
	/** What is done in it. */
	act?: ( editor: Editor, page: Page ) => Promise< unknown >;
	/** What is looked at besides the sidebar. */
	also?: string;
}

const answers = ( answer: ReturnType< typeof refusal > ) => ( page: Page ) =>
	page.route( INDEX, ( route ) => route.fulfill( answer ) );

const STATES: State[] = [
	{
		name: 'with suggestions and an open explanation',
		shows: 'A1C testing',
		act: ( { sidebar } ) =>
			sidebar
				.card( 'A1C testing' )
				.getByRole( 'button', { name: 'Why?' } )
				.click(),
	},
	{
		name: 'with a card that is looked at',
		shows: 'A1C testing',
		act: ( { sidebar } ) =>
			sidebar.card( 'A1C testing' ).getByRole( 'button' ).first().click(),
	},
	{
		name: 'with the reasons for a dismissal open',
		shows: 'A1C testing',
		act: ( { sidebar } ) =>
			sidebar
				.card( 'A1C testing' )
				.getByRole( 'button', { name: /^More for/ } )
				.click(),
		also: '.components-dropdown-menu__popover',
	},
	{
		name: 'with a look at the page of a card',
		shows: 'A1C testing',
		act: async ( { sidebar }, page ) => {
			await sidebar.more( 'A1C testing', 'Preview the page' );
			await expect(
				page.getByRole( 'dialog', { name: 'A1C testing' } )
			).toContainText( 'review' );
		},
		also: '.care-pathway-links-preview',
	},
	{
		name: 'after a link was added',
		shows: 'A1C testing',
		act: async ( { sidebar }, page ) => {
			await sidebar.addButton( 'A1C testing' ).click();
			await expect(
				page.getByText( /^Link to “.*” added\.$/ ).first()
			).toBeVisible();
		},
	},
	{
		name: 'after a dismissal that could not be recorded',
		arrange: ( page ) =>
			page.route( DECISIONS, ( route ) => route.abort() ),
		shows: 'A1C testing',
		act: async ( { sidebar } ) => {
			await sidebar.dismiss( 'A1C testing', 'Not helpful here' );
			await expect( sidebar.region ).toContainText(
				'is not recorded on the site yet'
			);
		},
	},
	{
		name: 'with nothing to suggest',
		content: writeParagraphs(
			'The roses behind the house were planted by the first gardener.'
		),
		shows: 'No link would help here.',
	},
	{
		name: 'with nothing to suggest and the weaker ideas open',
		content: writeParagraphs(
			'She has no sign of type 2 diabetes, and there is no atrial fibrillation.'
		),
		shows: 'No link would help here.',
		act: ( { sidebar } ) =>
			sidebar.region
				.getByRole( 'button', { name: /weaker idea/ } )
				.click(),
	},
	{
		name: 'on an empty post',
		content: '',
		shows: 'Suggestions appear here as you write.',
	},
	{
		name: 'with parts of the text that are not read',
		content: [
			`<p>${ VISIT[ 0 ] }</p>`,
			'<!-- wp:html --><div>custom</div><!-- /wp:html -->',
			'<!-- wp:paragraph {"lock":{"edit":true}} -->\n<p>Fixed words.</p>\n<!-- /wp:paragraph -->',
		].join( '\n\n' ),
		shows: '1 classic block.',
	},
	{
		name: 'while the index is loaded',
		arrange: ( page ) => page.route( INDEX, () => {} ),
		shows: 'Reading the site’s pages',
	},
	{
		name: 'while the server builds its index',
		arrange: keepBuilding,
		shows: 'is being built',
	},
	{
		name: 'after a failure, with another try',
		arrange: answers( refusal( 'internal_server_error', 500 ) ),
		shows: 'Try again',
	},
	{
		name: 'without the rights',
		arrange: answers( refusal( 'rest_forbidden', 403 ) ),
		shows: 'Your account may not use link suggestions',
	},
	{
		name: 'after the login has expired',
		arrange: answers( refusal( 'rest_not_logged_in', 401 ) ),
		shows: 'Log in again',
	},
	{
		name: 'in the code editor',
		shows: 'A1C testing',
		act: async ( editor ) => {
			await editor.dispatch( 'core/editor', 'switchEditorMode', 'text' );
			await expect( editor.sidebar.region ).toContainText(
				'Your code is not read.'
			);
		},
	},
];

for ( const {
	name,
	content = writeParagraphs( ...VISIT ),
	arrange,
	shows,
	act,
	also,
} of STATES ) {
	test( `axe finds nothing in the sidebar ${ name }`, async ( {
		editor,
		page,
		rest,
	} ) => {
		await arrange?.( page );
		await editor.open(
			await rest.createPost( {
				title: 'Before your first visit',
				content,
				status: 'draft',
			} ),
			'editor'
		);
		await expect( editor.sidebar.region ).toContainText( shows );
		await act?.( editor, page );
		for ( const part of [
			'.care-pathway-links-sidebar',
			...( also ? [ also ] : [] ),
		] ) {
			expect( await findViolations( page, part ) ).toEqual( [] );
		}
	} );
}

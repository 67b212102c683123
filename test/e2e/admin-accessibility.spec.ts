import type { Page } from '@playwright/test';

import { expect, test } from './fixtures';
import { AdminPage } from './fixtures/admin-page';
import { INDEX, refusal } from './fixtures/answers';
import { findViolations } from './fixtures/axe';

interface State {
	/** Our page … */
	name: string;
	at: Record< string, string >;
	arrange?: ( page: Page ) => Promise< unknown >;
	/** What it is known by. */
	shows: string;
	act?: ( admin: AdminPage, page: Page ) => Promise< unknown >;
	/** What is looked at besides. */
	also?: string;
}

const STATES: State[] = [
	{
		name: 'with the matrix and further pages open',
		at: {},
		shows: 'Hypothyroidism',
		act: ( admin ) => admin.content.locator( 'summary' ).first().click(),
	},
	{
		name: 'with a filter that leaves nothing',
		at: { search: 'nothing of this name' },
		shows: 'No condition fits.',
	},
	{
		name: 'while the index is loaded',
		at: {},
		arrange: ( page ) => page.route( INDEX, () => {} ),
		shows: 'Reading the site’s pages',
	},
	{
		name: 'after a failure',
		at: {},
		arrange: ( page ) =>
			page.route( INDEX, ( route ) =>
				route.fulfill( refusal( 'internal_server_error', 500 ) )
			),
		shows: 'Try again',
	},
	{
		name: 'without pathways',
		at: { screen: 'pathways' },
		shows: 'There are no pathways of yours yet.',
	},
	{
		name: 'with a pathway being planned',
		at: { screen: 'pathways', pathway: 'new' },
		shows: 'No steps yet.',
		act: async ( admin ) => {
			await admin.content
				.getByRole( 'searchbox', { name: 'Add a page by its title' } )
				.fill( 'thyroid' );
			await admin.content
				.getByRole( 'button', { name: 'Add Thyroid nodules' } )
				.click();
			await admin.content.getByRole( 'button', { name: 'Save' } ).click();
			await expect( admin.steps() ).toHaveCount( 1 );
		},
	},
	{
		name: 'with a file to choose',
		at: { screen: 'pathways' },
		shows: 'Add a pathway',
		act: ( admin ) =>
			admin.content.getByRole( 'button', { name: 'Import' } ).click(),
		also: '.components-modal__frame',
	},
];

for ( const { name, at, arrange, shows, act, also } of STATES ) {
	test( `axe finds nothing on our page ${ name }`, async ( {
		page,
		site,
	} ) => {
		await arrange?.( page );
		const admin = new AdminPage( page, site );
		await admin.open( at );
		await expect( admin.content ).toContainText( shows );
		await act?.( admin, page );
		for ( const part of [
			'#care-pathway-links-admin',
			...( also ? [ also ] : [] ),
		] ) {
			expect( await findViolations( page, part ) ).toEqual( [] );
		}
	} );
}

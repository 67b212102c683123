import { expect, test } from './fixtures';
import { chooseLanguage } from './fixtures/language';
import { writeParagraphs } from './fixtures/write-post';

/** Long enough to be read in earnest, and about nothing that a clinic has a page on. */
const WAITING_ROOM =
	'The chairs by the window are new, and there are more of them. The shelf beside the door holds newspapers, crayons and a box of wooden trains, and the coat hooks are now low enough for everybody. The clock has moved to the other wall, where the sun no longer hides it. The plants were chosen by the people at the front desk, who water them on Mondays. If you would like to bring a book for the shelf, leave it at the desk and we will find it a place.';

let removeLanguage: () => void;

test.beforeEach( async ( { rest } ) => {
	removeLanguage = await chooseLanguage( rest, 'administrator', 'es_ES' );
} );

test.afterEach( () => removeLanguage() );

test( 'somebody whose profile says Spanish reads our sidebar in Spanish', async ( {
	editor,
	rest,
} ) => {
	const { region } = editor.sidebar;

	await editor.open(
		await rest.createPost( { title: 'Visit', content: '' } ),
		'administrator'
	);
	await expect( region ).toContainText(
		'Las sugerencias aparecerán aquí mientras escribe.'
	);

	await editor.open(
		await rest.createPost( {
			title: 'Waiting room',
			content: writeParagraphs( WAITING_ROOM ),
		} ),
		'administrator'
	);
	await expect( region ).toContainText( 'Ningún enlace ayudaría aquí.' );
	await expect( region ).toContainText(
		/0 de \d enlaces? para una página de esta extensión/
	);
	await expect( region ).not.toContainText( /link|page/ );
} );

test( 'what the server says is Spanish too', async ( {
	editor,
	page,
	rest,
} ) => {
	await editor.open(
		await rest.createPost( { title: 'Visit', content: '' } ),
		'administrator'
	);
	const message = await page.evaluate( () =>
		(
			window as unknown as {
				wp: {
					apiFetch: ( options: { path: string } ) => Promise< never >;
				};
			}
		 ).wp
			.apiFetch( { path: '/care-pathway-links/v1/index/9999' } )
			.catch( ( error: { message: string } ) => error.message )
	);
	expect( message ).toBe( 'No hay páginas en esta parte del índice.' );

	await page.goto( '/wp-admin/plugins.php' );
	await expect(
		page.getByText( 'siguiendo el itinerario del paciente' )
	).toBeVisible();
} );

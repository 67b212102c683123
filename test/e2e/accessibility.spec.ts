import { readFileSync } from 'node:fs';

import { expect, test } from './fixtures';
import { writeParagraphs } from './fixtures/write-post';

/** What axe found, as far as we read it. */
interface AxeWindow {
	axe: {
		run: ( selector: string ) => Promise< {
			violations: {
				id: string;
				impact: string | null;
				nodes: { html: string }[];
			}[];
		} >;
	};
}

const STATES = [
	{
		name: 'with suggestions and an open explanation',
		text: 'Your clinician may order A1C testing, and later speak about metformin.',
		isExplained: true,
	},
	{
		name: 'with nothing to suggest',
		text: 'The roses behind the house were planted by the first gardener.',
		isExplained: false,
	},
];

for ( const { name, text, isExplained } of STATES ) {
	test( `axe finds nothing serious in the sidebar ${ name }`, async ( {
		editor,
		page,
		rest,
	} ) => {
		await editor.open(
			await rest.createPost( {
				title: 'Before your first visit',
				content: writeParagraphs( text ),
				status: 'draft',
			} ),
			'editor'
		);
		if ( isExplained ) {
			await editor.sidebar
				.card( 'A1C testing' )
				.getByRole( 'button', { name: 'Why?' } )
				.click();
		} else {
			await expect( editor.sidebar.region ).toContainText(
				'No link would help here.'
			);
		}
		await page.evaluate(
			readFileSync( require.resolve( 'axe-core/axe.min.js' ), 'utf8' )
		);
		const { violations } = await page.evaluate( () =>
			( window as unknown as AxeWindow ).axe.run(
				'.care-pathway-links-sidebar'
			)
		);
		expect(
			violations
				.filter( ( { impact } ) =>
					[ 'serious', 'critical' ].includes( impact ?? '' )
				)
				.map( ( { id, nodes } ) => ( {
					id,
					html: nodes.map( ( { html } ) => html ),
				} ) )
		).toEqual( [] );
	} );
}

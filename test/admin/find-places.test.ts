import { describe, expect, it } from '@jest/globals';

import { findPlaces } from '../../src/admin/find-places';
import type { WantedPages } from '../../src/contract/types';

import { foundPage } from './build-pathways';

const HERE = [
	foundPage( 1, 'Intake' ),
	foundPage( 2, 'Something else' ),
	foundPage( 22, 'Program' ),
	foundPage( 31, 'Twice' ),
	foundPage( 32, 'Twice' ),
	foundPage( 33, 'Twice as much' ),
];

/** As the engine finds: by words it also brings pages whose titles only begin with them. */
const ENGINE = {
	findPages: async ( wanted: WantedPages ) =>
		HERE.filter( ( page ) =>
			'ids' in wanted
				? wanted.ids.includes( page.id )
				: page.title.startsWith( wanted.words )
		),
};

describe( 'the page of this site that a file means', () => {
	it.each( [
		[ 'has the id and the title', 1, 'Intake', true, 1 ],
		[ 'has the id and the title, elsewhere too', 1, 'Intake', false, 1 ],
		[
			'has the title, where the id is another page',
			2,
			'Program',
			true,
			22,
		],
		[ 'has the title, where the id is no page', 9, 'Program', false, 22 ],
		[ 'is none where two have the title', 9, 'Twice', true, null ],
		[ 'is one of two by its id', 32, 'Twice', false, 32 ],
		[ 'has the title and no more words', 9, 'Twice as', true, null ],
		[ 'is none where no page has the title', 2, 'Nowhere', true, null ],
		[
			'is none elsewhere, where the id is another page',
			2,
			'Nowhere',
			false,
			null,
		],
		[ 'has no title: its id on its own site', 7, null, true, 7 ],
		[ 'has no title: nobody can tell elsewhere', 2, null, false, null ],
	] )( '%s', async ( _name, id, title, isSameSite, expected ) => {
		const page = { id, title };
		const pageOf = await findPlaces( [ page ], ENGINE, isSameSite );
		expect( pageOf( page ) ).toBe( expected );
	} );
} );

/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createRoot } from '@wordpress/element';
import { act } from 'react';

import type { PageLink, TargetStatus } from '../../../src/contract/types';
import { PartsOwner } from '../../../src/editor/parts';
import type { Parts } from '../../../src/editor/parts';
import { useLinkingPages } from '../../../src/editor/review/use-linking-pages';

let root: ReturnType< typeof createRoot >;
let shown: string[] | null = null;

function Reading( { sourceId }: { sourceId: number } ) {
	shown = useLinkingPages( sourceId )?.map( ( { title } ) => title ) ?? null;
	return null;
}

/** The server says of post 1 that post 11 leads to it, and nothing of any other. */
const parts = {
	screens: 'https://clinic.example/wp-admin/',
	api: {
		readLinksTo: ( id: number ) =>
			id === 1
				? Promise.resolve( [
						{ sourceId: 11, kind: 'body', anchorText: 'here' },
					] as PageLink[] )
				: Promise.reject( new Error( 'No answer.' ) ),
		readTargets: async () => [
			{ id: 11, title: 'Eleven' } as TargetStatus,
		],
	},
} as unknown as Parts;

async function show( sourceId: number ) {
	await act( async () => {
		root.render(
			<PartsOwner value={ parts }>
				<Reading sourceId={ sourceId } />
			</PartsOwner>
		);
	} );
	return shown;
}

beforeEach( () => {
	Object.assign( globalThis, { IS_REACT_ACT_ENVIRONMENT: true } );
} );

afterEach( () => act( () => root.unmount() ) );

it( 'says of no post what leads to another one', async () => {
	root = createRoot( document.createElement( 'div' ) );
	expect( await show( 1 ) ).toEqual( [ 'Eleven' ] );
	expect( await show( 2 ) ).toBeNull();
} );

import { describe, expect, it } from '@jest/globals';

import { compile } from '../../src/engine';
import { judge } from '../../src/engine/grammar';
import { loadVocabulary } from '../../src/engine/vocabulary/load';
import { createSecondLook } from '../../src/worker/look-again';

import orphans from '../fixtures/clinic/inbound.json';
import { readClinic, readPosts } from './read-clinic';
import { clinicFacts } from './site-audit/clinic-facts';
import { runAudit } from './site-audit/run-audit';

/*
 * Which pages of the demo clinic name a page that no other leads to, by somebody who read them. Suggested must be at least one
 * of these places for every orphan that has any, and none at all for the others: once as the clinic is on its first day, and
 * once after its habits were learned.
 */
const { pageIndex, slugs } = readClinic();
const posts = readPosts();
const unread = compile( pageIndex, loadVocabulary() );
const read = compile(
	{ ...pageIndex, habits: unread.learn( [ ...posts.values() ] ) },
	loadVocabulary()
);
const secondLook = createSecondLook(
	() => {},
	async () => judge
);

describe.each( [
	[ 'on its first day', unread ],
	[ 'after its habits were learned', read ],
] as const )( 'orphans of the demo clinic %s', ( _name, engine ) => {
	const { findings } = runAudit( engine.audit( clinicFacts() ) );
	const targetIds = findings
		.filter( ( { kind } ) => kind === 'orphan-page' )
		.map( ( { pageId } ) => pageId );
	const { sourceIds } = engine.planInbound( targetIds );

	it( 'are those that were planted', () => {
		expect( targetIds.map( ( id ) => slugs.get( id ) ).sort() ).toEqual(
			orphans.map( ( { orphan } ) => orphan ).sort()
		);
	} );

	it( 'are suggested on a page that names them, and nowhere without that', async () => {
		const wanted = new Set( targetIds );
		const found = new Map< string, string[] >();
		for ( const id of sourceIds ) {
			const slug = slugs.get( id ) ?? '';
			const post = posts.get( slug );
			if ( post === undefined ) {
				throw new Error( `No page "${ slug }".` );
			}
			for ( const { anchor, targetId } of await secondLook.whole(
				engine.inbound( post, wanted ).suggestions,
				post.language
			) ) {
				const target = slugs.get( targetId ) ?? '';
				found.set( target, [
					...( found.get( target ) ?? [] ),
					`${ slug }: ${ anchor.text }`,
				] );
			}
		}
		const missing = orphans.filter(
			( { orphan, evidence } ) =>
				evidence.length > 0 &&
				! evidence.some( ( { page, anchor } ) =>
					found
						.get( orphan )
						?.some(
							( place ) =>
								place.startsWith( `${ page }: ` ) &&
								place.includes( anchor )
						)
				)
		);
		const unfounded = orphans.filter(
			( { orphan, evidence } ) =>
				evidence.length === 0 && found.has( orphan )
		);

		expect( missing.map( ( { orphan } ) => orphan ) ).toEqual( [] );
		expect( unfounded.map( ( { orphan } ) => orphan ) ).toEqual( [] );
	} );
} );

import { describe, expect, it } from '@jest/globals';

import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import clusters from '../../fixtures/clinic/clusters.json';
import coverage from '../../fixtures/clinic/coverage.json';
import roles from '../../fixtures/clinic/roles.json';
import { readClinic } from '../read-clinic';

import floor from './pathway-floor.json';

/* Clusters and coverage of the demo clinic, judged by an editor before any code did. The floors may only rise. */
const { pageIndex, slugs } = readClinic();
const engine = compile( pageIndex, loadVocabulary() );
const answer = engine.coverage();
const slugOf = ( id: number ) => slugs.get( id ) ?? '';
const found = new Map(
	answer.clusters.map( ( { clusterId, members } ) => [
		slugOf( clusterId ),
		members,
	] )
);

describe( 'roles of the demo clinic', () => {
	it( 'are right for at least as many pages as before', () => {
		const labels: Record< string, string > = roles;
		const wrong = [ ...engine.roles() ]
			.map( ( [ id, { role } ] ) => ( { slug: slugOf( id ), role } ) )
			.filter( ( { slug, role } ) => labels[ slug ] !== role )
			.map( ( { slug, role } ) => `${ slug }: ${ role }` );

		expect(
			pageIndex.pages.length - wrong.length < floor.roles ? wrong : []
		).toEqual( [] );
	} );
} );

describe( 'clusters of the demo clinic', () => {
	it.each( Object.entries( clusters ) )(
		'keeps strangers out of %s',
		( pillar, { strangers } ) => {
			const members = ( found.get( pillar ) ?? [] ).map(
				( { targetId } ) => slugOf( targetId )
			);

			expect(
				members.filter( ( slug ) => strangers.includes( slug ) )
			).toEqual( [] );
		}
	);

	it( 'finds at least as many members as before', () => {
		const missing = Object.entries( clusters ).flatMap(
			( [ pillar, { members } ] ) => {
				const there = ( found.get( pillar ) ?? [] ).map(
					( { targetId } ) => slugOf( targetId )
				);
				return members
					.filter( ( slug ) => ! there.includes( slug ) )
					.map( ( slug ) => `${ pillar }: ${ slug }` );
			}
		);
		const wanted = Object.values( clusters ).flatMap(
			( { members } ) => members
		).length;

		expect(
			wanted - missing.length < floor.members ? missing : []
		).toEqual( [] );
	} );

	it( 'names at most five primary members of each, with reasons', () => {
		for ( const members of found.values() ) {
			expect(
				members.filter( ( { isPrimary } ) => isPrimary ).length
			).toBeLessThanOrEqual( 5 );
			members.forEach( ( { reasons } ) =>
				expect( reasons.length ).toBeGreaterThan( 0 )
			);
		}
	} );
} );

describe( 'coverage of the demo clinic', () => {
	it( 'agrees with the editor on at least as many stages as before', () => {
		const rows = new Map(
			answer.conditions.map( ( { pageId, stages } ) => [
				slugOf( pageId ),
				stages,
			] )
		);
		const judgements = Object.entries( coverage ).flatMap(
			( [ slug, stages ] ) =>
				Object.entries( stages ).map(
					( [ stage, { state, pages } ] ) => {
						const cell = rows
							.get( slug )
							?.find( ( one ) => one.stage === stage );
						const shown = ( cell?.targetIds ?? [] ).map( slugOf );
						const isRight =
							cell?.state === state &&
							( pages.length === 0 ||
								shown.some( ( one ) =>
									( pages as string[] ).includes( one )
								) );
						return {
							isRight,
							name: `${ slug }, ${ stage }: ${ cell?.state } ${ shown }, not ${ state } ${ pages }`,
						};
					}
				)
		);
		const wrong = judgements.filter( ( { isRight } ) => ! isRight );

		expect(
			judgements.length - wrong.length < floor.stages
				? wrong.map( ( { name } ) => name )
				: []
		).toEqual( [] );
	} );
} );

import type { SiteCoverage, SpecialtyPages } from '../../contract/types';

import type { PathwaySite } from './compile-pathway';
import { findSteps } from './find-steps';
import { sourceInIndex } from './read-post';
import { specialtyKeys, specialtyName } from './specialty';
import { stageCoverage } from './stage-coverage';
import { targetPages } from './target-pages';

const BY_TITLE = new Intl.Collator( 'en' );

/** The care pathway of every condition page of a site, by title, and the site's clusters. */
export function siteCoverage( site: PathwaySite ): SiteCoverage {
	const conditions = [ ...( site.byRole.get( 'condition' ) ?? [] ) ]
		.map( ( place ) => sourceInIndex( place, site ) )
		.sort(
			( a, b ) =>
				BY_TITLE.compare( a.facts.title, b.facts.title ) ||
				a.facts.id - b.facts.id
		)
		.map( ( source ) => ( {
			pageId: source.facts.id,
			specialties: specialtyKeys( source.specialties )
				.map( ( key ) =>
					specialtyName( key, source.facts, site.relations )
				)
				.sort(),
			stages: stageCoverage( source, findSteps( source, site ) ),
		} ) );
	const clusters = [ ...site.clusters() ];

	return {
		conditions,
		clusters,
		specialties: pagesBySpecialty( site ),
		targets: targetPages(
			[
				...conditions.flatMap( ( { pageId, stages } ) => [
					pageId,
					...stages.flatMap( ( { targetIds } ) => targetIds ),
				] ),
				...clusters.flatMap( ( { clusterId, members } ) => [
					clusterId,
					...members.map( ( { targetId } ) => targetId ),
				] ),
			],
			site
		),
	};
}

function pagesBySpecialty( {
	pages,
	relations,
}: PathwaySite ): SpecialtyPages[] {
	// A field has one name, that of the first page, though pages of another language would call it otherwise.
	const names = new Map< string, string >();
	const byName = new Map< string, Set< number > >();

	for ( const { facts, specialties } of pages ) {
		for ( const key of specialtyKeys( specialties ) ) {
			const name =
				names.get( key ) ?? specialtyName( key, facts, relations );
			const ids = byName.get( name ) ?? new Set();
			names.set( key, name );
			byName.set( name, ids.add( facts.id ) );
		}
	}
	return [ ...byName ]
		.map( ( [ name, ids ] ) => ( {
			name,
			pageIds: [ ...ids ].sort( ( a, b ) => a - b ),
		} ) )
		.sort( ( a, b ) => BY_TITLE.compare( a.name, b.name ) );
}

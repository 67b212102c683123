import { languageCode } from '../language';
import { isSpoke } from '../pathway/missing-returns';
import { specialtyKeys, specialtyName } from '../pathway/specialty';

import type { SiteCheck } from './site-check';
import type { SitePage } from './site-page';

/** Fewer pages need no page of their own above them. */
const LEAST = 5;

/**
 * Pages of one field of medicine, by the site's own terms or by the vocabulary, of which none belongs to a cluster: there is no
 * pillar page, or none that is known as one.
 */
export const clusterWithoutPillar: SiteCheck = ( site ) => ( {
	ofSite: () => {
		const clusters = site.pathway.clustersOf();
		const alone = new Map< string, { key: string; pages: SitePage[] } >();
		const led = new Set< string >();
		for ( const page of site.pages ) {
			if ( page.pathway === null || ! isSpoke( page.role ) ) {
				continue;
			}
			for ( const key of specialtyKeys(
				page.pathway.page.specialties
			) ) {
				const field = `${ languageCode( page.facts.language ) } ${ key }`;
				if ( clusters.has( page.facts.id ) ) {
					led.add( field );
				} else {
					const known = alone.get( field ) ?? { key, pages: [] };
					known.pages.push( page );
					alone.set( field, known );
				}
			}
		}

		return [ ...alone ].flatMap( ( [ field, { key, pages } ] ) => {
			const [ first ] = pages;
			return first !== undefined &&
				pages.length >= LEAST &&
				! led.has( field )
				? [
						{
							kind: 'cluster-without-pillar',
							severity: 'low',
							about: field,
							pageIds: pages.map( ( { facts } ) => facts.id ),
							values: {
								topic: specialtyName(
									key,
									first.facts,
									site.pathway.relations
								),
								count: pages.length,
							},
						},
					]
				: [];
		} );
	},
} );

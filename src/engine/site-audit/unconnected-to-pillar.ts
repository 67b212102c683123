import { hubTies } from './hub-ties';
import type { SiteCheck } from './site-check';

/** Fewer are seen on the pages themselves. */
const LEAST = 3;

/**
 * Pages of a subject that neither lead to one of their hubs nor are led to from one, told once for the nearest hub: on many
 * sites they are most pages, and one finding each would hide all others.
 */
export const unconnectedToPillar: SiteCheck = ( site ) => {
	const unconnected = new Map< number, number[] >();

	return {
		*prepare() {
			for ( const page of site.pages ) {
				const ties = hubTies( page, site );
				const [ hub ] = ties?.hubs ?? [];
				if (
					hub !== undefined &&
					ties?.leadsTo.length === 0 &&
					ties.ledFrom.length === 0 &&
					! page.facts.isPrimaryTarget
				) {
					const list = unconnected.get( hub.facts.id ) ?? [];
					list.push( page.facts.id );
					unconnected.set( hub.facts.id, list );
				}
				yield;
			}
		},
		ofPage: ( { facts } ) => {
			const pageIds = unconnected.get( facts.id ) ?? [];
			return pageIds.length >= LEAST
				? [
						{
							kind: 'unconnected-to-pillar',
							severity: 'low',
							pageIds,
							values: { count: pageIds.length },
						},
					]
				: [];
		},
	};
};

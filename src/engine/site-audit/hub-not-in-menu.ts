import type { SiteCheck } from './site-check';
import type { SitePage } from './site-page';

/** So many hubs in menus are a habit of the site. */
const HABIT = 2;

/**
 * The hub of a specialty that no menu and no template leads to, where menus lead to most others. One that belongs to a hub in
 * the menu is found from there.
 */
export const hubNotInMenu: SiteCheck = ( site ) => {
	const { graph, pathway } = site;
	const isLed = ( { place }: SitePage ) =>
		graph.navigation( place ) + graph.template( place ) > 0;
	const hubs = site.pages.filter(
		( { role, isRoleSure, isOpen } ) =>
			role === 'specialty' && isRoleSure && isOpen
	);
	const inMenus = hubs.filter(
		( { place } ) => graph.navigation( place ) > 0
	).length;
	const isHabit = inMenus >= HABIT && inMenus * 2 > hubs.length;

	return {
		ofPage: ( page ) =>
			isHabit &&
			hubs.includes( page ) &&
			! isLed( page ) &&
			! ( pathway.clustersOf().get( page.facts.id ) ?? [] ).some(
				( { clusterId } ) => {
					const hub = site.pageOf( clusterId );
					return hub !== null && hub !== page && isLed( hub );
				}
			)
				? [ { kind: 'hub-not-in-menu', severity: 'low' } ]
				: [],
	};
};

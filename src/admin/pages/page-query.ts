import type { PageRole } from '../../contract/types';
import { isRole } from '../../screens/page-roles';
import type { Route } from '../route';

export const PER_PAGE = [ 20, 50, 100 ];

/** As many as are shown where nothing else is asked for. */
const USUAL = 20;

/** By what pages can be ordered. */
export const SORTS = [
	'title',
	'role',
	'cluster',
	'inbound',
	'navigation',
	'template',
	'outbound',
	'findings',
	'depth',
	'words',
	'clicks',
	'impressions',
	'position',
] as const;
export type PageSort = ( typeof SORTS )[ number ];

/** What of a page may be asked for by a choice of few values. */
export const CHOICES = {
	inbound: [ 'none', 'one', 'several' ],
	outbound: [ 'none', 'some' ],
	depth: [ 'near', 'far', 'none' ],
	findings: [ 'some', 'none' ],
	unread: [ 'yes', 'no' ],
	excluded: [ 'yes', 'no' ],
} as const;
export type Choice = keyof typeof CHOICES;

/** Which pages are shown, and how. */
export interface PageQuery {
	page: number;
	perPage: number;
	sort: PageSort;
	order: 'asc' | 'desc';
	search: string;
	roles: PageRole[];
	/** Name; empty: any. */
	specialty: string;
	/** Pillar page; 0: any. */
	clusterId: number;
	/** Name of a post type; empty: any. */
	postType: string;
	chosen: { [ Name in Choice ]?: ( typeof CHOICES )[ Name ][ number ] };
}

/** What an address asks for; what makes no sense is left out. */
export function pageQuery( route: Route ): PageQuery {
	const number = ( text = '' ) =>
		/^[1-9]\d{0,14}$/.test( text ) ? Number( text ) : 0;
	const perPage = number( route.per_page );

	return {
		page: number( route.page_number ) || 1,
		perPage: PER_PAGE.includes( perPage ) ? perPage : USUAL,
		sort: SORTS.find( ( one ) => one === route.sort ) ?? 'title',
		order: route.order === 'desc' ? 'desc' : 'asc',
		search: ( route.search ?? '' ).slice( 0, 200 ),
		roles: ( route.role ?? '' ).split( ',' ).filter( isRole ),
		specialty: route.specialty ?? '',
		clusterId: number( route.cluster ),
		postType: route.type ?? '',
		chosen: Object.fromEntries(
			Object.entries( CHOICES ).flatMap( ( [ name, values ] ) => {
				const value = ( values as readonly string[] ).find(
					( one ) => one === route[ name ]
				);
				return value === undefined ? [] : [ [ name, value ] ];
			} )
		),
	};
}

/** The address of a query; `pageQuery` reads it. */
export function pageRoute( {
	page,
	perPage,
	sort,
	order,
	search,
	roles,
	specialty,
	clusterId,
	postType,
	chosen,
}: PageQuery ): Route {
	return {
		screen: 'pages',
		page_number: page > 1 ? String( page ) : '',
		per_page: perPage === USUAL ? '' : String( perPage ),
		sort: sort === 'title' ? '' : sort,
		order: order === 'asc' ? '' : order,
		search,
		role: roles.join( ',' ),
		specialty,
		cluster: clusterId > 0 ? String( clusterId ) : '',
		type: postType,
		...chosen,
	};
}

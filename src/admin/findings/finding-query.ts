import type { FindingQuery } from '../../audit-api';
import type { Severity } from '../../contract/types';
import { isFindingKind } from '../audit/finding-kinds';
import { SEVERITIES } from '../audit/severity-name';
import type { Route } from '../route';

export const PER_PAGE = [ 10, 20, 50, 100 ];

/** As many as are shown where nothing else is asked for. */
const USUAL = 20;

/** Whatever is open is shown, unless the address says otherwise. */
const STATES = [ 'open', 'ignored' ] as const;

/** Which findings an address asks for; what makes no sense is left out. */
export function findingQuery( route: Route ): FindingQuery {
	const number = ( text: string | undefined ) =>
		text !== undefined && /^[1-9]\d{0,14}$/.test( text )
			? Number( text )
			: undefined;
	const perPage = number( route.per_page );
	const specialty = number( route.specialty );
	const pageId = number( route.post );
	const kind = ( route.kind ?? '' ).split( ',' ).filter( isFindingKind );
	const severity = SEVERITIES.find( ( one ) => one === route.severity );
	const state =
		route.state === 'all'
			? undefined
			: ( STATES.find( ( one ) => one === route.state ) ?? 'open' );
	const search = ( route.search ?? '' ).trim().slice( 0, 200 );

	return {
		page: number( route.page_number ) ?? 1,
		perPage:
			perPage !== undefined && PER_PAGE.includes( perPage )
				? perPage
				: USUAL,
		...( state && { state } ),
		...( kind.length > 0 && { kind } ),
		...( severity && { severity } ),
		...( specialty && { specialty } ),
		...( pageId && { pageId } ),
		...( search !== '' && { search } ),
	};
}

/** The address of findings; `findingQuery` reads it. */
export function findingRoute( {
	page,
	perPage,
	state,
	kind = [],
	severity,
	specialty,
	pageId,
	search = '',
}: FindingQuery ): Route {
	return {
		screen: 'findings',
		page_number: page > 1 ? String( page ) : '',
		per_page: perPage === USUAL ? '' : String( perPage ),
		state: state === undefined ? 'all' : stateInAddress( state ),
		kind: kind.join( ',' ),
		severity: severity ?? '',
		specialty: specialty === undefined ? '' : String( specialty ),
		post: pageId === undefined ? '' : String( pageId ),
		search,
	};
}

function stateInAddress( state: 'open' | 'ignored' ): string {
	return state === 'open' ? '' : state;
}

/** Whether the address narrows down what is open. */
export function isNarrowed( query: FindingQuery ): boolean {
	const { page, perPage, state, ...others } = query;
	return state !== 'open' || Object.keys( others ).length > 0;
}

/** The findings that a number on another screen counts. */
export function findingsBehind(
	counted: Partial< FindingQuery > & { severity?: Severity }
): Route {
	return Object.fromEntries(
		Object.entries(
			findingRoute( {
				page: 1,
				perPage: USUAL,
				state: 'open',
				...counted,
			} )
		).filter( ( [ , value ] ) => value !== '' )
	);
}

import { useMemo } from '@wordpress/element';
import type { View } from '@wordpress/dataviews/wp';

import type { FindingQuery } from '../../audit-api';
import type { Severity } from '../../contract/types';
import { isFindingKind } from '../audit/finding-kinds';
import { useListKey } from '../use-list-key';
import { useNavigation } from '../use-route';
import { findingQuery, findingRoute } from './finding-query';

/** What is shown of the findings: it is part of the address. */
export function useFindingView(): {
	/** Of the list: with another one it begins afresh. */
	key: number;
	view: View;
	query: FindingQuery;
	change: ( view: View ) => void;
} {
	const { route, note } = useNavigation();
	const { key, own } = useListKey( route );

	return useMemo( () => {
		const query = findingQuery( route );
		const { page, perPage, kind, severity, specialty, state } = query;
		return {
			key,
			query,
			view: {
				type: 'table',
				page,
				perPage,
				search: query.search ?? '',
				titleField: 'kind',
				descriptionField: 'text',
				fields: [
					'page',
					'severity',
					'mend',
					// Of open ones alone it says nothing.
					...( state === 'open' ? [] : [ 'state' ] ),
				],
				filters: [
					...( kind === undefined
						? []
						: [
								{
									field: 'kind',
									operator: 'isAny' as const,
									value: [ ...kind ],
								},
							] ),
					...( severity === undefined
						? []
						: [ is( 'severity', severity ) ] ),
					...( specialty === undefined
						? []
						: [ is( 'specialty', String( specialty ) ) ] ),
					...( state === undefined ? [] : [ is( 'state', state ) ] ),
				],
				layout: { styles: { page: { maxWidth: 260 } } },
			},
			change: ( view ) =>
				note( own( findingRoute( queryOf( view, query ) ) ) ),
		};
	}, [ route, note, key, own ] );
}

const is = ( field: string, value: string ) => ( {
	field,
	operator: 'is' as const,
	value,
} );

/** The question that a changed view asks. */
function queryOf( view: View, before: FindingQuery ): FindingQuery {
	const chosen = ( name: string ): unknown =>
		view.filters?.find( ( { field } ) => field === name )?.value;
	const kind = chosen( 'kind' );
	const kinds = Array.isArray( kind ) ? kind.filter( isFindingKind ) : [];
	const severity = chosen( 'severity' ) as Severity | undefined;
	const specialty = Number( chosen( 'specialty' ) ?? 0 );
	const state = chosen( 'state' ) as 'open' | 'ignored' | undefined;
	const search = view.search ?? '';

	return {
		page: view.page ?? 1,
		perPage: view.perPage ?? before.perPage,
		...( state && { state } ),
		...( kinds.length > 0 && { kind: kinds } ),
		...( severity && { severity } ),
		...( specialty > 0 && { specialty } ),
		...( before.pageId !== undefined && { pageId: before.pageId } ),
		...( search !== '' && { search } ),
	};
}

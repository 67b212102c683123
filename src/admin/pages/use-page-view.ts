import { useMemo, useState } from '@wordpress/element';
import type { View } from '@wordpress/dataviews/wp';

import { isRole } from '../../screens/page-roles';
import { localRecord } from '../local-record';
import { useParts } from '../parts';
import { useListKey } from '../use-list-key';
import { useNavigation } from '../use-route';
import { COLUMNS, USUAL_COLUMNS } from './page-columns';
import type { Column } from './page-columns';
import { CHOICES, pageQuery, pageRoute, SORTS } from './page-query';
import type { PageQuery } from './page-query';

/** What is shown of the pages: it is part of the address, but for the columns, which are each person's own. */
export function usePageView(): {
	/** Of the list: with another one it begins afresh. */
	key: number;
	view: View;
	query: PageQuery;
	change: ( view: View ) => void;
} {
	const { indexOwner } = useParts();
	const { route, note } = useNavigation();
	const { key, own } = useListKey( route );
	const record = useMemo(
		() => localRecord( indexOwner, 'columns-of-pages' ),
		[ indexOwner ]
	);
	const [ columns, setColumns ] = useState( () =>
		readColumns( record.read() )
	);

	return useMemo( () => {
		const query = pageQuery( route );
		return {
			key,
			query,
			view: {
				type: 'table',
				page: query.page,
				perPage: query.perPage,
				search: query.search,
				sort: { field: query.sort, direction: query.order },
				titleField: 'title',
				fields: [ ...columns ],
				filters: filtersOf( query ),
				layout: {},
			},
			change: ( view ) => {
				const chosen = readColumns( view.fields );
				if ( chosen.join() !== columns.join() ) {
					record.write( chosen );
					setColumns( chosen );
				}
				note( own( pageRoute( queryOf( view, query ) ) ) );
			},
		};
	}, [ route, note, record, columns, key, own ] );
}

/** Columns as they were kept; those that everybody has where none of them is one. */
function readColumns( kept: unknown ): readonly Column[] {
	const columns = ( Array.isArray( kept ) ? kept : [] ).filter(
		( column ): column is Column =>
			COLUMNS.some( ( one ) => one === column )
	);
	return columns.length === 0 ? USUAL_COLUMNS : columns;
}

function filtersOf( {
	roles,
	specialty,
	clusterId,
	postType,
	chosen,
}: PageQuery ): NonNullable< View[ 'filters' ] > {
	const is = ( field: string, value: string ) =>
		value === '' ? [] : [ { field, operator: 'is' as const, value } ];

	return [
		...( roles.length === 0
			? []
			: [ { field: 'role', operator: 'isAny' as const, value: roles } ] ),
		...is( 'specialty', specialty ),
		...is( 'cluster', clusterId === 0 ? '' : String( clusterId ) ),
		...is( 'type', postType ),
		...Object.entries( chosen ).flatMap( ( [ name, value ] ) =>
			is( name, value )
		),
	];
}

/** The query that a changed view is. */
function queryOf( view: View, before: PageQuery ): PageQuery {
	const chosen = ( name: string ): unknown =>
		view.filters?.find( ( { field } ) => field === name )?.value;
	const text = ( name: string ) => String( chosen( name ) ?? '' );
	const roles = chosen( 'role' );

	return {
		page: view.page ?? 1,
		perPage: view.perPage ?? before.perPage,
		sort: SORTS.find( ( one ) => one === view.sort?.field ) ?? before.sort,
		order: view.sort?.direction ?? before.order,
		search: view.search ?? '',
		roles: Array.isArray( roles ) ? roles.filter( isRole ) : [],
		specialty: text( 'specialty' ),
		clusterId: Number( text( 'cluster' ) ),
		postType: text( 'type' ),
		chosen: Object.fromEntries(
			Object.keys( CHOICES )
				.map( ( name ) => [ name, text( name ) ] )
				.filter( ( [ , value ] ) => value !== '' )
		),
	};
}

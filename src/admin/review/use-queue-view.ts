import { useMemo } from '@wordpress/element';
import type { View } from '@wordpress/dataviews/wp';

import type { QueueQuery } from '../../api';
import { useNavigation } from '../use-route';
import { readQuery } from './read-query';

/** By what the queue may be narrowed. */
const FILTERS = [ 'author', 'role', 'specialty' ] as const;

/** What is shown of the queue: it is part of the address. */
export function useQueueView(): {
	view: View;
	query: QueueQuery;
	change: ( view: View ) => void;
} {
	const { route, note } = useNavigation();

	return useMemo( () => {
		const query = readQuery( route );
		return {
			query,
			view: {
				type: 'table',
				page: query.page,
				perPage: query.perPage,
				titleField: 'title',
				fields: [ 'openLinks', 'author', 'since', 'role', 'specialty' ],
				filters: FILTERS.flatMap( ( field ) =>
					query[ field ] === undefined
						? []
						: [
								{
									field,
									operator: 'is' as const,
									value: String( query[ field ] ),
								},
							]
				),
				layout: {},
			},
			change: ( view ) =>
				note( {
					screen: 'review',
					page_number:
						view.page && view.page > 1 ? String( view.page ) : '',
					per_page: String( view.perPage ?? '' ),
					...Object.fromEntries(
						( view.filters ?? [] ).map( ( { field, value } ) => [
							field,
							value === undefined ? '' : String( value ),
						] )
					),
				} ),
		};
	}, [ route, note ] );
}

import type { QueueQuery } from '../../api';
import type { Route } from '../route';

const PER_PAGE = [ 10, 20, 50 ];

/** Which posts an address asks for; what makes no sense is left out. */
export function readQuery( route: Route ): QueueQuery {
	const number = ( text: string | undefined ) =>
		text !== undefined && /^[1-9]\d{0,8}$/.test( text )
			? Number( text )
			: undefined;
	const perPage = number( route.per_page );
	const author = number( route.author );
	const specialty = number( route.specialty );

	return {
		page: number( route.page_number ) ?? 1,
		perPage:
			perPage !== undefined && PER_PAGE.includes( perPage )
				? perPage
				: 20,
		...( author === undefined ? {} : { author } ),
		...( specialty === undefined ? {} : { specialty } ),
		...( route.role && route.role.length <= 20
			? { role: route.role }
			: {} ),
	};
}

import type { Choice, PageQuery, PageSort } from './page-query';
import type { PageRow } from './page-rows';

/** From so many clicks from the front page on a page is far from it. */
export const FAR = 4;

/** What each choice means of a page. */
const VALUES: Record< Choice, ( row: PageRow ) => string > = {
	inbound: ( { inbound } ) => [ 'none', 'one' ][ inbound ] ?? 'several',
	outbound: ( { outbound } ) => ( outbound === 0 ? 'none' : 'some' ),
	depth: ( { depth } ) => {
		if ( depth === null ) {
			return 'none';
		}
		return depth < FAR ? 'near' : 'far';
	},
	findings: ( { findings } ) => ( findings === 0 ? 'none' : 'some' ),
	unread: ( { unread } ) => ( unread.length === 0 ? 'no' : 'yes' ),
	excluded: ( { isExcluded } ) => ( isExcluded ? 'yes' : 'no' ),
};

/** Pages that fit a query, in its order; all of them, whichever part of them is looked at. */
export function filterPages(
	rows: readonly PageRow[],
	query: PageQuery
): PageRow[] {
	const { search, roles, specialty, clusterId, postType, chosen } = query;
	const words = search.toLocaleLowerCase().split( /\s+/ ).filter( Boolean );
	const choices = Object.entries( chosen ) as [ Choice, string ][];

	return rows
		.filter(
			( row ) =>
				( roles.length === 0 || roles.includes( row.role ) ) &&
				( specialty === '' || row.specialties.includes( specialty ) ) &&
				( clusterId === 0 ||
					row.clusterId === clusterId ||
					row.pageId === clusterId ) &&
				( postType === '' || row.postType === postType ) &&
				choices.every(
					( [ name, value ] ) => VALUES[ name ]( row ) === value
				) &&
				hasWords( row, words )
		)
		.sort( inOrder( query ) );
}

function hasWords(
	{ title, url, topics }: PageRow,
	words: readonly string[]
): boolean {
	if ( words.length === 0 ) {
		return true;
	}
	const text = [ title, url, ...topics ].join( ' ' ).toLocaleLowerCase();
	return words.every( ( word ) => text.includes( word ) );
}

/** What a page is ordered by; null: nothing is known, which comes last whichever way round. */
function sortValue( row: PageRow, sort: PageSort ): string | number | null {
	switch ( sort ) {
		case 'clicks':
		case 'impressions':
		case 'position':
			return row.traffic?.[ sort ] ?? null;
		case 'cluster':
			return row.cluster === '' ? null : row.cluster;
		default:
			return row[ sort ];
	}
}

function inOrder( { sort, order }: Pick< PageQuery, 'sort' | 'order' > ) {
	const way = order === 'asc' ? 1 : -1;

	return ( one: PageRow, other: PageRow ): number => {
		const a = sortValue( one, sort );
		const b = sortValue( other, sort );
		if ( a === null || b === null ) {
			if ( a !== b ) {
				return a === null ? 1 : -1;
			}
		} else if ( a !== b ) {
			return typeof a === 'number' && typeof b === 'number'
				? way * ( a - b )
				: way * COLLATOR.compare( String( a ), String( b ) );
		}
		return COLLATOR.compare( one.title, other.title );
	};
}

const COLLATOR = new Intl.Collator();

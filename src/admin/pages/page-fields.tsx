import { __ } from '@wordpress/i18n';
import type { Field } from '@wordpress/dataviews/wp';
import type { ReactNode } from 'react';

import { PAGE_ROLES } from '../../screens/page-roles';
import { roleName } from '../../screens/role-name';
import { editAddress } from '../edit-address';
import { findingsBehind } from '../findings/finding-query';
import type { Route } from '../route';
import { ScreenLink } from '../screen-link';
import { isCounted } from './links-behind';
import { choiceValueName } from './page-choice-name';
import { columnName, COLUMNS } from './page-columns';
import type { Column } from './page-columns';
import { CHOICES, SORTS } from './page-query';
import type { Choice } from './page-query';
import type { PageRow } from './page-rows';
import { pageText } from './page-texts';

/** Shown without being asked for. */
const PRIMARY: readonly Column[] = [ 'role', 'inbound', 'findings' ];

/**
 * What the list says of each page, and what it may be narrowed by.
 *
 * @param rows    All pages, without a filter.
 * @param screens The folder of the site's own screens.
 * @param route   Of the list as it is: a number opens in front of it.
 */
export function pageFields(
	rows: readonly PageRow[],
	screens: string,
	route: Route
): Field< PageRow >[] {
	return [
		{
			id: 'title',
			label: __( 'Page', 'care-pathway-links' ),
			enableHiding: false,
			filterBy: false,
			getValue: ( { item } ) => item.title,
			render: ( { item } ) => (
				<a href={ editAddress( screens, item.pageId ) }>
					{ item.title || __( '(no title)', 'care-pathway-links' ) }
				</a>
			),
		},
		...COLUMNS.map( ( column ): Field< PageRow > => {
			const filter = filterOf( column, rows );
			return {
				id: column,
				label: columnName( column ),
				enableSorting: SORTS.some( ( one ) => one === column ),
				getValue: ( { item } ) => pageText( item, column ),
				render: ( { item } ) => (
					<Cell row={ item } column={ column } route={ route } />
				),
				...( filter === null
					? { filterBy: false as const }
					: {
							elements: filter,
							filterBy: {
								operators: [
									column === 'role'
										? ( 'isAny' as const )
										: ( 'is' as const ),
								],
								isPrimary: PRIMARY.includes( column ),
							},
						} ),
			};
		} ),
	];
}

/** Values that a column can be narrowed down to; null: it cannot. */
function filterOf(
	column: Column,
	rows: readonly PageRow[]
): { value: string; label: string }[] | null {
	if ( Object.hasOwn( CHOICES, column ) ) {
		const choice = column as Choice;
		return CHOICES[ choice ].map( ( value ) => ( {
			value,
			label: choiceValueName( choice, value ),
		} ) );
	}
	switch ( column ) {
		case 'role': {
			const there = new Set( rows.map( ( { role } ) => role ) );
			return PAGE_ROLES.filter( ( role ) => there.has( role ) ).map(
				( role ) => ( {
					value: role,
					label: roleName( role ) ?? role,
				} )
			);
		}
		case 'specialty':
			return named( rows.flatMap( ( { specialties } ) => specialties ) );
		case 'type':
			return named( rows.map( ( { postType } ) => postType ) );
		case 'cluster':
			return byLabel( [
				...new Map(
					rows
						.filter( ( { clusterId } ) => clusterId > 0 )
						.map( ( { clusterId, cluster } ) => [
							clusterId,
							{ value: String( clusterId ), label: cluster },
						] )
				).values(),
			] );
		default:
			return null;
	}
}

const named = ( names: readonly string[] ) =>
	byLabel(
		[ ...new Set( names ) ].map( ( name ) => ( {
			value: name,
			label: name,
		} ) )
	);

const byLabel = ( values: { value: string; label: string }[] ) =>
	values.sort( ( one, other ) => one.label.localeCompare( other.label ) );

/** A value; a number leads to what it counts. */
function Cell( {
	row,
	column,
	route,
}: {
	row: PageRow;
	column: Column;
	route: Route;
} ) {
	const text = pageText( row, column );

	if ( isCounted( column ) && row[ column ] > 0 ) {
		return (
			<NumberLink
				to={ { ...route, behind: column, of: String( row.pageId ) } }
				name={ columnName( column ) }
				title={ row.title }
			>
				{ text }
			</NumberLink>
		);
	}
	if ( column === 'findings' && row.findings > 0 ) {
		return (
			<NumberLink
				to={ {
					...findingsBehind( { pageId: row.pageId } ),
					state: 'all',
				} }
				name={ columnName( column ) }
				title={ row.title }
			>
				{ text }
			</NumberLink>
		);
	}
	return <>{ text }</>;
}

/** A number alone says nothing to who hears it: what it counts, and of which page, is said as well. */
function NumberLink( {
	to,
	name,
	title,
	children,
}: {
	to: Route;
	name: string;
	title: string;
	children: ReactNode;
} ) {
	return (
		<ScreenLink to={ to }>
			{ children }
			<span className="screen-reader-text">
				{ ` · ${ name }: ${ title }` }
			</span>
		</ScreenLink>
	);
}

import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { roleName } from '../../screens/role-name';
import { Leaves } from '../leaves';
import type { Fits } from './find-in-map';
import type { MapGroup, MapPage, SiteMap } from './site-map';

/** Clusters, and pages of one, that are listed at once. */
const PER_LEAF = 50;
/** Specialties that a cluster is told to have: those of most of its pages. */
const MOST_SPECIALTIES = 3;

/** All that the picture shows, as a list: clusters, and the pages in each with the same facts and acts. */
export function ClusterList( {
	map,
	groups,
	fits,
	orphans,
	selected,
	onSelect,
}: {
	map: SiteMap;
	/** Places of the groups that fit. */
	groups: readonly number[];
	fits: Fits;
	/** Ids of the pages that no page leads to, as the last check found them. */
	orphans: ReadonlySet< number >;
	/** Place of a page. */
	selected: number | null;
	onSelect: ( page: number ) => void;
} ) {
	return (
		<Leaves
			entries={ groups }
			perLeaf={ PER_LEAF }
			render={ ( shown ) => (
				// Lists without bullets are no lists to some screen readers unless they are told.
				// eslint-disable-next-line jsx-a11y/no-redundant-roles
				<ul
					role="list"
					className="care-pathway-links-clusters"
					aria-label={ __( 'Clusters', 'care-pathway-links' ) }
				>
					{ shown.map( ( place ) => (
						<Cluster
							key={ map.groups[ place ]?.clusterId ?? 0 }
							map={ map }
							group={ map.groups[ place ] as MapGroup }
							fits={ fits }
							orphans={ orphans }
							selected={ selected }
							onSelect={ onSelect }
						/>
					) ) }
				</ul>
			) }
		/>
	);
}

function Cluster( {
	map,
	group,
	fits,
	orphans,
	selected,
	onSelect,
}: {
	map: SiteMap;
	group: MapGroup;
	fits: Fits;
	orphans: ReadonlySet< number >;
	selected: number | null;
	onSelect: ( page: number ) => void;
} ) {
	// What is closed is not drawn: the pages are many.
	const [ isOpen, setIsOpen ] = useState( false );
	const pages = group.pages.filter( ( place ) => fits[ place ] === 1 );
	const alone = group.pages.filter( ( place ) =>
		orphans.has( map.pages[ place ]?.id ?? 0 )
	).length;

	return (
		<li>
			<details
				onToggle={ ( { currentTarget } ) =>
					setIsOpen( currentTarget.open )
				}
			>
				<summary>
					<strong>{ groupName( group ) }</strong>{ ' ' }
					<span className="care-pathway-links-note">
						{ [
							countText( pages.length, group.pages.length ),
							sprintf(
								/* translators: %s: number of links. */
								_n(
									'%s link between them',
									'%s links between them',
									group.inner,
									'care-pathway-links'
								),
								group.inner.toLocaleString()
							),
							...( alone === 0
								? []
								: [
										sprintf(
											/* translators: %s: number of pages. */
											_n(
												'%s that no page leads to',
												'%s that no page leads to',
												alone,
												'care-pathway-links'
											),
											alone.toLocaleString()
										),
									] ),
							...group.specialties.slice( 0, MOST_SPECIALTIES ),
						].join( ' · ' ) }
					</span>
				</summary>
				{ isOpen && (
					<Leaves
						entries={ pages }
						perLeaf={ PER_LEAF }
						render={ ( shown ) => (
							<PageTable
								name={ groupName( group ) }
								pages={ shown.map( ( place ) => ( {
									place,
									page: map.pages[ place ] as MapPage,
								} ) ) }
								orphans={ orphans }
								selected={ selected }
								onSelect={ onSelect }
							/>
						) }
					/>
				) }
			</details>
		</li>
	);
}

function PageTable( {
	name,
	pages,
	orphans,
	selected,
	onSelect,
}: {
	name: string;
	pages: Array< { place: number; page: MapPage } >;
	orphans: ReadonlySet< number >;
	selected: number | null;
	onSelect: ( page: number ) => void;
} ) {
	return (
		<div
			className="care-pathway-links-scroll"
			role="region"
			aria-label={ name }
			// It scrolls sideways where the window is narrow; without a stop here the keyboard could not.
			tabIndex={ 0 }
		>
			<table className="widefat striped">
				<thead>
					<tr>
						<th scope="col">
							{ __( 'Page', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							{ __( 'What it is for', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							{ __(
								'Pages that lead here',
								'care-pathway-links'
							) }
						</th>
						<th scope="col">
							{ __( 'Leads to', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							{ __( 'Details', 'care-pathway-links' ) }
						</th>
					</tr>
				</thead>
				<tbody>
					{ pages.map( ( { place, page } ) => (
						<tr key={ page.id }>
							<th scope="row">
								<a href={ page.url }>{ page.title }</a>
								<span className="care-pathway-links-note">
									{ marksOf( page, orphans ).join( ' · ' ) }
								</span>
							</th>
							<td>{ page.role && roleName( page.role ) }</td>
							<td>{ page.inbound.toLocaleString() }</td>
							<td>{ page.outbound.toLocaleString() }</td>
							<td>
								<Button
									variant="secondary"
									size="compact"
									aria-pressed={ place === selected }
									aria-label={ sprintf(
										/* translators: %s: title of a page. */
										__(
											'Details of %s',
											'care-pathway-links'
										),
										page.title
									) }
									onClick={ () => onSelect( place ) }
								>
									{ __( 'Details', 'care-pathway-links' ) }
								</Button>
							</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}

/** How many pages of a cluster are listed, and how many it has where these are not all. */
function countText( fitting: number, all: number ): string {
	return fitting < all
		? sprintf(
				/* translators: 1: number of pages that fit a search. 2: number of all pages of a cluster. */
				__( '%1$s of %2$s pages fit', 'care-pathway-links' ),
				fitting.toLocaleString(),
				all.toLocaleString()
			)
		: sprintf(
				/* translators: %s: number of pages. */
				_n( '%s page', '%s pages', all, 'care-pathway-links' ),
				all.toLocaleString()
			);
}

/** What a group is called: its pillar page. */
export function groupName( { clusterId, title }: MapGroup ): string {
	return clusterId === 0
		? __( 'Pages without a cluster', 'care-pathway-links' )
		: title;
}

/** What stands out about a page. */
export function marksOf(
	{ id, isPillar }: MapPage,
	orphans: ReadonlySet< number >
): string[] {
	return [
		...( isPillar ? [ __( 'Pillar page', 'care-pathway-links' ) ] : [] ),
		...( orphans.has( id )
			? [ __( 'No page leads here', 'care-pathway-links' ) ]
			: [] ),
	];
}

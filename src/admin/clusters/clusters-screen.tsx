import { useMemo, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { SearchControl } from '@wordpress/components';

import { AuditStanding } from '../audit/audit-line';
import { orphanMeaning } from '../audit/orphan-meaning';
import { useOrphans } from '../audit/use-orphans';
import { CatchFailure } from '../catch-failure';
import { FailureNotice } from '../failure-notice';
import { FilterSelect } from '../filter-select';
import { useNavigation } from '../use-route';
import { BesideIndex } from '../with-index';
import { Renewing, Working } from '../working';
import { ClusterList } from './cluster-list';
import { fittingGroups, fittingPages } from './find-in-map';
import type { LaidOutMap } from './kept-map';
import { MapLegend } from './map-legend';
import { MapPicture } from './map-picture';
import { PageDetails } from './page-details';
import { useSiteMap } from './use-site-map';

/** More pages than these are drawn cluster by cluster: who wants one opens it. */
const MOST_OPEN = 2000;

/** A picture of the site's topics and links, and a list that says the same. */
export function ClustersScreen() {
	return (
		<BesideIndex>
			{ ( version ) => <Clusters hasIndex={ version !== '' } /> }
		</BesideIndex>
	);
}

function Clusters( { hasIndex }: { hasIndex: boolean } ) {
	const { state, retry, reading } = useSiteMap();

	switch ( state.status ) {
		case 'reading':
			// How far the index is, is said above.
			return hasIndex ? (
				<Working
					text={ sprintf(
						/* translators: 1: number of pages. 2: number of links. */
						__(
							'Reading the links of your site: %1$s pages, %2$s links so far',
							'care-pathway-links'
						),
						reading.pages.toLocaleString(),
						reading.links.toLocaleString()
					) }
				/>
			) : null;
		case 'failed':
			return <FailureNotice code={ state.code } onRetry={ retry } />;
		case 'ready':
			return (
				<>
					{ state.isOld && <Renewing /> }
					{ state.answer.map.pages.length === 0 ? (
						<p>
							{ __(
								'No published page of this site is known yet, so there is nothing to show here.',
								'care-pathway-links'
							) }
						</p>
					) : (
						<Picture { ...state.answer } />
					) }
				</>
			);
	}
}

function Picture( { map, layout }: LaidOutMap ) {
	const { route, note } = useNavigation();
	const { specialty = '', search = '', post = '' } = route;
	// Asked for once the map is there: what a check needs would keep it waiting.
	const { state, retry } = useOrphans();
	const known = state.status === 'ready' ? state.answer : null;
	const orphans = useMemo( () => new Set( known ), [ known ] );
	const [ toggled, setToggled ] = useState< ReadonlySet< number > >(
		new Set()
	);
	const change = ( changed: Record< string, string > ) =>
		note( { screen: 'clusters', specialty, search, post, ...changed } );

	const specialties = useMemo(
		() =>
			[
				...new Set(
					map.groups.flatMap( ( group ) => group.specialties )
				),
			].sort( ( a, b ) => a.localeCompare( b ) ),
		[ map ]
	);
	const fits = useMemo(
		() => fittingPages( map, specialty, search ),
		[ map, specialty, search ]
	);
	const groups = useMemo( () => fittingGroups( map, fits ), [ map, fits ] );
	const selected = useMemo( () => {
		const place = map.pages.findIndex( ( { id } ) => `${ id }` === post );
		return place === -1 ? null : place;
	}, [ map, post ] );
	const open = useMemo( () => {
		const isOpenAtFirst = map.pages.length <= MOST_OPEN;
		const ofSelected =
			selected === null ? -1 : ( map.pages[ selected ]?.group ?? -1 );
		return new Set(
			map.groups.flatMap( ( _group, place ) =>
				place === ofSelected || isOpenAtFirst !== toggled.has( place )
					? [ place ]
					: []
			)
		);
	}, [ map, toggled, selected ] );
	const select = ( place: number | null ) =>
		change( {
			post: place === null ? '' : `${ map.pages[ place ]?.id ?? '' }`,
		} );

	return (
		<>
			<p className="care-pathway-links-lead">
				{ __(
					'Every cluster is a circle with its pillar page in the middle, and the pages on its topic around it. Links in texts and blocks between public pages are drawn, each pair of pages once; links in menus and templates are not. A page is drawn in the cluster that it belongs to most.',
					'care-pathway-links'
				) }
			</p>
			<div
				className="care-pathway-links-filters"
				role="search"
				aria-label={ __( 'Filter clusters', 'care-pathway-links' ) }
			>
				<SearchControl
					__nextHasNoMarginBottom
					label={ __( 'Search pages', 'care-pathway-links' ) }
					placeholder={ __( 'Search pages', 'care-pathway-links' ) }
					value={ search }
					onChange={ ( words ) => change( { search: words } ) }
				/>
				{ specialties.length > 0 && (
					<FilterSelect
						label={ __( 'Specialty', 'care-pathway-links' ) }
						all={ __( 'All', 'care-pathway-links' ) }
						value={ specialty }
						values={ specialties }
						nameOf={ ( name ) => name }
						onChange={ ( chosen ) =>
							change( { specialty: chosen } )
						}
					/>
				) }
			</div>
			<p role="status">
				{ sprintf(
					/* translators: 1: number of clusters that are shown. 2: number of all pages. 3: number of all links. */
					__(
						'Clusters shown: %1$s. Pages of the site: %2$s. Links: %3$s.',
						'care-pathway-links'
					),
					groups
						.filter(
							( place ) => map.groups[ place ]?.clusterId !== 0
						)
						.length.toLocaleString(),
					map.pages.length.toLocaleString(),
					( map.links.length / 2 ).toLocaleString()
				) }
				{ known !== null &&
					` ${ sprintf(
						/* translators: %s: number of pages. */
						__(
							'Pages that no page leads to: %s.',
							'care-pathway-links'
						),
						known.length.toLocaleString()
					) }` }
			</p>
			<CatchFailure>
				<MapPicture
					map={ map }
					layout={ layout }
					open={ open }
					fits={ fits }
					orphans={ orphans }
					selected={ selected }
					onSelect={ select }
					onToggle={ ( group ) =>
						setToggled( ( before ) => withToggled( before, group ) )
					}
				/>
			</CatchFailure>
			<MapLegend isFolded={ map.pages.length > MOST_OPEN } />
			<p className="care-pathway-links-note">
				{ __(
					'Pages that no page leads to are those that the last check of the site found.',
					'care-pathway-links'
				) }{ ' ' }
				{ orphanMeaning() }
			</p>
			<AuditStanding wanted="state" />
			{ state.status === 'failed' && (
				<FailureNotice code={ state.code } onRetry={ retry } />
			) }
			{ selected !== null && (
				<PageDetails
					map={ map }
					place={ selected }
					orphans={ orphans }
					onClose={ () => select( null ) }
				/>
			) }
			<h3>{ __( 'The same as a list', 'care-pathway-links' ) }</h3>
			{ groups.length === 0 ? (
				<p>{ __( 'No cluster fits.', 'care-pathway-links' ) }</p>
			) : (
				<ClusterList
					map={ map }
					groups={ groups }
					fits={ fits }
					orphans={ orphans }
					selected={ selected }
					onSelect={ select }
				/>
			) }
		</>
	);
}

function withToggled(
	before: ReadonlySet< number >,
	group: number
): Set< number > {
	const after = new Set( before );
	if ( ! after.delete( group ) ) {
		after.add( group );
	}
	return after;
}

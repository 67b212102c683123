import { Button } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { roleName } from '../../screens/role-name';
import { editAddress } from '../edit-address';
import { LineList } from '../line-list';
import { useParts } from '../parts';
import { ScreenLink } from '../screen-link';
import { groupName, marksOf } from './cluster-list';
import type { MapPage, SiteMap } from './site-map';

/** A chosen page: what it is, which pages lead to it and to which it leads, and where to go on. */
export function PageDetails( {
	map,
	place,
	orphans,
	onClose,
}: {
	map: SiteMap;
	/** Of the page. */
	place: number;
	/** Ids of the pages that no page leads to, as the last check found them. */
	orphans: ReadonlySet< number >;
	onClose: () => void;
} ) {
	const { screens } = useParts();
	const region = useRef< HTMLElement >( null );
	const page = map.pages[ place ] as MapPage;
	const group = map.groups[ page.group ];

	// Who chose a page in the list or the picture goes on reading here.
	useEffect( () => region.current?.focus(), [ place ] );

	return (
		<section
			ref={ region }
			tabIndex={ -1 }
			className="care-pathway-links-details"
			aria-label={ __( 'The chosen page', 'care-pathway-links' ) }
		>
			<h3>{ page.title }</h3>
			<p>
				{ [
					...( page.role ? [ roleName( page.role ) ] : [] ),
					...( group ? [ groupName( group ) ] : [] ),
					...marksOf( page, orphans ),
				].join( ' · ' ) }
			</p>
			<LineList
				summary={ sprintf(
					/* translators: %s: number of pages. */
					__( 'Pages that lead here: %s', 'care-pathway-links' ),
					page.inbound.toLocaleString()
				) }
				count={ page.inbound }
				lines={ titlesOf( map, place, false ) }
			/>
			<LineList
				summary={ sprintf(
					/* translators: %s: number of pages. */
					__( 'Pages it leads to: %s', 'care-pathway-links' ),
					page.outbound.toLocaleString()
				) }
				count={ page.outbound }
				lines={ titlesOf( map, place, true ) }
			/>
			<p className="care-pathway-links-actions">
				<Button variant="secondary" size="compact" href={ page.url }>
					{ __( 'Open the page', 'care-pathway-links' ) }
				</Button>
				<Button
					variant="secondary"
					size="compact"
					href={ editAddress( screens, page.id ) }
				>
					{ __( 'Edit it', 'care-pathway-links' ) }
				</Button>
				<ScreenLink
					to={ { screen: 'inbound', target: `${ page.id }` } }
					className="components-button is-secondary is-compact"
				>
					{ __( 'Find links to it', 'care-pathway-links' ) }
				</ScreenLink>
				<Button variant="tertiary" size="compact" onClick={ onClose }>
					{ __( 'Close', 'care-pathway-links' ) }
				</Button>
			</p>
		</section>
	);
}

/** Titles of the pages at the other end of a page's links. */
function titlesOf(
	{ pages, links }: SiteMap,
	place: number,
	isOut: boolean
): string[] {
	const titles: string[] = [];
	for ( let at = 0; at < links.length; at += 2 ) {
		const [ own, other ] = isOut
			? [ links[ at ], links[ at + 1 ] ]
			: [ links[ at + 1 ], links[ at ] ];
		if ( own === place ) {
			titles.push( pages[ other ?? 0 ]?.title ?? '' );
		}
	}
	return titles.sort( ( a, b ) => a.localeCompare( b ) );
}

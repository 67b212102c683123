import { Button, ButtonGroup } from '@wordpress/components';
import {
	useEffect,
	useLayoutEffect,
	useMemo,
	useRef,
	useState,
} from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { KeyboardEvent } from 'react';

import type { Fits } from './find-in-map';
import { watchColors } from './map-colors';
import { hit } from './map-view';
import type { MapColors } from './pen';
import { sceneOf } from './scene';
import type { SiteMap } from './site-map';
import type { PlacedMap } from './use-layout';
import { useMapView } from './use-map-view';
import { usePicture } from './use-picture';
import { usePointing } from './use-pointing';
import { useSize } from './use-size';

/** Pixels that a key moves the map, and what a step of zoom is. */
const STEP = 60;
const FACTOR = 1.4;

/** The picture. Whoever cannot see it or point at it has the same in the list below. */
export function MapCanvas( {
	map,
	placed: { layout, findNear },
	open,
	fits,
	orphans,
	selected,
	onSelect,
	onToggle,
}: {
	map: SiteMap;
	placed: PlacedMap;
	/** Places of the groups that show their pages. */
	open: ReadonlySet< number >;
	fits: Fits;
	/** Ids of the pages that no page leads to, as the last check found them. */
	orphans: ReadonlySet< number >;
	/** Place of a page. */
	selected: number | null;
	onSelect: ( page: number | null ) => void;
	onToggle: ( group: number ) => void;
} ) {
	const frame = useRef< HTMLDivElement >( null );
	const canvas = useRef< HTMLCanvasElement >( null );
	const [ colors, setColors ] = useState< MapColors | null >( null );
	const size = useSize( frame );
	const { view, zoom, pan, showAll } = useMapView( layout, size, selected );
	const scene = useMemo(
		() => sceneOf( map, layout, open, fits, orphans ),
		[ map, layout, open, fits, orphans ]
	);
	const subject = useMemo(
		() =>
			colors !== null && size.width > 0
				? { scene, selected, colors, size }
				: null,
		[ scene, selected, colors, size ]
	);

	useLayoutEffect( () => watchColors( setColors ), [] );
	usePicture( canvas, subject, view );

	const keys: Record< string, () => void > = {
		ArrowLeft: () => pan( STEP, 0 ),
		ArrowRight: () => pan( -STEP, 0 ),
		ArrowUp: () => pan( 0, STEP ),
		ArrowDown: () => pan( 0, -STEP ),
		'+': () => zoom( FACTOR ),
		'-': () => zoom( 1 / FACTOR ),
		0: showAll,
	};
	const pointing = usePointing( {
		onMove: pan,
		onPinch: zoom,
		onTap: ( at ) => {
			const { page, group } = hit( layout, findNear, view, at );
			if ( page === null && group !== null && ! open.has( group ) ) {
				onToggle( group );
			} else {
				onSelect( page );
			}
		},
	} );

	// A listener of React's may not keep the page from scrolling.
	useEffect( () => {
		const place = frame.current;
		const onWheel = ( event: WheelEvent ) => {
			// Without the key the page scrolls: nobody is caught in the picture. Two fingers on a pad come with it.
			if ( event.ctrlKey || event.metaKey ) {
				event.preventDefault();
				zoom( Math.exp( -event.deltaY / 200 ), {
					x: event.offsetX,
					y: event.offsetY,
				} );
			}
		};
		place?.addEventListener( 'wheel', onWheel, { passive: false } );
		return () => place?.removeEventListener( 'wheel', onWheel );
	} );

	return (
		<>
			{ /* The keys and fingers that move it need somewhere to come to. */ }
			{ /* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */ }
			<div
				ref={ frame }
				className="care-pathway-links-map"
				role="application"

				tabIndex={ 0 }
				aria-label={ __(
					'Picture of the clusters and their links. Arrows move it, plus and minus zoom, 0 shows all. The list below says the same.',
					'care-pathway-links'
				) }
				onKeyDown={ ( event: KeyboardEvent ) => {
					const act = keys[ event.key ];
					if ( act && ! event.ctrlKey && ! event.metaKey ) {
						event.preventDefault();
						act();
					}
				} }
				{ ...pointing }
			>
				<canvas ref={ canvas } aria-hidden="true" />
			</div>
			<ButtonGroup>
				<Button
					variant="secondary"
					size="compact"
					onClick={ () => zoom( FACTOR ) }
				>
					{ __( 'Zoom in', 'care-pathway-links' ) }
				</Button>
				<Button
					variant="secondary"
					size="compact"
					onClick={ () => zoom( 1 / FACTOR ) }
				>
					{ __( 'Zoom out', 'care-pathway-links' ) }
				</Button>
				<Button variant="secondary" size="compact" onClick={ showAll }>
					{ __( 'Show all', 'care-pathway-links' ) }
				</Button>
			</ButtonGroup>
		</>
	);
}

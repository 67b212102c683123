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

import { drawLinks, drawPages } from './draw-map';
import type { Drawn, MapColors } from './draw-map';
import { layOut } from './lay-out';
import { watchColors } from './map-colors';
import { centreView, fitView, hit, panView, zoomView } from './map-view';
import type { MapView, Size } from './map-view';
import type { SiteMap } from './site-map';
import { usePointing } from './use-pointing';

/** After so long without a move the links are drawn anew, in milliseconds. */
const STILL = 120;
/** Pixels that a key moves the map, and what a step of zoom is. */
const STEP = 60;
const FACTOR = 1.4;
/** Links as they were drawn last, for which view. */
interface LinkLayer {
	canvas: HTMLCanvasElement;
	view: MapView;
}

/** The picture. Whoever cannot see it or point at it has the same in the list below. */
export function MapCanvas( {
	map,
	open,
	fits,
	selected,
	onSelect,
	onToggle,
}: {
	map: SiteMap;
	/** Places of the groups that show their pages. */
	open: ReadonlySet< number >;
	fits: ( group: number ) => boolean;
	/** Place of a page. */
	selected: number | null;
	onSelect: ( page: number | null ) => void;
	onToggle: ( group: number ) => void;
} ) {
	const layout = useMemo( () => layOut( map ), [ map ] );
	const frame = useRef< HTMLDivElement >( null );
	const canvas = useRef< HTMLCanvasElement >( null );
	const links = useRef< LinkLayer | null >( null );
	const [ size, setSize ] = useState< Size >( { width: 0, height: 0 } );
	const [ moved, setView ] = useState< MapView | null >( null );
	const [ colors, setColors ] = useState< MapColors | null >( null );
	const fitting = useMemo( () => fitView( layout, size ), [ layout, size ] );
	const view = moved ?? fitting;
	const drawn = useMemo(
		(): Drawn | null =>
			colors && {
				map,
				layout,
				isOpen: ( group ) => open.has( group ),
				fits,
				selected,
				colors,
			},
		[ map, layout, open, fits, selected, colors ]
	);

	useEffect( () => watchColors( setColors ), [] );
	useLayoutEffect( () => {
		const place = frame.current;
		if ( place === null ) {
			return;
		}
		const watch = new ResizeObserver( () =>
			setSize( { width: place.clientWidth, height: place.clientHeight } )
		);
		watch.observe( place );
		return () => watch.disconnect();
	}, [] );
	// Another map, or other pages in it, is looked at as a whole.
	useEffect( () => setView( null ), [ layout ] );
	useEffect( () => {
		if ( selected !== null && size.width > 0 ) {
			setView( ( before ) => {
				const at = {
					x: layout.x[ selected ] ?? 0,
					y: layout.y[ selected ] ?? 0,
				};
				return isIn( before ?? fitting, at, size )
					? before
					: centreView( before ?? fitting, at, size );
			} );
		}
	}, [ selected, layout, size, fitting ] );

	// Links are many: they are kept as a picture, which moves along until all stands still.
	useEffect( () => {
		if ( drawn === null || size.width === 0 ) {
			return;
		}
		const wait = links.current === null ? 0 : STILL;
		const timer = setTimeout( () => {
			const layer =
				links.current?.canvas ?? document.createElement( 'canvas' );
			const to = begin( layer, size );
			if ( to !== null ) {
				drawLinks( to, view, drawn );
				links.current = { canvas: layer, view };
				paint( canvas.current, size, view, drawn, links.current );
			}
		}, wait );
		return () => clearTimeout( timer );
	}, [ drawn, size, view ] );
	useLayoutEffect( () => {
		if ( drawn === null || size.width === 0 ) {
			return;
		}
		const call = requestAnimationFrame( () =>
			paint( canvas.current, size, view, drawn, links.current )
		);
		return () => cancelAnimationFrame( call );
	}, [ drawn, size, view ] );

	const zoom = ( factor: number, at = middleOf( size ) ) =>
		setView( zoomView( view, factor, at, fitting.scale ) );
	const pan = ( dx: number, dy: number ) =>
		setView( panView( view, dx, dy ) );
	const keys: Record< string, () => void > = {
		ArrowLeft: () => pan( STEP, 0 ),
		ArrowRight: () => pan( -STEP, 0 ),
		ArrowUp: () => pan( 0, STEP ),
		ArrowDown: () => pan( 0, -STEP ),
		'+': () => zoom( FACTOR ),
		'-': () => zoom( 1 / FACTOR ),
		0: () => setView( null ),
	};
	const pointing = usePointing( {
		onMove: pan,
		onPinch: zoom,
		onTap: ( at ) => {
			const { page, group } = hit(
				layout,
				view,
				at,
				( place ) => map.pages[ place ]?.group ?? 0,
				( one ) => open.has( one )
			);
			if ( page === null && group !== null && ! open.has( group ) ) {
				onToggle( group );
			} else {
				onSelect( page );
			}
		},
	} );

	// A listener of React's may not keep the page from scrolling.
	useEffect( () => {
		const place = canvas.current;
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
				<Button
					variant="secondary"
					size="compact"
					onClick={ () => setView( null ) }
				>
					{ __( 'Show all', 'care-pathway-links' ) }
				</Button>
			</ButtonGroup>
		</>
	);
}

/** A canvas of a size, empty, that is drawn in pixels of the screen. */
function begin(
	canvas: HTMLCanvasElement,
	{ width, height }: Size
): CanvasRenderingContext2D | null {
	const density = window.devicePixelRatio || 1;
	canvas.width = Math.round( width * density );
	canvas.height = Math.round( height * density );
	const to = canvas.getContext( '2d' );
	to?.scale( density, density );
	return to;
}

function paint(
	canvas: HTMLCanvasElement | null,
	size: Size,
	view: MapView,
	drawn: Drawn,
	links: LinkLayer | null
): void {
	const to = canvas && begin( canvas, size );
	if ( ! to ) {
		return;
	}
	to.fillStyle = drawn.colors.paper;
	to.fillRect( 0, 0, size.width, size.height );
	if ( links !== null ) {
		const { view: then } = links;
		const ratio = view.scale / then.scale;
		to.drawImage(
			links.canvas,
			( view.shiftX - then.shiftX ) * view.scale,
			( view.shiftY - then.shiftY ) * view.scale,
			size.width * ratio,
			size.height * ratio
		);
	}
	drawPages( to, view, size, drawn );
}

function isIn(
	{ scale, shiftX, shiftY }: MapView,
	at: { x: number; y: number },
	{ width, height }: Size
): boolean {
	const x = ( at.x + shiftX ) * scale;
	const y = ( at.y + shiftY ) * scale;
	return x > 0 && y > 0 && x < width && y < height;
}

function middleOf( { width, height }: Size ) {
	return { x: width / 2, y: height / 2 };
}

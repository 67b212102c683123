import { ADDRESS } from './serve-modules.mjs';

/** What the browser writes down: its tasks, and where each frame begins. */
const CATEGORIES = [ 'devtools.timeline', 'toplevel' ];

/** Two frames that begin within this are one, in microseconds. */
const SAME_FRAME = 3000;

/** From this size on clusters are closed, as on the screen. */
const MOST_OPEN = 2000;

/**
 * @typedef {{ clock: number[], processor: number[] }} Frames Milliseconds from frame to frame, and of processor time in each on
 *                                                            the main thread.
 */

/**
 * Lays a map out, draws it, moves it about, zooms into it and out, and moves it about again from near.
 *
 * @param {import('@playwright/test').Page}                      page As `serveModules` left it.
 * @param {ReturnType<import('./generate-map.mjs').generateMap>} map  The map.
 * @return {Promise<{ places: number, longest: number, frames: Record<string, Frames> }>} Milliseconds by the clock until all have
 *                                                                                      their places, the longest task on the way,
 *                                                                                      and every frame by what was done.
 */
export async function measurePicture( page, map ) {
	await page.goto( ADDRESS );
	const { places, longest } = await page.evaluate( prepare, {
		map,
		mostOpen: MOST_OPEN,
	} );
	const frames = {};
	for ( const way of [ 'moving', 'zooming', 'moving near' ] ) {
		frames[ way ] = await watchFrames( page, way );
	}
	return { places, longest, frames };
}

// Runs in the browser.
async function prepare( {
	map: { pages, groups, links, orphanIds },
	mostOpen,
} ) {
	const load = ( name ) => import( `/src/admin/clusters/${ name }` );
	const { layOut } = await load( 'lay-out' );
	const { workBetweenClicks } = await load( 'work-between-clicks' );
	const { sceneOf } = await load( 'scene' );
	const { createPicture } = await load( 'picture' );
	const views = await load( 'map-view' );
	const map = { pages, groups, links: Int32Array.from( links ) };

	let longest = 0;
	new PerformanceObserver( ( list ) =>
		list
			.getEntries()
			.forEach(
				( { duration } ) => ( longest = Math.max( longest, duration ) )
			)
	).observe( { type: 'longtask' } );
	const begun = performance.now();
	const layout = await workBetweenClicks( layOut( map ) );
	const places = performance.now() - begun;
	await new Promise( ( resolve ) => setTimeout( resolve, 100 ) );
	const longestOfPlaces = longest;

	const canvas = document.querySelector( 'canvas' );
	const size = {
		width: canvas.parentElement.clientWidth,
		height: canvas.parentElement.clientHeight,
	};
	const subject = {
		scene: sceneOf(
			map,
			layout,
			new Set( pages.length > mostOpen ? [] : groups.keys() ),
			new Uint8Array( pages.length ).fill( 1 ),
			new Set( orphanIds )
		),
		selected: null,
		colors: {
			paper: '#ffffff',
			ink: '#1d2327',
			quiet: '#50575e',
			accent: '#3858e9',
			orphan: '#b32d2e',
		},
		size,
	};
	const picture = createPicture( canvas );
	const fitting = views.fitView( layout, size );
	const middle = { x: size.width / 2, y: size.height / 2 };
	let view = fitting;
	const show = ( next ) => picture.show( subject, ( view = next ) );
	const pan = ( at ) =>
		show(
			views.panView(
				view,
				at % 100 < 50 ? 9 : -9,
				3 * Math.sin( at / 9 )
			)
		);
	show( view );
	window.acts = {
		moving: { begin: () => show( fitting ), act: pan },
		zooming: {
			begin: () => show( fitting ),
			act: ( at ) =>
				show(
					views.zoomView(
						view,
						at % 100 < 50 ? 1.05 : 1 / 1.05,
						middle,
						fitting.scale
					)
				),
		},
		'moving near': {
			begin: () =>
				show( views.zoomView( fitting, 5, middle, fitting.scale ) ),
			act: pan,
		},
	};
	return { places, longest: longestOfPlaces };
}

// Every frame while something is done.
async function watchFrames( page, way ) {
	const browser = page.context().browser();
	await page.evaluate( ( name ) => window.acts[ name ].begin(), way );
	await page.waitForTimeout( 1500 );
	await browser.startTracing( page, { categories: CATEGORIES } );
	const clock = await page.evaluate( async ( name ) => {
		const times = [];
		let last = performance.now();
		for ( let at = 0; at < 300; at++ ) {
			await new Promise( window.requestAnimationFrame );
			times.push( performance.now() - last );
			last = performance.now();
			window.acts[ name ].act( at );
		}
		return times;
	}, way );
	const trace = await browser.stopTracing();
	return {
		clock,
		processor: perFrame( JSON.parse( trace.toString() ).traceEvents ),
	};
}

// Processor time of the main thread from one frame to the next, in milliseconds.
function perFrame( events ) {
	const isFrame = ( { name } ) => name === 'FireAnimationFrame';
	const first = events.find( isFrame );
	const ours = events.filter(
		( { pid, tid } ) => pid === first?.pid && tid === first.tid
	);
	const starts = ours
		.filter( isFrame )
		.map( ( { ts } ) => ts )
		.sort( ( a, b ) => a - b )
		.filter(
			( ts, place, all ) => ! ( ts - all[ place - 1 ] <= SAME_FRAME )
		);
	const sums = starts.map( () => 0 );
	let place = 0;

	for ( const { ts, dur, tdur = dur } of ours
		.filter( ( { name, ph } ) => name.endsWith( 'RunTask' ) && ph === 'X' )
		.sort( ( a, b ) => a.ts - b.ts ) ) {
		while ( starts[ place + 1 ] <= ts + dur ) {
			place++;
		}
		if ( starts[ place ] <= ts + dur ) {
			sums[ place ] += tdur / 1000;
		}
	}
	// Beginning and ending to trace are no frames of the picture's.
	return sums.slice( 2, -2 );
}

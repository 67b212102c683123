import { say, step } from '../../say.mjs';
import { loginLink } from '../../site/login-link.mjs';

/** What must be there before a screen is of use, as CSS. */
const SCREENS = {
	overview: '.care-pathway-links-worst > li',
	pages: 'tbody tr',
	findings: 'tbody tr',
	inbound: 'input, select, tbody tr',
	clusters: 'canvas',
	coverage: 'tbody th[scope=row]',
	pathways: '.is-primary, tbody tr',
	// The queue of a generated site is empty: it says so.
	review: 'tbody tr, h2 ~ p:not([role])',
	words: 'textarea, input',
	traffic: 'input[type=file]',
	settings: 'input',
};

/** What stands in place of our script where only the way to it is measured. */
const NOTHING_OF_OURS = 'window.benchShown = performance.now();';

/** Our script, in any version. */
const OUR_SCRIPT = /\/build\/admin\.js/;

/** The first check of a large site takes its time, in milliseconds. */
const FIRST_CHECK = 900_000;

const PATIENCE = 60_000;

/** After a screen is there its long tasks and requests go on being watched for this long, in milliseconds. */
const AFTERWARDS = 5000;

const API = '/care-pathway-links/v1/';

/**
 * @typedef {{ shown: number, longestTask: number, longestRequest: number, largestAnswer: number }} Look
 * Milliseconds from the browser's first step to the picture (infinite where there was none), longest task of the main thread
 * and longest request to our routes in milliseconds, largest answer of theirs in bytes, uncompressed.
 */

/**
 * Has the site checked once, and then opens every screen in a browser that has never been there, and again in one that has.
 *
 * @param {import('@playwright/test').Browser}         browser The browser.
 * @param {import('../../site/install-site.mjs').Site} site    Where.
 * @return {Promise<{ firstCheck: number, screens: Record<string, { first: Look, again: Look }> }>} Milliseconds of the first check,
 *                                                                                                looks by name of the screen; `nothing`: the same
 *                                                                                                page of WordPress, up to where our script would begin.
 */
export async function measureScreens( browser, site ) {
	const before = await browser.newContext();
	const firstCheck = await step( 'First check of the site', async () =>
		checkSite( await before.newPage(), site )
	);
	const screens = { nothing: await lookAtNothing( browser, before, site ) };
	say( `nothing of ours: ${ JSON.stringify( screens.nothing ) }` );
	for ( const name of Object.keys( SCREENS ) ) {
		const context = await browser.newContext();
		const first = await look( context, site, name );
		const again = await look( before, site, name );
		screens[ name ] = { first, again };
		say( `${ name }: ${ JSON.stringify( screens[ name ] ) }` );
		await context.close();
	}
	await before.close();
	return { firstCheck, screens };
}

async function lookAtNothing( browser, before, site ) {
	const context = await browser.newContext();
	const [ first, again ] = await Promise.all(
		[ context, before ].map( ( one ) =>
			one.route( OUR_SCRIPT, ( route ) =>
				route.fulfill( {
					contentType: 'text/javascript',
					body: NOTHING_OF_OURS,
				} )
			)
		)
	).then( async () => [
		await look( context, site, 'nothing' ),
		await look( before, site, 'nothing' ),
	] );
	await before.unroute( OUR_SCRIPT );
	await context.close();
	return { first, again };
}

async function checkSite( page, site ) {
	const begun = performance.now();
	await page.goto( addressOf( site, 'overview' ) );
	await page.waitForFunction(
		() =>
			document.querySelector( '#a11y-speak-polite' )?.textContent ===
			'The site was checked.',
		undefined,
		{ timeout: FIRST_CHECK }
	);
	await page.close();
	return performance.now() - begun;
}

async function look( context, site, name ) {
	const page = await context.newPage();
	// Who logs in comes by another address first, which is no part of our screen.
	await page.goto(
		loginLink( site, 'administrator', '/wp-admin/profile.php' )
	);
	await page.addInitScript(
		watch,
		SCREENS[ name ] === undefined
			? null
			: `#care-pathway-links-admin :is(${ SCREENS[ name ] })`
	);
	await page.goto(
		`${ site.address }/wp-admin/admin.php?page=care-pathway-links&screen=${ name }`
	);
	const hasShown = await page
		.waitForFunction( () => window.benchShown !== undefined, undefined, {
			timeout: PATIENCE,
		} )
		.then(
			() => true,
			() => false
		);
	await page.waitForTimeout( AFTERWARDS );
	const seen = await page.evaluate( readWatch, API );
	await page.close();
	return { ...seen, shown: hasShown ? seen.shown : Infinity };
}

function addressOf( site, screen ) {
	return loginLink(
		site,
		'administrator',
		`/wp-admin/admin.php?page=care-pathway-links&screen=${ screen }`
	);
}

// Runs in the browser, before anything of the page does.
function watch( selector ) {
	window.benchLongest = 0;
	new PerformanceObserver( ( list ) =>
		list.getEntries().forEach( ( { duration } ) => {
			window.benchLongest = Math.max( window.benchLongest, duration );
		} )
	).observe( { type: 'longtask', buffered: true } );
	// More answers than browsers keep by themselves.
	performance.setResourceTimingBufferSize( 5000 );
	if ( selector === null ) {
		return;
	}
	const seek = () => {
		if ( document.querySelector( selector ) ) {
			window.benchShown = performance.now();
		} else {
			window.requestAnimationFrame( seek );
		}
	};
	seek();
}

// Runs in the browser.
function readWatch( api ) {
	const asked = performance
		.getEntriesByType( 'resource' )
		.filter( ( { name } ) => decodeURIComponent( name ).includes( api ) );
	return {
		shown: window.benchShown,
		longestTask: window.benchLongest,
		longestRequest: Math.max(
			0,
			...asked.map( ( { duration } ) => duration )
		),
		largestAnswer: Math.max(
			0,
			...asked.map( ( { decodedBodySize } ) => decodedBodySize )
		),
	};
}

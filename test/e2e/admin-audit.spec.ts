import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { KeptFinding } from '../../src/contract/site-audit';
import { expect, test } from './fixtures';
import type { AdminPage } from './fixtures/admin-page';
import {
	AUDIT,
	AUDITED_LINKS,
	refusal,
	withoutFirstAnswers,
} from './fixtures/answers';
import { findViolations } from './fixtures/axe';
import { namesOfKept, readKept } from './fixtures/kept';
import type { Rest } from './fixtures/rest';
import { hasWordPress, loginLink } from './fixtures/site';

const NAMESPACE = '/care-pathway-links/v1/audit';

/** What an audit of the demo clinic must find, and must not; it was written before there was one. */
const {
	findings: PLANTED,
	never: NEVER,
	absent: ABSENT,
	undecided: UNDECIDED,
} = JSON.parse(
	readFileSync(
		join( __dirname, '../fixtures/clinic/site-findings.json' ),
		'utf8'
	)
) as {
	findings: { kind: string; page: string; stage?: string }[];
	never: { kind: string; pages: string[] }[];
	absent: string[];
	undecided: string[];
};

/** What goes by the calendar, and so differs with the day of the test. */
const BY_DATE = [ 'stale-page', 'stale-target' ];

/** All findings that the server keeps. */
async function readFindings( rest: Rest ): Promise< KeptFinding[] > {
	const all: KeptFinding[] = [];
	for ( let page = 1; ; page++ ) {
		const part = await rest.get< KeptFinding[] >(
			`${ NAMESPACE }/findings?per_page=100&page=${ page }`
		);
		all.push( ...part );
		if ( part.length < 100 ) {
			return all;
		}
	}
}

/** The number in front of what is counted. */
async function numberOf( admin: AdminPage, name: string ): Promise< number > {
	return parseInt(
		await admin.content
			.getByRole( 'link', { name: new RegExp( `^[\\d,]+ ${ name }$` ) } )
			.innerText(),
		10
	);
}

/** Addresses of the demo clinic's pages, by id. */
async function readSlugs( rest: Rest ): Promise< Map< number, string > > {
	const slugs = new Map< number, string >();
	for ( const type of [ 'pages', 'posts', 'clinician', 'location' ] ) {
		for ( let page = 1; ; page++ ) {
			const part = await rest.get< { id: number; slug: string }[] >(
				`/wp/v2/${ type }?per_page=100&page=${ page }&_fields=id,slug`
			);
			part.forEach( ( { id, slug } ) => slugs.set( id, slug ) );
			if ( part.length < 100 ) {
				break;
			}
		}
	}
	return slugs;
}

test( 'our page opens on what is most worth mending, and every number opens to what it counts @main-path', async ( {
	admin,
	page,
} ) => {
	await admin.openChecked( { screen: '' } );
	await expect( admin.tab( 'Overview' ) ).toHaveAttribute(
		'aria-current',
		'page'
	);
	await expect(
		admin.content.locator( '.care-pathway-links-worst > li' )
	).toHaveCount( 5 );
	await expect(
		admin.content.getByRole( 'heading', { level: 3 } ).first()
	).toHaveText( 'The five things most worth mending' );
	expect( await findViolations( page, '#care-pathway-links-admin' ) ).toEqual(
		[]
	);

	const orphans = await numberOf( admin, 'Pages that no page leads to' );
	await admin.content
		.getByRole( 'link', { name: /Pages that no page leads to$/ } )
		.click();
	await expect( page ).toHaveURL( /screen=findings&kind=orphan-page/ );
	await expect( admin.content.getByRole( 'table' ) ).toBeVisible();
	await expect( admin.content.getByRole( 'row' ) ).toHaveCount( orphans + 1 );
} );

test( 'every place tells the same pages that no page leads to @main-path', async ( {
	admin,
	page,
	rest,
	site,
} ) => {
	const planted = PLANTED.filter( ( { kind } ) => kind === 'orphan-page' );
	const count = planted.length;
	// Nobody knows them before the site is checked; the list of posts then has the plain fact, under its own name.
	const choice = page.getByRole( 'combobox', { name: 'Filter by links' } );
	const openList = () =>
		page.goto(
			loginLink( site, 'editor', '/wp-admin/edit.php?post_type=page' )
		);
	await openList();
	await expect( choice.getByRole( 'option' ) ).toHaveText( [
		'All links',
		'No inbound links',
	] );

	await admin.openChecked( { screen: 'overview' } );
	expect( await numberOf( admin, 'Pages that no page leads to' ) ).toBe(
		count
	);
	await expect( admin.content ).toContainText(
		'Neither the text nor a block of another public page leads there.'
	);
	const [ latest ] = (
		await rest.get< { snapshots: { orphans: number }[] } >( NAMESPACE )
	).snapshots.slice( -1 );
	expect( latest?.orphans ).toBe( count );

	await admin.openChecked( { screen: 'findings', kind: 'orphan-page' } );
	await expect( admin.content.getByRole( 'row' ) ).toHaveCount( count + 1 );
	await admin.openChecked( { screen: 'clusters' } );
	await expect( admin.content.getByRole( 'status' ) ).toContainText( [
		`Pages that no page leads to: ${ count }.`,
	] );
	await admin.openChecked( { screen: 'inbound', target: 'orphans' } );
	await expect( admin.content ).toContainText(
		`The last check found ${ count } pages that no page leads to.`
	);

	// The abilities of WordPress are younger than the lowest version we support.
	if ( hasWordPress( '6.9' ) ) {
		const { pages } = await rest.get< { pages: { url: string }[] } >(
			'/wp-abilities/v1/abilities/care-pathway-links/list-orphans/run'
		);
		expect(
			pages.map( ( { url } ) => url.split( '/' ).at( -2 ) ).sort()
		).toEqual( planted.map( ( { page: slug } ) => slug ).sort() );
	}

	// In the lists of posts it is a column, and a choice that says as of when.
	await openList();
	await expect( choice.getByRole( 'option' ).nth( 1 ) ).toHaveText(
		/^No page leads here \(as of .+\)$/
	);
	await choice.selectOption( 'orphans' );
	let listed = 0;
	for ( const type of [ 'page', 'post', 'clinician', 'location' ] ) {
		await page.goto(
			`${ site.address }/wp-admin/edit.php?post_type=${ type }&care_pathway_links_show=orphans`
		);
		const rows = page.locator( '#the-list > tr:not(.no-items)' );
		for ( const row of await rows.all() ) {
			await expect( row ).toContainText( 'From 0 pages' );
			await expect(
				row.getByRole( 'link', { name: /^\d+ findings?$/ } )
			).toBeVisible();
			listed++;
		}
	}
	expect( listed ).toBe( count );
} );

/** A kind, with the stage where each is a kind of its own, as in the list. */
const kindOf = ( kind: string, stage: unknown ) =>
	kind === 'pathway-gap' ? `${ kind }:${ stage }` : kind;

test( 'all planted faults are found, and none beside them', async ( {
	admin,
	rest,
} ) => {
	await admin.openChecked( { screen: 'overview' } );
	const slugs = await readSlugs( rest );
	const found = ( await readFindings( rest ) ).map( ( finding ) => ( {
		kind: kindOf( finding.kind, finding.values.stage ),
		any: finding.kind,
		page: slugs.get( finding.pageId ) ?? '',
	} ) );
	const planted = PLANTED.filter(
		( { kind } ) => ! BY_DATE.includes( kind )
	).map( ( { kind, page: slug, stage } ) => ( {
		kind: kindOf( kind, stage ),
		page: slug,
	} ) );
	const toRow = ( one: { kind: string; page: string } ) =>
		`${ one.kind } ${ one.page }`;
	const [ foundRows, plantedRows ] = [ found, planted ].map( ( list ) =>
		list.map( toRow )
	) as [ string[], string[] ];

	expect(
		plantedRows.filter( ( row ) => ! foundRows.includes( row ) )
	).toEqual( [] );
	// The list is complete but for these.
	expect(
		foundRows
			.filter(
				( row ) =>
					! plantedRows.includes( row ) &&
					! [ ...UNDECIDED, ...BY_DATE ].includes(
						row.split( ' ' )[ 0 ] ?? ''
					)
			)
			.sort()
	).toEqual( [] );
	expect(
		found
			.filter(
				( one ) =>
					ABSENT.includes( one.any ) ||
					NEVER.some(
						( { kind, pages } ) =>
							[ one.kind, one.any ].includes( kind ) &&
							pages.includes( one.page )
					)
			)
			.filter( ( { any } ) => ! BY_DATE.includes( any ) )
			.map( toRow )
	).toEqual( [] );
} );

test( 'a moved page is told with where its old address ends, and visitors end there', async ( {
	admin,
	page,
	rest,
} ) => {
	await admin.openChecked( {
		screen: 'findings',
		kind: 'moved-target',
	} );
	const moved = ( await readFindings( rest ) ).filter(
		( { kind } ) => kind === 'moved-target'
	);
	const [ target ] = await rest.get< { id: number; link: string }[] >(
		'/wp/v2/pages?slug=physical-therapy&_fields=id,link'
	);
	expect( moved.map( ( { link } ) => link?.targetId ) ).toEqual( [
		target?.id,
	] );
	const visit = await page.request.get( moved[ 0 ]?.link?.url ?? '' );
	expect( [ visit.status(), visit.url() ] ).toEqual( [ 200, target?.link ] );

	await admin.content
		.getByRole( 'row' )
		.nth( 1 )
		.getByRole( 'button', { name: 'Actions' } )
		.click();
	await page.getByRole( 'menuitem', { name: 'Why, and what to do' } ).click();
	await expect( page.getByRole( 'dialog' ) ).toContainText(
		'Physical therapy'
	);
} );

test( 'what is kept is shown at once, and the site is not checked again for nothing', async ( {
	admin,
	page,
} ) => {
	await admin.openChecked( { screen: 'overview' } );
	const asked: string[] = [];
	page.on( 'request', ( request ) => {
		if ( AUDITED_LINKS.test( request.url() ) ) {
			asked.push( request.url() );
		}
	} );
	await admin.openChecked( { screen: 'findings' } );
	await expect( admin.content.getByRole( 'table' ) ).toBeVisible();
	expect( asked ).toEqual( [] );

	await admin.content
		.getByRole( 'button', { name: 'Check again now' } )
		.click();
	await expect( admin.said ).toHaveText( 'The site was checked.', {
		timeout: 60_000,
	} );
	expect( asked ).not.toEqual( [] );
} );

test( 'an unchanged site is not judged again at the next visit, and after a save only what it concerns is', async ( {
	admin,
	page,
	rest,
} ) => {
	await admin.openChecked( { screen: 'pages', search: 'hypothyroidism' } );
	const row = admin.content
		.getByRole( 'row' )
		.filter( { hasText: 'Hypothyroidism' } )
		.first();
	await expect( row ).toBeVisible();
	// The browser keeps it behind the screen.
	await expect
		.poll( () => page.evaluate( namesOfKept ), { timeout: 30_000 } )
		.toEqual( [ 'pages', 'site' ] );

	const asked: string[] = [];
	page.on( 'request', ( request ) => {
		if ( AUDITED_LINKS.test( request.url() ) ) {
			asked.push( request.url() );
		}
	} );
	await admin.openChecked( { screen: 'pages', search: 'hypothyroidism' } );
	await expect( row ).toBeVisible();
	expect( asked ).toEqual( [] );

	const slugs = await readSlugs( rest );
	const id = [ ...slugs ].find(
		( [ , slug ] ) => slug === 'hypothyroidism'
	)?.[ 0 ];
	const { content } = await rest.get< { content: { raw: string } } >(
		`/wp/v2/pages/${ id }?context=edit`
	);
	await rest.post( `/wp/v2/pages/${ id }`, {
		content: `${ content.raw }\n<!-- wp:paragraph --><p>Read <a href="/no-such-page/">this page</a>.</p><!-- /wp:paragraph -->`,
	} );
	await admin.openChecked( { screen: 'pages', search: 'hypothyroidism' } );
	const told = admin.content.getByText(
		/^Links checked on \d+ of \d+ pages/
	);
	await expect( told ).toBeVisible( { timeout: 60_000 } );
	const [ judged = 0, all = 0 ] = (
		( await told.innerText() ).match( /\d+/g ) ?? []
	).map( Number );
	expect( judged ).toBeGreaterThan( 0 );
	expect( judged ).toBeLessThan( all / 5 );
	expect(
		( await readFindings( rest ) )
			.filter(
				( { pageId, link } ) =>
					pageId === id && link?.url === '/no-such-page/'
			)
			.map( ( { kind } ) => kind )
	).toEqual( [ 'broken-link', 'generic-anchor' ] );
} );

test( 'findings are ignored with a reason, stay ignored, and are opened again', async ( {
	admin,
	page,
} ) => {
	await admin.openChecked( {
		screen: 'findings',
		kind: 'orphan-page',
	} );
	const rows = admin.content.getByRole( 'row' );
	await expect( rows.nth( 2 ) ).toBeVisible();
	const before = await rows.count();
	expect( await findViolations( page, '#care-pathway-links-admin' ) ).toEqual(
		[]
	);

	for ( const place of [ 1, 2 ] ) {
		await rows.nth( place ).getByRole( 'checkbox' ).check();
	}
	await admin.content
		.getByRole( 'button', { name: 'Ignore' } )
		.last()
		.click();
	const dialog = page.getByRole( 'dialog' );
	await dialog.getByRole( 'button', { name: 'Ignore 2 findings' } ).click();
	await expect( dialog.getByRole( 'alert' ) ).toHaveText(
		'Please give a reason.'
	);
	expect( await findViolations( page, '[role=dialog]' ) ).toEqual( [] );
	await dialog
		.getByRole( 'textbox', { name: 'Why it is no fault' } )
		.fill( 'Only for the campaign.' );
	await dialog.getByRole( 'button', { name: 'Ignore 2 findings' } ).click();
	await expect( admin.notice( '2 findings ignored.' ) ).toBeVisible();
	await expect( rows ).toHaveCount( before - 2 );

	await admin.content
		.getByRole( 'button', { name: 'Check again now' } )
		.click();
	await expect( admin.said ).toHaveText( 'The site was checked.', {
		timeout: 60_000,
	} );
	await expect( rows ).toHaveCount( before - 2 );

	await admin.content.getByRole( 'link', { name: 'Ignored' } ).click();
	await expect( rows ).toHaveCount( 3 );
	await expect( admin.content.getByRole( 'table' ) ).toContainText(
		'Only for the campaign.'
	);
	// What was chosen in another view is not chosen in this one.
	await expect(
		admin.content.getByRole( 'checkbox', { checked: true } )
	).toHaveCount( 0 );
	await rows.nth( 1 ).getByRole( 'checkbox' ).check();
	await admin.content
		.getByRole( 'button', { name: 'Open again' } )
		.last()
		.click();
	await expect( rows ).toHaveCount( 2 );
	await admin.wayBack( '1 finding opened again.' ).click();
	await expect( rows ).toHaveCount( 3 );
} );

test( 'a finding is explained, and its file is safe to open', async ( {
	admin,
	page,
} ) => {
	await admin.openChecked( {
		screen: 'findings',
		kind: 'dead-end,self-link',
	} );
	const rows = admin.content.getByRole( 'row' );
	await expect( rows.nth( 1 ) ).toBeVisible();
	const count = ( await rows.count() ) - 1;

	await rows.nth( 1 ).getByRole( 'button', { name: 'Actions' } ).click();
	await page.getByRole( 'menuitem', { name: 'Why, and what to do' } ).click();
	const dialog = page.getByRole( 'dialog' );
	await expect( dialog ).toContainText( 'Why it matters' );
	await expect( dialog ).toContainText( 'Pages concerned' );
	expect( await findViolations( page, '[role=dialog]' ) ).toEqual( [] );
	await page.keyboard.press( 'Escape' );

	const download = page.waitForEvent( 'download' );
	await admin.content.getByRole( 'button', { name: 'Export CSV' } ).click();
	const lines = readFileSync( await ( await download ).path(), 'utf8' )
		.trim()
		.split( '\r\n' );
	expect( lines ).toHaveLength( count + 1 );
	expect( lines[ 0 ] ).toMatch( /^\uFEFF?"Finding","Weight","Page"/ );
	expect( lines[ 1 ] ).toMatch( /^"(Leads nowhere|Leads to itself)",/ );
} );

test( 'a faulty link is one click from its place in the editor', async ( {
	admin,
	page,
} ) => {
	await admin.openChecked( {
		screen: 'findings',
		kind: 'generic-anchor',
		search: 'hypothyroidism',
	} );
	await admin.content
		.getByRole( 'link', { name: /^Open in the editor ?: Hypothyroidism/ } )
		.first()
		.click( { noWaitAfter: true } );
	await page.waitForURL( /care-pathway-links=links&words=/ );
	await expect(
		page
			.locator( '.care-pathway-links-sidebar' )
			.getByRole( 'button', { name: 'Show “here” in the text' } )
	).toBeFocused( { timeout: 30_000 } );
} );

test( 'pages are narrowed, ordered and saved as a view, and numbers open the links behind them', async ( {
	admin,
	page,
} ) => {
	await admin.openChecked( {
		screen: 'pages',
		role: 'condition',
		sort: 'inbound',
		order: 'desc',
	} );
	await expect( admin.content.getByRole( 'table' ) ).toBeVisible();
	expect( await findViolations( page, '#care-pathway-links-admin' ) ).toEqual(
		[]
	);
	await admin.content
		.getByRole( 'searchbox', { name: 'Search pages and topics' } )
		.fill( 'hypothyroidism' );
	await expect( page ).toHaveURL( /search=hypothyroidism/ );
	await admin.content
		.getByRole( 'button', { name: 'Save this view' } )
		.click();
	await admin.content
		.getByRole( 'textbox', { name: 'Name of the view' } )
		.fill( 'Thyroid' );
	await admin.content
		.getByRole( 'button', { name: 'Save', exact: true } )
		.click();
	await admin.content.getByRole( 'link', { name: 'All pages' } ).click();
	await admin.content
		.getByRole( 'link', { name: 'Thyroid', exact: true } )
		.click();
	await expect( page ).toHaveURL( /search=hypothyroidism/ );
	await expect( admin.content.getByRole( 'searchbox' ) ).toHaveValue(
		'hypothyroidism'
	);

	const number = admin.content
		.getByRole( 'link', { name: /· Led to by: Hypothyroidism/ } )
		.first();
	const count = parseInt( await number.innerText(), 10 );
	await number.click();
	const dialog = page.getByRole( 'dialog', {
		name: /^Pages that lead to “Hypothyroidism/,
	} );
	await expect( dialog.getByRole( 'listitem' ) ).toHaveCount( count );
	await expect( page ).toHaveURL( /behind=inbound&of=\d+/ );
	expect( await findViolations( page, '[role=dialog]' ) ).toEqual( [] );
	await page.keyboard.press( 'Escape' );
	await expect( dialog ).toHaveCount( 0 );

	await admin.content
		.getByRole( 'button', { name: 'Delete this view' } )
		.click();
	await expect(
		admin.content.getByRole( 'link', { name: 'Thyroid', exact: true } )
	).toHaveCount( 0 );
} );

test( 'several pages are marked at once, and that is undone', async ( {
	admin,
	rest,
} ) => {
	await admin.openChecked( {
		screen: 'pages',
		search: 'thyroid nod',
	} );
	const row = admin.content.getByRole( 'row' ).nth( 1 );
	await row.getByRole( 'checkbox' ).check();
	await admin.content
		.getByRole( 'button', { name: 'Leave out of suggestions' } )
		.last()
		.click();
	await expect( admin.notice( '1 page changed.' ) ).toBeVisible();
	const marks = async () =>
		(
			await rest.get<
				{ care_pathway_links_page: { isExcluded: boolean } }[]
			>( '/wp/v2/pages?slug=thyroid-nodules&context=edit' )
		)[ 0 ]?.care_pathway_links_page.isExcluded;
	expect( await marks() ).toBe( true );
	await admin.wayBack( '1 page changed.' ).click();
	await expect.poll( marks ).toBe( false );
} );

test( 'a check is stopped, and what fails is told and tried again', async ( {
	admin,
	page,
} ) => {
	let isHeld = true;
	await page.route( AUDITED_LINKS, async ( route ) => {
		// Answered late: it is stopped meanwhile.
		await expect.poll( () => isHeld, { timeout: 30_000 } ).toBe( false );
		await route.continue();
	} );
	await admin.open( { screen: 'overview' } );
	await expect( admin.content.getByRole( 'progressbar' ) ).toBeVisible();
	expect( await findViolations( page, '#care-pathway-links-admin' ) ).toEqual(
		[]
	);
	await admin.content
		.getByRole( 'button', { name: 'Stop checking' } )
		.click();
	isHeld = false;
	await expect( admin.content ).toContainText( 'The check was stopped.' );
	await expect(
		admin.content.getByRole( 'button', { name: 'Check again now' } )
	).toBeFocused();

	await page.unroute( AUDITED_LINKS );
	await page.route( AUDITED_LINKS, ( route ) =>
		route.fulfill( refusal( 'internal_server_error', 500 ) )
	);
	await admin.content
		.getByRole( 'button', { name: 'Check again now' } )
		.click();
	await expect( admin.content ).toContainText(
		'The site could not be checked to the end.'
	);
	await page.unroute( AUDITED_LINKS );
	await admin.content.getByRole( 'button', { name: 'Try again' } ).click();
	await expect( admin.content.getByText( /^As of / ) ).toBeVisible( {
		timeout: 60_000,
	} );
} );

test( 'what the server does not answer is told', async ( { admin, page } ) => {
	await withoutFirstAnswers( page );
	await page.route( AUDIT, ( route ) =>
		route.fulfill( refusal( 'rest_forbidden', 403 ) )
	);
	await admin.open( { screen: 'findings' } );
	await expect( admin.content ).toContainText( 'Your account may not' );
} );

test( 'what the browser keeps says nothing to who is not signed in, or is somebody else', async ( {
	admin,
	page,
	site,
} ) => {
	await admin.openChecked( { screen: 'pages', search: 'hypothyroidism' } );
	await expect
		.poll( () => page.evaluate( namesOfKept ), { timeout: 30_000 } )
		.toEqual( [ 'pages', 'site' ] );
	const row = admin.content
		.getByRole( 'row' )
		.filter( { hasText: 'Hypothyroidism' } )
		.first();
	await expect( row ).toBeVisible();

	await page.context().clearCookies();
	await page.goto( `${ site.address }/wp-login.php` );
	const kept = await page.evaluate( readKept );
	expect( kept.bytes ).toBeGreaterThan( 10_000 );
	expect( kept.text ).not.toContain( 'yroid' );

	// Nothing is asked of the facts: what is shown comes from this browser, for whoever kept it.
	await page.route( AUDITED_LINKS, () => {} );
	await admin.open(
		{ screen: 'pages', search: 'hypothyroidism' },
		'administrator'
	);
	await expect( admin.content.getByRole( 'progressbar' ) ).toBeVisible();
	await expect( row ).toHaveCount( 0 );
	await page.context().clearCookies();
	await admin.open( { screen: 'pages', search: 'hypothyroidism' } );
	await expect( row ).toBeVisible();
} );

test( 'on a narrow window the page itself does not scroll sideways', async ( {
	admin,
	page,
} ) => {
	await page.setViewportSize( { width: 400, height: 800 } );
	for ( const screen of [ 'overview', 'findings', 'pages' ] ) {
		await admin.openChecked( { screen } );
		await expect(
			admin.content.getByRole( 'table' ).first()
		).toBeVisible();
		expect(
			await page.evaluate(
				() => document.documentElement.scrollWidth > window.innerWidth
			)
		).toBe( false );
	}
} );

/**
 * `npm run findings`: what the site audit says of a corpus beside the project, counted by kind, and how many of those that a person
 * read were right (`test/labels/findings.jsonl`). `-- --list KIND` prints findings of a kind, spread over the site, to be read.
 *
 * Links to addresses that the corpus does not hold are passed over: they say what was not collected, not what is broken.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import './load-typescript.mjs';
import { readCorpus } from './evaluate/read-corpus.mjs';
import { wilson } from './evaluate/wilson.mjs';
import { say } from './say.mjs';

const { compile } = await import( '../src/engine/index.ts' );
const { loadVocabulary } = await import( '../src/engine/vocabulary/load.ts' );

const CORPORA = [ 'nhs-beta', 'va-gov' ];
/** Findings of a kind that are read of each corpus. */
const SAMPLE = 24;

const at = process.argv.indexOf( '--list' );
const listed = at === -1 ? null : process.argv[ at + 1 ];
const labels = readLabels();

for ( const name of CORPORA ) {
	const folder = fileURLToPath(
		new URL( `../../shared/corpora/${ name }`, import.meta.url )
	);
	if ( existsSync( folder ) ) {
		show( name, folder );
	} else {
		say( `${ name } is not beside the project; nothing measured.` );
		process.exitCode = 1;
	}
}

/**
 * @param {string} name   Corpus.
 * @param {string} folder Its folder.
 */
function show( name, folder ) {
	const { pageIndex } = readCorpus( folder, { cold: false } );
	const pages = readFileSync( join( folder, 'pages.jsonl' ), 'utf8' )
		.split( '\n' )
		.filter( Boolean )
		.map( ( line ) => JSON.parse( line ) );
	const { findings } = finish(
		compile( pageIndex, loadVocabulary() ).audit( factsOf( pages ) )
	);
	const urls = new Map(
		pageIndex.pages.map( ( page ) => [ page.id, page.url ] )
	);

	if ( listed !== null ) {
		const kind = findings.filter( ( finding ) => finding.kind === listed );
		const step = Math.max( 1, kind.length / SAMPLE );
		for ( let place = 0; place < kind.length; place += step ) {
			const { id, pageId, link, pageIds, values } =
				kind[ Math.floor( place ) ];
			say(
				JSON.stringify( {
					corpus: name,
					kind: listed,
					id,
					page: urls.get( pageId ),
					words: link?.anchorText,
					target: urls.get( link?.targetId ),
					pages: pageIds
						.slice( 0, 3 )
						.map( ( one ) => urls.get( one ) ),
					values,
				} )
			);
		}
		return;
	}

	say( `${ name }: ${ pages.length } pages, ${ findings.length } findings` );
	const kinds = new Map();
	for ( const finding of findings ) {
		kinds.set( finding.kind, [
			...( kinds.get( finding.kind ) ?? [] ),
			finding,
		] );
	}
	for ( const [ kind, list ] of [ ...kinds ].sort(
		( a, b ) => b[ 1 ].length - a[ 1 ].length
	) ) {
		const read = list.flatMap(
			( { id } ) => labels.get( `${ name } ${ id }` ) ?? []
		);
		const right = read.filter( Boolean ).length;
		say(
			`${ String( list.length ).padStart( 6 ) } ${ kind.padEnd( 24 ) }` +
				( read.length === 0
					? ''
					: ` ${ right } of ${ read.length } that were read are right, ${ percent( wilson( right, read.length ).low ) } to ${ percent( wilson( right, read.length ).high ) } %` )
		);
	}
}

/**
 * What the server would say of the links.
 *
 * @param {Object[]} pages Pages of a corpus.
 * @return {Object} SiteFacts.
 */
function factsOf( pages ) {
	return {
		today: '2026-01-15',
		reviewMonths: 24,
		frontPageId: ( pages.find( ( { url } ) => url === '/' )?.id ?? -1 ) + 1,
		pages: pages.map( ( page ) => ( {
			pageId: page.id + 1,
			words: page.blocks.reduce(
				( sum, { text } ) => sum + text.split( /\s+/ ).length,
				0
			),
			shows: page.url === '/' ? 'front' : '',
			translationIds: [],
			hasReviewer: false,
			unread: [],
			places: placesOf( page ),
		} ) ),
		links: pages.flatMap( ( page ) =>
			page.links
				.filter(
					( { internal, target } ) => internal && target !== null
				)
				.map( ( link, position ) => ( {
					sourceId: page.id + 1,
					targetId: link.target + 1,
					targetKind: 'post',
					url: `https://corpus.example${ pages[ link.target ]?.url ?? '' }${ placeOn( link.href ) }`,
					anchorText: link.anchor,
					rel: '',
					kind: isWayBack( link, page, pages )
						? 'navigation'
						: 'body',
					blockName: `core/${ page.blocks[ link.block ].name }`,
					path: String( link.block ),
					position,
				} ) )
		),
		statuses: [],
		traffic: [],
		external: [],
		pathways: [],
	};
}

/**
 * @param {Object} page Of a corpus.
 * @return {Object[]} What the writer says of the blocks: the heading above each.
 */
function placesOf( page ) {
	let heading = '';

	return page.blocks.map( ( { name, text }, block ) => {
		heading = name === 'heading' ? text.slice( 0, 100 ) : heading;
		return { path: String( block ), heading, classes: [] };
	} );
}

/**
 * A link of the way back ("Home, Disability, Ratings"), which a theme prints. Other lists of links are the page's own text, as
 * they would be in WordPress; menus are not in a corpus.
 *
 * @param {Object}   link  Link.
 * @param {Object}   page  Page that has it.
 * @param {Object[]} pages All.
 * @return {boolean} Whether it is one.
 */
function isWayBack( link, page, pages ) {
	return (
		page.blocks[ link.block ].nav === true &&
		page.url.startsWith( pages[ link.target ]?.url ?? '-' )
	);
}

/**
 * @param {string} href As the page has it.
 * @return {string} What says which part or view of a page is meant.
 */
function placeOn( href ) {
	return /[?#].*$/s.exec( href ?? '' )?.[ 0 ] ?? '';
}

/**
 * @param {Object} steps An audit in pieces.
 * @return {Object} SiteAudit.
 */
function finish( steps ) {
	let step = steps.next();
	while ( ! step.done ) {
		step = steps.next();
	}
	return step.value;
}

/**
 * @param {number} share From 0 to 1.
 * @return {number} In percent.
 */
function percent( share ) {
	return Math.round( share * 100 );
}

/** @return {Map<string, boolean>} Whether a finding is right, by corpus and id. */
function readLabels() {
	const file = new URL( '../test/labels/findings.jsonl', import.meta.url );
	return new Map(
		( existsSync( file ) ? readFileSync( file, 'utf8' ) : '' )
			.split( '\n' )
			.filter( Boolean )
			.map( ( line ) => JSON.parse( line ) )
			.map( ( { corpus, id, isRight } ) => [
				`${ corpus } ${ id }`,
				isRight,
			] )
	);
}

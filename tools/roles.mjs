/**
 * `npm run roles`: the roles that the engine gives pages, against those that a person gave them (test/labels/roles.jsonl for
 * corpora beside the project, test/fixtures/clinic/roles.json for the demo clinic): share right by site, what is taken for
 * what, and whether the stated probability is the true one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import './load-typescript.mjs';
import { readCorpus } from './evaluate/read-corpus.mjs';
import { clinic } from './places.mjs';
import { say } from './say.mjs';

const { compile } = await import( '../src/engine/index.ts' );
const { loadVocabulary } = await import( '../src/engine/vocabulary/load.ts' );

const CORPORA = fileURLToPath(
	new URL( '../../shared/corpora/', import.meta.url )
);
const LABELS = fileURLToPath( new URL( '../test/labels/', import.meta.url ) );
const HOME = 'https://clinic.example/';

const vocabulary = loadVocabulary();
const judged = [ judgeClinic(), ...judgeCorpora( 'roles.jsonl' ) ];
const all = judged.flatMap( ( { pages } ) => pages );

for ( const { name, pages } of judged ) {
	say( `${ name }: ${ share( pages ) }` );
}
say( `all: ${ share( all ) }` );
for ( const [ name, file ] of [
	[ 'a second draw', 'roles-second-draw.jsonl' ],
	[ 'a third draw', 'roles-third-draw.jsonl' ],
] ) {
	const sites = [ ...judgeCorpora( file ) ];
	say(
		`pages of ${ name }, no part of the above: ${ share(
			sites.flatMap( ( { pages } ) => pages )
		) }; ${ sites
			.map( ( site ) => `${ site.name } ${ share( site.pages ) }` )
			.join( ', ' ) }`
	);
}
say( `judged twice: ${ agreement( 'roles.jsonl', 'roles-again.jsonl' ) }` );
say( '\nrole (labelled): right, and what the others are taken for' );
for ( const role of [
	...new Set( all.map( ( { label } ) => label ) ),
].sort() ) {
	const of = all.filter( ( { label } ) => label === role );
	const taken = count( of.filter( isWrong ).map( ( page ) => page.role ) );
	say(
		`  ${ role }: ${ of.length - of.filter( isWrong ).length } of ${ of.length }${ taken
			.map( ( [ other, times ] ) => `, ${ other } ${ times }` )
			.join( '' ) }`
	);
}
say( '\nwhat says so: pages, right, stated' );
for ( const [ code ] of count( all.map( ( { reason } ) => reason ) ) ) {
	const of = all.filter( ( { reason } ) => reason === code );
	const stated =
		of.reduce( ( sum, { probability } ) => sum + probability, 0 ) /
		of.length;
	say(
		`  ${ code }: ${ of.length }, ${ percent(
			1 - of.filter( isWrong ).length / of.length
		) }, ${ percent( stated ) }`
	);
}

function judgeClinic() {
	const labels = JSON.parse(
		readFileSync( join( clinic, 'roles.json' ), 'utf8' )
	);
	const pages = readdirSync( join( clinic, 'pages' ) )
		.sort()
		.map( ( file, place ) =>
			toPage(
				readFileSync( join( clinic, 'pages', file ), 'utf8' ),
				place + 1
			)
		)
		.filter( ( { slug } ) => labels[ slug ] );

	return judge(
		'demo clinic',
		{ version: '1', language: 'en-US', homeUrl: HOME, pages },
		pages.map( ( { id, slug } ) => [ id, labels[ slug ] ] )
	);
}

function* judgeCorpora( file ) {
	const labels = readLabels( file );

	for ( const name of new Set( labels.map( ( { corpus } ) => corpus ) ) ) {
		const folder = join( CORPORA, name );
		if ( ! existsSync( folder ) ) {
			say( `${ name } is not beside the project; left out.` );
			continue;
		}
		yield judge(
			name,
			readCorpus( folder, { cold: false } ).pageIndex,
			labels
				.filter( ( { corpus } ) => corpus === name )
				// Ids of pages begin at 1 (`readCorpus`).
				.map( ( { page, role } ) => [ page + 1, role ] )
		);
	}
}

function judge( name, pageIndex, labels ) {
	const roles = compile( pageIndex, vocabulary ).roles();

	return {
		name,
		pages: labels.map( ( [ id, label ] ) => {
			const { role, probability, reason } = roles.get( id );
			return { label, role, probability, reason: reason.code };
		} ),
	};
}

/**
 * A page of the demo clinic as the server would index it, without its links.
 *
 * @param {string} text Of the file.
 * @param {number} id   Its id.
 * @return {Object} An `IndexedPage`, with its slug.
 */
function toPage( text, id ) {
	const [ , front, content ] = /^---\n(.*?)\n---\n(.*)$/s.exec( text );
	const facts = Object.fromEntries(
		front.split( '\n' ).map( ( line ) => line.split( /:\s*(.*)/ ) )
	);
	const listed = ( value = '' ) =>
		value
			.split( ',' )
			.map( ( part ) => part.trim() )
			.filter( Boolean );

	return {
		id,
		slug: facts.slug,
		url: `${ HOME }${ facts.slug }/`,
		title: facts.title,
		postType: facts.type ?? 'page',
		language: facts.language ?? 'en-US',
		role: null,
		headings: [ ...content.matchAll( /<h\d[^>]*>(.*?)<\/h\d>/gs ) ].map(
			( [ , heading ] ) => heading.replace( /<[^>]*>/g, '' )
		),
		summary: facts.excerpt ?? '',
		aliases: listed( facts.aliases ),
		keyphrases: [],
		terms: listed( facts.specialty ).map(
			( term ) =>
				`specialty:${ term.toLowerCase().replace( /\W+/g, '-' ) }`
		),
		isPillar: false,
		isPrimaryTarget: false,
		isExcluded: false,
		isNoindex: false,
		modified: '2026-01-01T00:00:00Z',
		reviewed: null,
		inboundAnchors: [],
		inboundCount: 0,
	};
}

/**
 * How far two labellings of the same pages agree: share, and Cohen's kappa (what is left of it after chance).
 *
 * @param {string} first  File of labels.
 * @param {string} second File of labels, of some of the pages.
 * @return {string} In words.
 */
function agreement( first, second ) {
	const before = new Map(
		readLabels( first ).map( ( { corpus, page, role } ) => [
			`${ corpus } ${ page }`,
			role,
		] )
	);
	const pairs = readLabels( second ).map( ( { corpus, page, role } ) => [
		before.get( `${ corpus } ${ page }` ),
		role,
	] );
	const same = pairs.filter( ( [ one, other ] ) => one === other ).length;
	const times = new Map( count( pairs.map( ( [ one ] ) => one ) ) );
	const chance = count( pairs.map( ( [ , other ] ) => other ) ).reduce(
		( sum, [ role, number ] ) =>
			sum + ( number * ( times.get( role ) ?? 0 ) ) / pairs.length ** 2,
		0
	);
	const kappa = ( same / pairs.length - chance ) / ( 1 - chance );

	return `${ same } of ${ pairs.length } agree (kappa ${ kappa.toFixed( 2 ) })`;
}

function readLabels( file ) {
	return readFileSync( join( LABELS, file ), 'utf8' )
		.trim()
		.split( '\n' )
		.map( ( line ) => JSON.parse( line ) );
}

function isWrong( { label, role } ) {
	return label !== role;
}

function share( pages ) {
	const right = pages.length - pages.filter( isWrong ).length;
	return `${ right } of ${ pages.length } (${ percent( right / pages.length ) })`;
}

function percent( part ) {
	return `${ ( 100 * part ).toFixed( 1 ) } %`;
}

/**
 * Values with how often they are there, most frequent first.
 *
 * @param {string[]} values Values.
 * @return {[string, number][]} Pairs.
 */
function count( values ) {
	const times = new Map();
	for ( const value of values ) {
		times.set( value, ( times.get( value ) ?? 0 ) + 1 );
	}
	return [ ...times ].sort( ( a, b ) => b[ 1 ] - a[ 1 ] );
}

/**
 * `npm run steps`: the next steps that the engine offers on a site nobody tuned for, against what a person judged
 * (test/labels/next-steps-nhs-beta.jsonl): how many are acceptable, whether one would harm, how many expected ones are there.
 * Twice: with the links that the site's editors placed, and as if nobody had linked yet.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import './load-typescript.mjs';
import { readCorpus } from './evaluate/read-corpus.mjs';
import { wilson } from './evaluate/wilson.mjs';
import { say } from './say.mjs';

const { compile } = await import( '../src/engine/index.ts' );
const { loadVocabulary } = await import( '../src/engine/vocabulary/load.ts' );

const NAME = 'nhs-beta';
const FOLDER = fileURLToPath(
	new URL( `../../shared/corpora/${ NAME }`, import.meta.url )
);
const labels = readFileSync(
	new URL( `../test/labels/next-steps-${ NAME }.jsonl`, import.meta.url ),
	'utf8'
)
	.trim()
	.split( '\n' )
	.map( ( line ) => JSON.parse( line ) );

if ( existsSync( FOLDER ) ) {
	const vocabulary = loadVocabulary();
	print( 'with the links of its editors', judge( false, vocabulary ), true );
	print( 'without any link', judge( true, vocabulary ), false );
} else {
	say( `${ NAME } is not beside the project; nothing measured.` );
	process.exitCode = 1;
}

/**
 * @param {boolean} cold       No page's links are read.
 * @param {Object}  vocabulary Vocabulary.
 * @return {Object[]} One entry a judged page: its role, steps, and what was judged of each.
 */
function judge( cold, vocabulary ) {
	const { pageIndex, posts } = readCorpus( FOLDER, { cold } );
	const engine = compile( pageIndex, vocabulary );
	const titles = new Map(
		posts.map( ( { id, post } ) => [ id, post.title ] )
	);

	return labels.map( ( { page, expected, acceptable, forbidden } ) => {
		const wanted = Object.values( expected ).flat();
		const verdicts = new Map( [
			...wanted.map( ( id ) => [ id, 'expected' ] ),
			...Object.values( acceptable )
				.flat()
				.map( ( id ) => [ id, 'acceptable' ] ),
			...forbidden.map( ( id ) => [ id, 'harmful' ] ),
		] );
		const answer = engine.nextSteps( posts[ page ].example, [] );
		// Ids of pages begin at 1 (`readCorpus`).
		const steps = answer.steps.map( ( { targetId, reasons } ) => ( {
			title: titles.get( targetId - 1 ),
			reasons: reasons.map( ( { code } ) => code ),
			verdict: verdicts.get( targetId - 1 ) ?? 'not acceptable',
		} ) );

		return {
			title: titles.get( page ),
			role: answer.role.role,
			wanted: wanted.length,
			steps,
		};
	} );
}

function print( name, pages, isLong ) {
	const steps = pages.flatMap( ( page ) => page.steps );
	const good = steps.filter( isGood ).length;
	const { low } = wilson( good, steps.length );

	say(
		`${ NAME }, ${ name }: ${ pages.length } pages, ${ steps.length } steps`
	);
	say(
		`  acceptable: ${ good } (${ percent( good / steps.length ) }, 95 % interval from ${ percent( low ) })`
	);
	say( `  harmful: ${ count( steps, 'harmful' ) }` );
	say(
		`  expected ones found: ${ count( steps, 'expected' ) } of ${ pages.reduce(
			( sum, { wanted } ) => sum + wanted,
			0
		) }`
	);
	say(
		`  pages without a step: ${
			pages.filter( ( page ) => page.steps.length === 0 ).length
		}`
	);
	if ( ! isLong ) {
		return;
	}
	say( '  by role of the page: steps, acceptable' );
	for ( const role of [
		...new Set( pages.map( ( page ) => page.role ) ),
	].sort() ) {
		const of = pages
			.filter( ( page ) => page.role === role )
			.flatMap( ( page ) => page.steps );
		say( `    ${ role }: ${ of.length }, ${ of.filter( isGood ).length }` );
	}
	say( '  not acceptable' );
	for ( const page of pages ) {
		for ( const step of page.steps.filter( ( one ) => ! isGood( one ) ) ) {
			say(
				`    ${ page.title } (${ page.role }) → ${ step.title }: ${ step.verdict }; ${ step.reasons.join( ', ' ) }`
			);
		}
	}
}

function isGood( { verdict } ) {
	return verdict === 'expected' || verdict === 'acceptable';
}

function count( steps, verdict ) {
	return steps.filter( ( step ) => step.verdict === verdict ).length;
}

function percent( part ) {
	return `${ ( 100 * part ).toFixed( 1 ) } %`;
}

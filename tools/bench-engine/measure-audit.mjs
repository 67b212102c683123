/** Measures the audit of one size of site with the faults of real ones. */
import process from 'node:process';

import { floor } from './floor.mjs';
import { generateLinks } from './generate-links.mjs';
import { generateSite, vocabulary } from './generate-site.mjs';
import { clocked, quantile, timed } from './timed.mjs';

const { compile } = await import( '../../src/engine/index.ts' );

const [ pageCount ] = process.argv.slice( 2 ).map( Number );
const site = generateSite( pageCount );
const facts = generateLinks( site );
const engine = compile( site, vocabulary );

// What is known of the site without its texts: what pages say of themselves, and the linked words.
const texts = [
	...site.pages.map( ( { title, headings, summary } ) =>
		[ title, ...headings, summary ].join( '\n' )
	),
	facts.links.map( ( { anchorText } ) => anchorText ).join( '\n' ),
];
const siteFloor = quantile(
	Array.from( { length: 9 }, () => timed( () => texts.forEach( floor ) ) )
);

const before = heap();
let audit = null;
// Roles and the care pathway of the site are worked out when they are first asked for: here.
const pieces = [];
const time = timed( () => {
	const run = engine.audit( facts );
	let step = null;
	do {
		pieces.push( clocked( () => ( step = run.next() ) ) );
	} while ( ! step.done );
	audit = step.value;
} );
const held = heap() - before;
const again = timed( () => {
	const run = engine.audit( facts );
	while ( ! run.next().done ) {}
} );
const copied = clocked( () => structuredClone( facts ) );

const figures = {
	pages: pageCount,
	links: facts.links.length,
	floor: siteFloor,
	time,
	again,
	longest: pieces.reduce( ( most, piece ) => Math.max( most, piece ), 0 ),
	held,
	copied,
	findings: audit.findings.length,
	kinds: new Set( audit.findings.map( ( { kind } ) => kind ) ).size,
	orphans: audit.findings.filter( ( { kind } ) => kind === 'orphan-page' )
		.length,
};

if ( process.send ) {
	// The hooks that read TypeScript would keep the process alive.
	process.send( figures, () => process.exit() );
} else {
	process.stdout.write( `${ JSON.stringify( figures, null, '\t' ) }\n` );
}

/** Bytes in use, after what is of no use any more was collected. */
function heap() {
	globalThis.gc?.();
	return process.memoryUsage().heapUsed;
}

/** Measures what passes in a fresh process before the first suggestions: with what a visit before kept ("opened"), or without. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { deserialize } from 'node:v8';

import '../load-typescript.mjs';

import { timed } from './timed.mjs';

const { buildIndex } = await import( '../../src/engine/build-index.ts' );
const { openIndex } = await import( '../../src/engine/index.ts' );
const { byId } = await import( '../../src/engine/vocabulary/by-id.ts' );
const { openPacked } = await import( '../../src/engine/vocabulary/unpack.ts' );

const [ file, how ] = process.argv.slice( 2 );
const { built, pageIndex, post, packed } = deserialize( readFileSync( file ) );
const figures = { how, copy: 0, vocabulary: 0, open: 0, first: 0 };

let vocabulary;
const loadVocabulary = () => {
	figures.vocabulary += timed( () => {
		const { ids, at } = openPacked( packed );
		vocabulary ??= { concepts: byId( ids, at ) };
	} );
	return vocabulary;
};
let kept;
figures.copy = timed( () => {
	kept =
		how === 'opened'
			? deserialize( built )
			: buildIndex( pageIndex, loadVocabulary() );
} );
let engine;
figures.open = timed( () => {
	engine = openIndex( kept, pageIndex, loadVocabulary );
} );
const before = figures.vocabulary;
figures.first =
	timed( () => engine.suggest( post ) ) - ( figures.vocabulary - before );
figures.all =
	figures.copy +
	figures.open +
	figures.first +
	( how === 'opened' ? figures.vocabulary : 0 );

process.send( figures, () => process.exit() );

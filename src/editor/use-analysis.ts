import { useDispatch, useRegistry, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';

import { barredBlocks, barSpans, isBarredPost } from '../content/no-links';
import type { Analysis } from '../contract/types';
import { failureCode } from '../screens/failure-code';
import { noteFirst } from './measure';
import { useParts } from './parts';
import { readAllSpans } from './read-current-spans';
import { store } from './store';
import type { OpenPost } from './use-open-post';

/** How long the writer must pause before the text is analysed again, in milliseconds. */
const PAUSE = 400;

/**
 * Edit, pause, engine, store: the only place that asks for an analysis. The newest question wins, in
 * the engine and here; what was shown stays until the answer is there.
 */
export function useAnalysis( post: OpenPost ): void {
	const { engine, boot } = useParts();
	const registry = useRegistry();
	const { indexVersion, decisions, tries } = useSelect( ( select ) => {
		const { getIndex, getDecisionsState, getTries } = select( store );
		const index = getIndex();
		return {
			indexVersion: index.status === 'ready' ? index.version : null,
			decisions: getDecisionsState(),
			tries: getTries(),
		};
	}, [] );
	const { analysisReceived, analysisFailed } = useDispatch( store );
	const { sourceId, postType, title, url, blocks, lock, view } = post;

	useEffect( () => {
		if (
			sourceId === null ||
			view === 'preview' ||
			indexVersion === null ||
			decisions.status !== 'ready' ||
			decisions.sourceId !== sourceId
		) {
			return;
		}
		let isOver = false;
		const analyse = async () => {
			const read = readAllSpans( registry, { blocks, lock } );
			const { noLinks } = boot.settings;
			const isBarred = isBarredPost( noLinks, {
				id: sourceId,
				postType,
			} );
			const barred = barredBlocks( blocks, noLinks );
			const spans =
				isBarred || barred.size > 0
					? barSpans( read, ( id ) => isBarred || barred.has( id ) )
					: read;
			noteFirst( 'asked' );
			const receive = ( analysis: Analysis ) => {
				if ( ! isOver ) {
					analysisReceived( sourceId, analysis, spans );
				}
			};
			const analysis = await engine.suggest(
				{
					sourceId,
					title,
					language: boot.language,
					url,
					spans,
					decisions: decisions.decisions,
					today: new Date().toISOString().slice( 0, 10 ),
				},
				receive
			);
			noteFirst( 'answered' );
			receive( analysis );
		};
		const isFirst =
			registry.select( store ).getAnalysis().status === 'waiting';
		const timer = setTimeout(
			() => {
				analyse().catch( ( error ) => {
					const code = failureCode( error );
					if ( ! isOver && code !== 'superseded' ) {
						analysisFailed( code );
					}
				} );
			},
			isFirst ? 0 : PAUSE
		);
		return () => {
			isOver = true;
			clearTimeout( timer );
		};
	}, [
		engine,
		boot,
		registry,
		sourceId,
		postType,
		title,
		url,
		blocks,
		lock,
		view,
		indexVersion,
		decisions,
		tries,
		analysisReceived,
		analysisFailed,
	] );
}

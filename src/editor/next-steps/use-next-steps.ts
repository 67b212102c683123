import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';

import type { CarePathway } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { store } from '../store';
import { EMPTY } from '../store/selectors';
import type { PathwaysState } from '../store/types';
import type { OpenPost } from '../use-open-post';
import { useReviewMarks } from '../this-page/use-page-marks';
import { usePathways } from './use-pathways';

/**
 * Asks for next steps behind every analysis, while somebody looks at them: the analysis is what waits for a pause in typing, and
 * the text it read is the text that is asked about. The newest question wins, in the engine and here.
 *
 * @param post    The open post.
 * @param pageIds Pages that its next steps blocks lead to; the same array until that changes.
 */
export function useNextSteps(
	post: OpenPost,
	pageIds: readonly number[]
): void {
	usePathways();
	const { engine, boot } = useParts();
	const { isWanted, spans, decisions, pathways, tries } = useSelect(
		( select ) => {
			const {
				areStepsWanted,
				getAnalysis,
				getDecisions,
				getPathways,
				getTries,
			} = select( store );
			const analysis = getAnalysis();
			const known = getPathways();
			return {
				isWanted: areStepsWanted(),
				spans:
					analysis.status === 'ready' &&
					analysis.sourceId === post.sourceId
						? analysis.spans
						: null,
				decisions: getDecisions(),
				pathways: knownPathways( known ),
				tries: getTries(),
			};
		},
		[ post.sourceId ]
	);
	const { stepsReceived, stepsFailed } = useDispatch( store );
	// Whatever else changes leads to another analysis, and with it here again.
	const [ review ] = useReviewMarks();
	const { reviewerPageId = 0, authorPageId = 0 } = review ?? {};
	const latest = useRef( { post, pageIds, decisions } );
	latest.current = { post, pageIds, decisions };
	const { sourceId } = post;

	useEffect( () => {
		if (
			! isWanted ||
			sourceId === null ||
			spans === null ||
			pathways === null
		) {
			return;
		}
		let isOver = false;
		const { title, url } = latest.current.post;
		engine
			.nextSteps(
				{
					sourceId,
					title,
					language: boot.language,
					url,
					spans,
					decisions: [ ...latest.current.decisions ],
					shownPageIds: [ ...latest.current.pageIds ],
					bioPageIds: [ reviewerPageId, authorPageId ].filter(
						( id ) => id > 0
					),
					today: new Date().toISOString().slice( 0, 10 ),
				},
				[ ...pathways ]
			)
			.then( ( nextSteps ) => {
				if ( ! isOver ) {
					stepsReceived( sourceId, nextSteps );
				}
			} )
			.catch( ( error ) => {
				const code = failureCode( error );
				if ( ! isOver && code !== 'superseded' ) {
					stepsFailed( code );
				}
			} );
		return () => {
			isOver = true;
		};
	}, [
		engine,
		boot,
		isWanted,
		sourceId,
		spans,
		pathways,
		tries,
		reviewerPageId,
		authorPageId,
		stepsReceived,
		stepsFailed,
	] );
}

/** Null as long as nobody knows them; none where they cannot be had. */
function knownPathways( state: PathwaysState ): readonly CarePathway[] | null {
	switch ( state.status ) {
		case 'unread':
			return null;
		case 'failed':
			return EMPTY;
		case 'ready':
			return state.pathways;
	}
}

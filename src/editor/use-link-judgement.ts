import { useEffect, useState } from '@wordpress/element';

import type { LinkJudgement, TextRange, TextSpan } from '../contract/types';
import { failureCode } from '../screens/failure-code';
import type { FailureCode } from '../screens/failure-code';
import { useParts } from './parts';
import { useCurrentSpans } from './use-current-spans';
import { useOpenPost } from './use-open-post';

/** What the engine says of a link that somebody thinks of. */
export type JudgementState =
	| { status: 'asked' }
	| { status: 'ready'; judgement: LinkJudgement }
	| { status: 'failed'; code: FailureCode };

const ASKED: JudgementState = { status: 'asked' };

/** Asks the engine about words of a text and a page that a person chose; without text or page there is nothing to ask. */
export function useLinkJudgement(
	span: TextSpan | null,
	{ start, end }: TextRange,
	targetId: number | null
): JudgementState {
	const { engine, boot } = useParts();
	const post = useOpenPost();
	const { sourceId, url } = post;
	const neighbours = neighboursOf( span, useCurrentSpans( post ) );
	const question = [
		targetId,
		start,
		end,
		span?.text,
		...neighbours.map( ( { text } ) => text ),
	].join( '\n' );
	const [ answer, setAnswer ] = useState< {
		question: string;
		state: JudgementState;
	} | null >( null );

	useEffect( () => {
		if ( span === null || targetId === null ) {
			return;
		}
		let isOver = false;
		const receive = ( state: JudgementState ) => {
			if ( ! isOver ) {
				setAnswer( { question, state } );
			}
		};
		engine
			.judgeLink( {
				sourceId,
				url,
				language: boot.language,
				span,
				neighbours,
				range: { start, end },
				targetId,
			} )
			.then(
				( judgement ) => receive( { status: 'ready', judgement } ),
				( error ) =>
					receive( { status: 'failed', code: failureCode( error ) } )
			);
		return () => {
			isOver = true;
		};
		// The question says which texts stand around it.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ engine, boot, sourceId, url, span, start, end, targetId, question ] );

	// An answer to another question says nothing of this one.
	return answer?.question === question ? answer.state : ASKED;
}

/** The texts right before and right after one. */
function neighboursOf(
	span: TextSpan | null,
	spans: readonly TextSpan[]
): TextSpan[] {
	const place = spans.findIndex(
		( { blockId, attribute } ) =>
			blockId === span?.blockId && attribute === span.attribute
	);
	return place === -1
		? []
		: [ spans[ place - 1 ], spans[ place + 1 ] ].filter(
				( one ) => one !== undefined
			);
}

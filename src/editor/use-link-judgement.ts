import { useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { useEffect, useState } from '@wordpress/element';

import type { LinkJudgement, TextRange, TextSpan } from '../contract/types';
import { failureCode } from '../screens/failure-code';
import type { FailureCode } from '../screens/failure-code';
import { useParts } from './parts';

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
	const { sourceId, url } = useSelect( ( select ) => {
		const { getCurrentPostId, getEditedPostAttribute } =
			select( editorStore );
		const id = getCurrentPostId();
		const link = getEditedPostAttribute( 'link' );
		return {
			sourceId: typeof id === 'number' ? id : null,
			url: typeof link === 'string' && link !== '' ? link : null,
		};
	}, [] );
	const question = `${ targetId } ${ start } ${ end } ${ span?.text }`;
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
	}, [ engine, boot, sourceId, url, span, start, end, targetId, question ] );

	// An answer to another question says nothing of this one.
	return answer?.question === question ? answer.state : ASKED;
}

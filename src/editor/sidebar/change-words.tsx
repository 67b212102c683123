import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { Anchor, Suggestion } from '../../contract/types';
import { anchorAt } from '../anchor-at';
import { reword } from '../reword';
import type { WordStep } from '../reword';
import { store } from '../store';
import { useLinkJudgement } from '../use-link-judgement';
import { useSpan } from '../use-span';
import { PlainList } from '../plain-list';
import { AnchorSentence } from './anchor-sentence';
import { judgementText } from './judgement-text';

interface Props {
	suggestion: Suggestion;
	onAccept: ( anchor: Anchor ) => void;
	onClose: () => void;
}

/** Other words of the text for the same page, never other wording: word by word, or a phrase that fits too. */
export function ChangeWords( { suggestion, onAccept, onClose }: Props ) {
	const { id, targetId, otherAnchors } = suggestion;
	const wording = useSelect( ( select ) => select( store ).getWording(), [] );
	const { wordsChosen, wordsLeft } = useDispatch( store );
	const chosen =
		wording?.suggestionId === id ? wording.anchor : suggestion.anchor;
	const span = useSpan( chosen );
	const isThere =
		span?.text.slice( chosen.range.start, chosen.range.end ) ===
		chosen.text;
	const judged = useLinkJudgement(
		isThere ? span : null,
		chosen.range,
		targetId
	);
	const remark = judgementText( judged );
	const isAllowed =
		isThere &&
		judged.status === 'ready' &&
		judged.judgement.refusal === null;

	useEffect( () => {
		wordsChosen( id, suggestion.anchor );
		return () => {
			wordsLeft();
		};
		// Begins with the words of the suggestion, once.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ id ] );

	const { text } = chosen;
	useEffect( () => {
		if ( judged.status !== 'asked' && text !== suggestion.anchor.text ) {
			speak(
				sprintf(
					/* translators: 1: words of the text that would carry a link, 2: a remark on them, or nothing. */
					__( 'Linked words: “%1$s”. %2$s', 'care-pathway-links' ),
					text,
					remark
				)
			);
		}
		// Once for each choice.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ judged.status, text ] );

	const others = [ suggestion.anchor, ...otherAnchors ].filter(
		( anchor ) => ! isSamePlace( anchor, chosen )
	);
	const step = ( name: WordStep ) => {
		const next = isThere ? reword( span, chosen.range, name ) : null;
		return {
			word: next?.word ?? null,
			onUse: () => {
				if ( next && span ) {
					wordsChosen( id, anchorAt( chosen, span, next.range ) );
				}
			},
		};
	};

	return (
		<div
			role="group"
			aria-label={ __( 'Change words', 'care-pathway-links' ) }
			className="care-pathway-links-choice"
		>
			<p>
				<AnchorSentence anchor={ chosen } />
			</p>
			<Edge
				name={ __( 'Beginning', 'care-pathway-links' ) }
				more={ step( 'add-before' ) }
				less={ step( 'drop-first' ) }
			/>
			<Edge
				name={ __( 'End', 'care-pathway-links' ) }
				more={ step( 'add-after' ) }
				less={ step( 'drop-last' ) }
			/>
			{ others.length > 0 && (
				<>
					<p className="care-pathway-links-choice__title">
						{ __(
							'Other words in your text',
							'care-pathway-links'
						) }
					</p>
					<PlainList>
						{ others.map( ( anchor ) => (
							<li
								key={ `${ anchor.blockId } ${ anchor.attribute } ${ anchor.range.start } ${ anchor.range.end }` }
							>
								<Button
									variant="link"
									onClick={ () => wordsChosen( id, anchor ) }
								>
									<span>
										<AnchorSentence anchor={ anchor } />
									</span>
								</Button>
							</li>
						) ) }
					</PlainList>
				</>
			) }
			{ remark !== '' && (
				<p className="care-pathway-links-note">{ remark }</p>
			) }
			<div className="care-pathway-links-actions">
				<Button
					variant="secondary"
					size="compact"
					disabled={ ! isAllowed }
					accessibleWhenDisabled
					aria-label={ sprintf(
						/* translators: %s: words of the text. */
						__( 'Add link on “%s”', 'care-pathway-links' ),
						text
					) }
					onClick={ () => onAccept( chosen ) }
				>
					{ __( 'Add link', 'care-pathway-links' ) }
				</Button>
				<Button variant="tertiary" size="compact" onClick={ onClose }>
					{ __( 'Cancel', 'care-pathway-links' ) }
				</Button>
			</div>
		</div>
	);
}

/** What one end of the words may become; null where no word can come or go. */
interface EdgeStep {
	word: string | null;
	onUse: () => void;
}

function Edge( {
	name,
	more,
	less,
}: {
	name: string;
	more: EdgeStep;
	less: EdgeStep;
} ) {
	return (
		<div
			role="group"
			aria-label={ name }
			className="care-pathway-links-choice__edge"
		>
			<span aria-hidden="true">{ name }</span>
			<Button
				variant="tertiary"
				size="small"
				disabled={ more.word === null }
				accessibleWhenDisabled
				onClick={ more.onUse }
			>
				{ more.word === null
					? __( 'Add a word', 'care-pathway-links' )
					: sprintf(
							/* translators: %s: a word of the text. */
							__( 'Add “%s”', 'care-pathway-links' ),
							more.word
						) }
			</Button>
			<Button
				variant="tertiary"
				size="small"
				disabled={ less.word === null }
				accessibleWhenDisabled
				onClick={ less.onUse }
			>
				{ less.word === null
					? __( 'Leave out a word', 'care-pathway-links' )
					: sprintf(
							/* translators: %s: a word of the text. */
							__( 'Leave out “%s”', 'care-pathway-links' ),
							less.word
						) }
			</Button>
		</div>
	);
}

function isSamePlace( one: Anchor, other: Anchor ): boolean {
	return (
		one.blockId === other.blockId &&
		one.attribute === other.attribute &&
		one.range.start === other.range.start &&
		one.range.end === other.range.end
	);
}

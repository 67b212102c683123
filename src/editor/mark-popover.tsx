import { speak } from '@wordpress/a11y';
import { store as blockEditorStore } from '@wordpress/block-editor';
import { Popover } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useEffect, useMemo, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { Suggestion } from '../contract/types';
import { SuggestionBody } from './sidebar/suggestion-body';
import { store } from './store';
import { useDecide } from './use-decide';
import type { MarkedCanvas } from './use-marks';
import { usePointedMark } from './use-pointed-mark';

interface Props {
	/** The open post, or null. */
	sourceId: number | null;
	shown: readonly Suggestion[];
	canvas: MarkedCanvas;
}

/**
 * What can be done with marked words, beside them: while the caret rests on them or the pointer does. It takes no focus and
 * never opens while somebody types.
 */
export function MarkPopover( { sourceId, shown, canvas }: Props ) {
	const { focus, wording, isTyping, isCaret, getTarget } = useSelect(
		( select ) => {
			const {
				getSelectionStart,
				getSelectionEnd,
				isTyping: types,
			} = select( blockEditorStore );
			return {
				focus: select( store ).getFocus(),
				wording: select( store ).getWording(),
				isTyping: types(),
				isCaret:
					getSelectionStart().offset === getSelectionEnd().offset,
				getTarget: select( store ).getTarget,
			};
		},
		[]
	);
	const { pointedId, keep, forget } = usePointedMark( canvas );
	const [ closed, setClosed ] = useState< unknown >( null );
	const [ moved, setMoved ] = useState( 0 );
	const decide = useDecide( sourceId );

	const isUnderCaret = focus?.from === 'caret' && isCaret && ! isTyping;
	const caretId =
		isUnderCaret && closed !== focus ? focus.suggestionId : null;
	const openId = pointedId ?? caretId;
	const suggestion = shown.find( ( { id } ) => id === openId );
	const page = suggestion ? getTarget( suggestion.targetId ) : null;
	const isOpen = page !== null;

	const close = () => {
		forget();
		setClosed( focus );
	};

	useEffect( () => {
		if ( ! isOpen ) {
			return;
		}
		const closeByKey = ( event: KeyboardEvent ) => {
			if ( event.key === 'Escape' ) {
				event.preventDefault();
				event.stopPropagation();
				close();
			}
		};
		const stop = canvas.watch( {
			onMove: () => setMoved( ( times ) => times + 1 ),
			onKey: closeByKey,
		} );
		return stop;
		// eslint-disable-next-line react-hooks/exhaustive-deps -- `close` knows the focus, and else does the same every time.
	}, [ isOpen, canvas, focus ] );

	const words = suggestion?.anchor.text ?? '';
	const title = page?.title ?? '';
	useEffect( () => {
		if ( caretId !== null && title !== '' ) {
			speak(
				sprintf(
					/* translators: 1: words of the text, 2: title of a page. */
					__(
						'Suggested link: “%1$s” to “%2$s”.',
						'care-pathway-links'
					),
					words,
					title
				)
			);
		}
		// Once for each, however its page or words are told.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ caretId ] );

	const rect = useMemo(
		() => ( suggestion ? canvas.locate( suggestion.anchor ) : null ),
		// eslint-disable-next-line react-hooks/exhaustive-deps -- the words may have moved.
		[ canvas, suggestion, moved ]
	);
	const anchor = useMemo(
		() => rect && { getBoundingClientRect: () => rect },
		[ rect ]
	);

	if ( ! suggestion || ! page || ! anchor ) {
		return null;
	}
	return (
		<Popover
			key={ suggestion.id }
			anchor={ anchor }
			placement="bottom-start"
			offset={ 8 }
			animate={ false }
			focusOnMount={ false }
			onClose={ close }
			className="care-pathway-links-mark-popover"
		>
			{ /* Keys do here what they do anywhere; only the pointer would take the caret away. */ }
			{ /* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */ }
			<div
				role="group"
				aria-label={ sprintf(
					/* translators: %s: words of the text. */
					__( 'Suggested link for “%s”', 'care-pathway-links' ),
					words
				) }
				className="care-pathway-links-mark-popover__content"
				// The caret stays in the text, as it does for core's toolbars.
				onMouseDown={ ( event ) => {
					if ( ( event.target as Element ).closest( 'button' ) ) {
						event.preventDefault();
					}
				} }
				onPointerEnter={ keep.onPointerEnter }
				onPointerLeave={ ( { currentTarget } ) => {
					// Who writes or chooses words in here has not gone.
					if (
						wording === null &&
						! currentTarget.contains(
							currentTarget.ownerDocument.activeElement
						)
					) {
						keep.onPointerLeave();
					}
				} }
			>
				<SuggestionBody
					suggestion={ suggestion }
					page={ page }
					onAccept={ ( chosen, chosenPage ) => {
						forget();
						decide.accept( chosen, chosenPage );
					} }
					onDismiss={ ( reason ) => {
						forget();
						decide.dismiss( suggestion, reason );
					} }
				/>
			</div>
		</Popover>
	);
}

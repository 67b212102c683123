import { Button, ExternalLink } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useId, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { DismissReason, Suggestion } from '../../contract/types';
import { store } from '../store';
import { AnchorSentence } from './anchor-sentence';
import { DismissMenu } from './dismiss-menu';
import { reasonText } from './reason-text';
import { roleName } from '../../screens/role-name';
import { Why } from './why';

interface Props {
	suggestion: Suggestion;
	onAccept: () => void;
	onDismiss: ( reason: DismissReason ) => void;
}

/** One suggestion: the words in their sentence, the page, the strongest reason, and what to do with it. */
export function SuggestionCard( { suggestion, onAccept, onDismiss }: Props ) {
	const { id, anchor, targetId, reasons } = suggestion;
	const { page, focus } = useSelect(
		( select ) => {
			const { getTarget, getFocus } = select( store );
			return { page: getTarget( targetId ), focus: getFocus() };
		},
		[ targetId ]
	);
	const { suggestionFocused } = useDispatch( store );
	const [ isWhyOpen, setIsWhyOpen ] = useState( false );
	const whyId = useId();
	const card = useRef< HTMLLIElement >( null );
	const isFocused = focus?.suggestionId === id;
	const isUnderCaret = isFocused && focus.from === 'caret';

	useEffect( () => {
		if ( isUnderCaret ) {
			card.current?.scrollIntoView( { block: 'nearest' } );
		}
	}, [ isUnderCaret ] );

	if ( ! page ) {
		return null;
	}
	const [ strongest ] = reasons;
	const { role } = page;

	return (
		<li
			ref={ card }
			data-suggestion={ id }
			className={
				isFocused
					? 'care-pathway-links-card is-focused'
					: 'care-pathway-links-card'
			}
			onFocus={ () => suggestionFocused( id, 'card' ) }
		>
			<button
				type="button"
				className="care-pathway-links-card__sentence"
				aria-pressed={ isFocused }
				onClick={ () => suggestionFocused( id, 'card' ) }
			>
				<AnchorSentence anchor={ anchor } />
			</button>
			<p className="care-pathway-links-card__target">
				<span aria-hidden="true">→ </span>
				<ExternalLink href={ page.url }>{ page.title }</ExternalLink>
				{ role && (
					<span className="care-pathway-links-card__role">
						{ roleName( role ) }
					</span>
				) }
			</p>
			{ strongest && (
				<p className="care-pathway-links-card__reason">
					{ reasonText( strongest ) }
				</p>
			) }
			<div className="care-pathway-links-card__actions">
				<Button
					variant="secondary"
					size="compact"
					aria-label={ sprintf(
						/* translators: 1: words of the text, 2: title of a page. */
						__(
							'Add link: “%1$s” to “%2$s”',
							'care-pathway-links'
						),
						anchor.text,
						page.title
					) }
					onClick={ onAccept }
				>
					{ __( 'Add link', 'care-pathway-links' ) }
				</Button>
				<Button
					variant="tertiary"
					size="compact"
					aria-expanded={ isWhyOpen }
					aria-controls={ whyId }
					onClick={ () => setIsWhyOpen( ! isWhyOpen ) }
				>
					{ __( 'Why?', 'care-pathway-links' ) }
				</Button>
				<DismissMenu
					label={ sprintf(
						/* translators: %s: words of the text. */
						__(
							'Dismiss suggestion for “%s”',
							'care-pathway-links'
						),
						anchor.text
					) }
					isAboutWords
					onDismiss={ onDismiss }
				/>
			</div>
			<div id={ whyId }>
				{ isWhyOpen && <Why suggestion={ suggestion } /> }
			</div>
		</li>
	);
}

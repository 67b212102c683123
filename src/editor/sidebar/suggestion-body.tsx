import { Button, ExternalLink } from '@wordpress/components';
import { useId, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type {
	DismissReason,
	Suggestion,
	TargetPage,
} from '../../contract/types';
import { AnotherPage } from './another-page';
import { CardMenu } from './card-menu';
import { ChangeWords } from './change-words';
import { PageKind } from './page-kind';
import { PagePreview } from './page-preview';
import { reasonText } from '../../screens/reason-text';
import { sameAnchorText } from './same-anchor-text';
import { Why } from './why';

export interface SuggestionActions {
	/** The words may be others than suggested by now, and so may the page. */
	onAccept: ( suggestion: Suggestion, chosenPage?: TargetPage ) => void;
	onDismiss: ( reason: DismissReason ) => void;
}

interface Props extends SuggestionActions {
	suggestion: Suggestion;
	page: TargetPage;
}

/** What of a suggestion is open; one thing at a time. */
type Opened = 'words' | 'page' | 'why' | 'preview' | null;

/** The page of a suggestion, why it, and what to do; the same in the sidebar and beside the words. */
export function SuggestionBody( {
	suggestion,
	page,
	onAccept,
	onDismiss,
}: Props ) {
	const { anchor, reasons, targetStage, sameAnchorCount } = suggestion;
	const [ opened, setOpened ] = useState< Opened >( null );
	const openedId = useId();
	const actions = useRef< HTMLDivElement >( null );
	const [ strongest ] = reasons;
	const toggle = ( what: Opened ) =>
		setOpened( opened === what ? null : what );

	return (
		<>
			<p className="care-pathway-links-card__target">
				<span aria-hidden="true">→ </span>
				<ExternalLink href={ page.url }>{ page.title }</ExternalLink>
			</p>
			{ page.role && (
				<PageKind role={ page.role } stage={ targetStage } />
			) }
			{ strongest && (
				<p className="care-pathway-links-card__reason">
					{ reasonText( strongest ) }
				</p>
			) }
			{ /* The reason says it already. */ }
			{ sameAnchorCount > 0 && strongest?.code !== 'site-anchor' && (
				<p className="care-pathway-links-card__reason">
					{ sameAnchorText( sameAnchorCount ) }
				</p>
			) }
			<div ref={ actions } className="care-pathway-links-card__actions">
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
					onClick={ () => onAccept( suggestion ) }
				>
					{ __( 'Add link', 'care-pathway-links' ) }
				</Button>
				<Button
					variant="tertiary"
					size="compact"
					aria-expanded={ opened === 'words' }
					aria-controls={ openedId }
					onClick={ () => toggle( 'words' ) }
				>
					{ __( 'Change words', 'care-pathway-links' ) }
				</Button>
				<Button
					variant="tertiary"
					size="compact"
					aria-expanded={ opened === 'why' }
					aria-controls={ openedId }
					onClick={ () => toggle( 'why' ) }
				>
					{ __( 'Why?', 'care-pathway-links' ) }
				</Button>
				<CardMenu
					words={ anchor.text }
					onAnotherPage={ () => setOpened( 'page' ) }
					onPreview={ () => setOpened( 'preview' ) }
					onDismiss={ onDismiss }
				/>
			</div>
			<div id={ openedId }>
				{ opened === 'words' && (
					<ChangeWords
						suggestion={ suggestion }
						onAccept={ ( chosen ) =>
							onAccept( { ...suggestion, anchor: chosen } )
						}
						onClose={ () => {
							setOpened( null );
							actions.current
								?.querySelector< HTMLElement >(
									'[aria-expanded="true"]'
								)
								?.focus();
						} }
					/>
				) }
				{ opened === 'page' && (
					<AnotherPage
						suggestion={ suggestion }
						onAccept={ ( chosen ) =>
							onAccept( suggestion, chosen )
						}
						onClose={ () => {
							setOpened( null );
							actions.current
								?.querySelector< HTMLElement >(
									'[aria-haspopup]'
								)
								?.focus();
						} }
					/>
				) }
				{ opened === 'why' && <Why suggestion={ suggestion } /> }
			</div>
			{ opened === 'preview' && (
				<PagePreview
					page={ page }
					stage={ targetStage }
					beside={ actions.current }
					onClose={ () => setOpened( null ) }
				/>
			) }
		</>
	);
}

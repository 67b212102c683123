import { store as blockEditorStore } from '@wordpress/block-editor';
import { Button } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { Person } from '../../contract/types';
import { carrierText } from '../carrier-text';
import { useParts } from '../parts';
import { reasonText } from '../../screens/reason-text';
import { BeforeAfter } from './before-after';
import type { Change } from './judge-review';
import { LinkTarget } from './link-target';
import type { PostLink } from './read-links';
import { ReturnForm } from './return-form';
import type { ReviewActs } from './use-review-acts';
import { originText, personName } from './who-when';

interface Props {
	change: Change;
	people: readonly Person[];
	/** Null for who may not decide. */
	acts: ReviewActs | null;
	/** The link is about to leave the list. */
	onDecided?: () => void;
}

/** One change: the sentence before and after, the page, why and by whom, and what a reviewer can do. */
export function ChangeCard( { change, people, acts, onDecided }: Props ) {
	const { boot } = useParts();
	const { selectBlock } = useDispatch( blockEditorStore );
	const [ isReturning, setIsReturning ] = useState( false );
	const { kind, link, accepted, word, state } = change;
	const carrier = carrierText( link.kind, link.anchor.text );
	const words = link.anchor.text.trim() || ( carrier ?? '' );

	return (
		<div className="care-pathway-links-card is-review">
			<BeforeAfter change={ change } />
			{ carrier !== null && (
				<p className="care-pathway-links-note">{ carrier }</p>
			) }
			<LinkTarget link={ link } />
			{ change.replaced !== null && (
				<p className="care-pathway-links-note">
					{ replacedText( change.replaced, link ) }
				</p>
			) }
			{ accepted?.because && (
				<p className="care-pathway-links-card__reason">
					{ reasonText( accepted.because ) }
				</p>
			) }
			<p className="care-pathway-links-note">
				{ originText( accepted, people, boot.userId ) }
			</p>
			{ state === 'returned' && word !== null && (
				<p className="care-pathway-links-review__note">
					{ word.note
						? sprintf(
								/* translators: 1: name of a person, or "you"; 2: their note. */
								__(
									'Sent back by %1$s: “%2$s”',
									'care-pathway-links'
								),
								personName( word.userId, people, boot.userId ),
								word.note
							)
						: sprintf(
								/* translators: %s: name of a person, or "you". */
								__( 'Sent back by %s', 'care-pathway-links' ),
								personName( word.userId, people, boot.userId )
							) }
				</p>
			) }
			{ acts !== null && isReturning && (
				<ReturnForm
					onSend={ ( note ) => {
						setIsReturning( false );
						onDecided?.();
						acts.sendBack( change, note );
					} }
					onCancel={ () => setIsReturning( false ) }
				/>
			) }
			{ ! isReturning && (
				<div className="care-pathway-links-card__actions">
					{ acts !== null && (
						<>
							<Button
								variant="primary"
								size="compact"
								aria-label={ sprintf(
									/* translators: %s: words of the text that carry a link. */
									__( 'Approve: “%s”', 'care-pathway-links' ),
									words
								) }
								onClick={ () => {
									onDecided?.();
									acts.approve( [ change ] );
								} }
							>
								{ __( 'Approve', 'care-pathway-links' ) }
							</Button>
							{ kind === 'added' && link.isEditable && (
								<Button
									variant="secondary"
									size="compact"
									aria-label={ sprintf(
										/* translators: %s: words of the text that carry a link. */
										__(
											'Remove link: “%s”',
											'care-pathway-links'
										),
										words
									) }
									onClick={ () => {
										onDecided?.();
										acts.remove( change );
									} }
								>
									{ __( 'Remove', 'care-pathway-links' ) }
								</Button>
							) }
							{ state === 'open' && (
								<Button
									variant="tertiary"
									size="compact"
									aria-label={ sprintf(
										/* translators: %s: words of the text that carry a link. */
										__(
											'Send back: “%s”',
											'care-pathway-links'
										),
										words
									) }
									onClick={ () => setIsReturning( true ) }
								>
									{ __( 'Send back', 'care-pathway-links' ) }
								</Button>
							) }
						</>
					) }
					{ kind === 'added' && (
						<Button
							variant="tertiary"
							size="compact"
							aria-label={ sprintf(
								/* translators: %s: words of the text that carry a link. */
								__(
									'Show in the text: “%s”',
									'care-pathway-links'
								),
								words
							) }
							onClick={ () => {
								selectBlock( link.anchor.blockId );
							} }
						>
							{ __( 'Show', 'care-pathway-links' ) }
						</Button>
					) }
				</div>
			) }
		</div>
	);
}

/** What the link was when it was approved. */
function replacedText( before: PostLink, now: PostLink ): string {
	return before.url === now.url
		? sprintf(
				/* translators: %s: words that carried the link before. */
				__( 'Approved on other words: “%s”', 'care-pathway-links' ),
				before.anchor.text
			)
		: sprintf(
				/* translators: %s: address that the link led to before. */
				__( 'Approved with another address: %s', 'care-pathway-links' ),
				before.url
			);
}

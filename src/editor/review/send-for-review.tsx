import { Button } from '@wordpress/components';
import { useRegistry, useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import type { PageRole } from '../../contract/types';
import { useParts } from '../parts';
import { readCurrentSpans } from '../read-current-spans';
import { store } from '../store';
import { useOpenPost } from '../use-open-post';

/** Asks for a review; what the post is for goes along, so that reviewers may choose by it. */
export function SendForReview( {
	isAgain,
	onSend,
}: {
	isAgain: boolean;
	onSend: ( role: PageRole | null ) => void;
} ) {
	const { engine, boot } = useParts();
	const registry = useRegistry();
	const [ isSending, setIsSending ] = useState( false );
	const post = useOpenPost();
	const { decisions, isDirty } = useSelect(
		( select ) => ( {
			decisions: select( store ).getDecisions(),
			isDirty: select( editorStore ).isEditedPostDirty(),
		} ),
		[]
	);
	const send = async () => {
		setIsSending( true );
		const profile = await engine
			.profile( {
				sourceId: post.sourceId,
				title: post.title,
				language: boot.language,
				url: post.url,
				spans: readCurrentSpans( registry, post ),
				decisions: [ ...decisions ],
				today: new Date().toISOString().slice( 0, 10 ),
			} )
			// Without it the post is sent all the same.
			.catch( () => null );
		setIsSending( false );
		onSend( profile?.role.role ?? null );
	};

	return (
		<>
			{ isDirty && (
				<p className="care-pathway-links-note">
					{ __(
						'Save your changes first, so that the reviewer sees them.',
						'care-pathway-links'
					) }
				</p>
			) }
			<p>
				<Button
					variant="secondary"
					size="compact"
					disabled={ isSending || isDirty }
					accessibleWhenDisabled
					onClick={ send }
				>
					{ isAgain
						? __( 'Send for review again', 'care-pathway-links' )
						: __( 'Send for review', 'care-pathway-links' ) }
				</Button>
			</p>
		</>
	);
}

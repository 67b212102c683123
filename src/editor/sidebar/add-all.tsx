import { Button, Modal } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { Suggestion } from '../../contract/types';
import { store } from '../store';
import { PlainList } from '../plain-list';
import { AnchorSentence } from './anchor-sentence';

interface Props {
	/** What would be added. */
	suggestions: readonly Suggestion[];
	onAcceptAll: () => void;
}

/** Adds several links at once, after a look at the sentences. */
export function AddAll( { suggestions, onAcceptAll }: Props ) {
	const [ isOpen, setIsOpen ] = useState( false );
	const { getTarget } = useSelect( ( select ) => select( store ), [] );
	const count = suggestions.length;
	const close = () => setIsOpen( false );

	return (
		<>
			<Button
				variant="link"
				aria-haspopup="dialog"
				aria-label={ sprintf(
					/* translators: %d: number of links. */
					_n(
						'Add all %d strong link',
						'Add all %d strong links',
						count,
						'care-pathway-links'
					),
					count
				) }
				onClick={ () => setIsOpen( true ) }
			>
				{ sprintf(
					/* translators: %d: number of links. */
					_n(
						'Add all %d',
						'Add all %d',
						count,
						'care-pathway-links'
					),
					count
				) }
			</Button>
			{ isOpen && count > 0 && (
				<Modal
					title={ __( 'Add these links?', 'care-pathway-links' ) }
					size="medium"
					className="care-pathway-links-add-all"
					onRequestClose={ close }
				>
					<PlainList>
						{ suggestions.map( ( { id, anchor, targetId } ) => (
							<li key={ id }>
								<AnchorSentence anchor={ anchor } />
								<br />
								<span className="care-pathway-links-note">
									{ sprintf(
										/* translators: %s: title of a page that a link would lead to. */
										__( '→ %s', 'care-pathway-links' ),
										getTarget( targetId )?.title ?? ''
									) }
								</span>
							</li>
						) ) }
					</PlainList>
					<div className="care-pathway-links-actions">
						<Button
							variant="primary"
							__next40pxDefaultSize
							onClick={ () => {
								close();
								onAcceptAll();
							} }
						>
							{ sprintf(
								/* translators: %d: number of links. */
								_n(
									'Add %d link',
									'Add %d links',
									count,
									'care-pathway-links'
								),
								count
							) }
						</Button>
						<Button
							variant="tertiary"
							__next40pxDefaultSize
							onClick={ close }
						>
							{ __( 'Cancel', 'care-pathway-links' ) }
						</Button>
					</div>
				</Modal>
			) }
		</>
	);
}

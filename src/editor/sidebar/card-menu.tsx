import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { moreVertical } from '@wordpress/icons';

import type { DismissReason } from '../../contract/types';
import { DismissItems } from './dismiss-items';

interface Props {
	/** Words of the text that the suggestion is about. */
	words: string;
	onAnotherPage: () => void;
	onPreview: () => void;
	onDismiss: ( reason: DismissReason ) => void;
}

/** What can be done with a suggestion besides adding it. */
export function CardMenu( {
	words,
	onAnotherPage,
	onPreview,
	onDismiss,
}: Props ) {
	return (
		<DropdownMenu
			icon={ moreVertical }
			label={ sprintf(
				/* translators: %s: words of the text. */
				__( 'More for “%s”', 'care-pathway-links' ),
				words
			) }
			toggleProps={ { size: 'compact' } }
		>
			{ ( { onClose } ) => {
				const closing = ( act: () => void ) => () => {
					onClose();
					act();
				};
				return (
					<>
						<MenuGroup>
							<MenuItem onClick={ closing( onAnotherPage ) }>
								{ __( 'Another page', 'care-pathway-links' ) }
							</MenuItem>
							<MenuItem onClick={ closing( onPreview ) }>
								{ __(
									'Preview the page',
									'care-pathway-links'
								) }
							</MenuItem>
						</MenuGroup>
						<DismissItems
							isAboutWords
							onDismiss={ ( reason ) =>
								closing( () => onDismiss( reason ) )()
							}
						/>
					</>
				);
			} }
		</DropdownMenu>
	);
}

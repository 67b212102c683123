import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { moreVertical } from '@wordpress/icons';

import type { DismissReason } from '../../contract/types';

interface Props {
	anchorText: string;
	onDismiss: ( reason: DismissReason ) => void;
}

/** One tap says no, and why. */
export function DismissMenu( { anchorText, onDismiss }: Props ) {
	const reasons = [
		[ 'wrong-condition', __( 'Wrong condition', 'care-pathway-links' ) ],
		[ 'not-helpful', __( 'Not helpful here', 'care-pathway-links' ) ],
		[ 'wrong-words', __( 'Wrong words', 'care-pathway-links' ) ],
		[ 'everyone-knows', __( 'Everyone knows this', 'care-pathway-links' ) ],
		[ 'other', __( 'Another reason', 'care-pathway-links' ) ],
	] satisfies Array< [ DismissReason, string ] >;

	return (
		<DropdownMenu
			icon={ moreVertical }
			label={ sprintf(
				/* translators: %s: words of the text. */
				__( 'Dismiss suggestion for “%s”', 'care-pathway-links' ),
				anchorText
			) }
			toggleProps={ { size: 'compact' } }
		>
			{ ( { onClose } ) => (
				<MenuGroup label={ __( 'Dismiss', 'care-pathway-links' ) }>
					{ reasons.map( ( [ reason, name ] ) => (
						<MenuItem
							key={ reason }
							onClick={ () => {
								onClose();
								onDismiss( reason );
							} }
						>
							{ name }
						</MenuItem>
					) ) }
				</MenuGroup>
			) }
		</DropdownMenu>
	);
}

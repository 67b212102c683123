import { DropdownMenu } from '@wordpress/components';
import { moreVertical } from '@wordpress/icons';

import type { DismissReason } from '../../contract/types';
import { DismissItems } from './dismiss-items';

interface Props {
	/** What is dismissed, for who cannot see where the menu stands. */
	label: string;
	/** Words of the text can be wrong; a page has none. */
	isAboutWords: boolean;
	onDismiss: ( reason: DismissReason ) => void;
}

/** A menu that only dismisses. */
export function DismissMenu( { label, isAboutWords, onDismiss }: Props ) {
	return (
		<DropdownMenu
			icon={ moreVertical }
			label={ label }
			toggleProps={ { size: 'compact' } }
		>
			{ ( { onClose } ) => (
				<DismissItems
					isAboutWords={ isAboutWords }
					onDismiss={ ( reason ) => {
						onClose();
						onDismiss( reason );
					} }
				/>
			) }
		</DropdownMenu>
	);
}

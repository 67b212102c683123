import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { moreVertical } from '@wordpress/icons';

import type { DismissReason } from '../../contract/types';

interface Props {
	/** What is dismissed, for who cannot see where the menu stands. */
	label: string;
	/** Words of the text can be wrong; a page has none. */
	isAboutWords: boolean;
	onDismiss: ( reason: DismissReason ) => void;
}

/** One tap says no, and why. */
export function DismissMenu( { label, isAboutWords, onDismiss }: Props ) {
	const reasons = [
		[ 'wrong-condition', __( 'Wrong condition', 'care-pathway-links' ) ],
		[ 'not-helpful', __( 'Not helpful here', 'care-pathway-links' ) ],
		...( isAboutWords
			? ( [
					[
						'wrong-words',
						__( 'Wrong words', 'care-pathway-links' ),
					],
					[
						'everyone-knows',
						__( 'Everyone knows this', 'care-pathway-links' ),
					],
				] as const )
			: [] ),
		[ 'other', __( 'Another reason', 'care-pathway-links' ) ],
	] satisfies Array< readonly [ DismissReason, string ] >;

	return (
		<DropdownMenu
			icon={ moreVertical }
			label={ label }
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

import { MenuGroup, MenuItem } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { DismissReason } from '../../contract/types';

interface Props {
	/** Words of the text can be wrong; a page has none. */
	isAboutWords: boolean;
	onDismiss: ( reason: DismissReason ) => void;
}

/** One tap says no, and why. */
export function DismissItems( { isAboutWords, onDismiss }: Props ) {
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
		<MenuGroup label={ __( 'Dismiss', 'care-pathway-links' ) }>
			{ reasons.map( ( [ reason, name ] ) => (
				<MenuItem key={ reason } onClick={ () => onDismiss( reason ) }>
					{ name }
				</MenuItem>
			) ) }
		</MenuGroup>
	);
}

import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { chevronDown, chevronUp } from '@wordpress/icons';

/** Moves an entry of a list by one place. Who uses them says where it is then. */
export function MoveButtons( {
	name,
	place,
	count,
	onMove,
}: {
	/** Of the entry. */
	name: string;
	/** Of the entry, from 0. */
	place: number;
	/** Of all entries. */
	count: number;
	onMove: ( to: number ) => void;
} ) {
	return (
		<>
			<Button
				size="compact"
				icon={ chevronUp }
				label={ sprintf(
					/* translators: %s: an entry of a list, such as the name of a pathway or the title of a page. */
					__( 'Move “%s” up', 'care-pathway-links' ),
					name
				) }
				disabled={ place === 0 }
				accessibleWhenDisabled
				onClick={ () => onMove( place - 1 ) }
			/>
			<Button
				size="compact"
				icon={ chevronDown }
				label={ sprintf(
					/* translators: %s: an entry of a list, such as the name of a pathway or the title of a page. */
					__( 'Move “%s” down', 'care-pathway-links' ),
					name
				) }
				disabled={ place === count - 1 }
				accessibleWhenDisabled
				onClick={ () => onMove( place + 1 ) }
			/>
		</>
	);
}

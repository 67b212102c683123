import { Button, SelectControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import type { PageRole } from '../../contract/types';
import { PAGE_ROLES } from '../../screens/page-roles';
import { roleName } from '../../screens/role-name';

/** Makes whichever page of the topic is of a kind a step. */
export function AddRole( { onAdd }: { onAdd: ( role: PageRole ) => void } ) {
	const [ role, setRole ] = useState< PageRole >( 'preparation' );

	return (
		<div className="care-pathway-links-add-role">
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Or a kind of page', 'care-pathway-links' ) }
				help={ __(
					'Writers are offered the page of this kind that fits the topic best.',
					'care-pathway-links'
				) }
				value={ role }
				options={ PAGE_ROLES.map( ( value ) => ( {
					label: roleName( value ) ?? value,
					value,
				} ) ) }
				onChange={ ( value ) => setRole( value as PageRole ) }
			/>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				onClick={ () => onAdd( role ) }
			>
				{ __( 'Add this kind', 'care-pathway-links' ) }
			</Button>
		</div>
	);
}

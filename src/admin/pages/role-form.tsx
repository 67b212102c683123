import { Button, SelectControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { PageRole } from '../../contract/types';
import { isRole, PAGE_ROLES } from '../../screens/page-roles';
import { roleName } from '../../screens/role-name';

/** Asks what pages are for. */
export function RoleForm( {
	count,
	onChoose,
	onCancel,
}: {
	count: number;
	/** Null: as detected. */
	onChoose: ( role: PageRole | null ) => void;
	onCancel: () => void;
} ) {
	const [ role, setRole ] = useState( '' );

	return (
		<form
			className="care-pathway-links-send-back"
			onSubmit={ ( event ) => {
				event.preventDefault();
				onChoose( isRole( role ) ? role : null );
			} }
		>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'What they are for', 'care-pathway-links' ) }
				help={ __(
					'WordPress counts it as a change of the page: its last change becomes today.',
					'care-pathway-links'
				) }
				value={ role }
				options={ [
					{
						value: '',
						label: __(
							'As found in the text',
							'care-pathway-links'
						),
					},
					...PAGE_ROLES.map( ( each ) => ( {
						value: each as string,
						label: roleName( each ) ?? each,
					} ) ),
				] }
				onChange={ setRole }
			/>
			<div className="care-pathway-links-actions">
				<Button variant="primary" type="submit">
					{ sprintf(
						/* translators: %s: number of pages. */
						_n(
							'Change %s page',
							'Change %s pages',
							count,
							'care-pathway-links'
						),
						count.toLocaleString()
					) }
				</Button>
				<Button variant="tertiary" onClick={ onCancel }>
					{ __( 'Cancel', 'care-pathway-links' ) }
				</Button>
			</div>
		</form>
	);
}

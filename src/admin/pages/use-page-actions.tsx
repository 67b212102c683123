import { useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Action } from '@wordpress/dataviews/wp';

import type { PageMarks } from '../../contract/types';
import { useNavigation } from '../use-route';
import type { PageRow } from './page-rows';
import { RoleForm } from './role-form';

/**
 * What can be done with pages, one or several.
 *
 * @param mark Marks them.
 */
export function usePageActions(
	mark: ( rows: readonly PageRow[], marks: Partial< PageMarks > ) => void
): Action< PageRow >[] {
	const { go } = useNavigation();

	return useMemo(
		() => [
			{
				id: 'view',
				label: __( 'View the page', 'care-pathway-links' ),
				callback: ( [ row ] ) => {
					if ( row ) {
						window.location.href = row.url;
					}
				},
			},
			{
				id: 'inbound',
				label: __( 'Find links to it', 'care-pathway-links' ),
				callback: ( [ row ] ) => {
					if ( row ) {
						go( {
							screen: 'inbound',
							target: String( row.pageId ),
						} );
					}
				},
			},
			{
				id: 'role',
				label: __( 'Say what it is for', 'care-pathway-links' ),
				supportsBulk: true,
				RenderModal: ( { items, closeModal } ) => (
					<RoleForm
						count={ items.length }
						onChoose={ ( role ) => {
							closeModal?.();
							mark( items, { role } );
						} }
						onCancel={ () => closeModal?.() }
					/>
				),
			},
			{
				id: 'exclude',
				label: __( 'Leave out of suggestions', 'care-pathway-links' ),
				supportsBulk: true,
				isEligible: ( { isExcluded } ) => ! isExcluded,
				callback: ( rows ) => mark( rows, { isExcluded: true } ),
			},
			{
				id: 'include',
				label: __( 'Suggest it again', 'care-pathway-links' ),
				supportsBulk: true,
				isEligible: ( { isExcluded } ) => isExcluded,
				callback: ( rows ) => mark( rows, { isExcluded: false } ),
			},
		],
		[ go, mark ]
	);
}

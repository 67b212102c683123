import { __, _n, sprintf } from '@wordpress/i18n';
import type { Field } from '@wordpress/dataviews/wp';

import type { QueuePage } from '../../api';
import type { QueuedPost } from '../../contract/types';
import { PAGE_ROLES } from '../../screens/page-roles';
import { roleName } from '../../screens/role-name';
import { dateTimeText } from '../date-text';
import { reviewAddress } from './review-address';

/** What the list says of each post, and what it may be narrowed by. */
export function queueFields( {
	authors,
	specialties,
}: QueuePage ): Field< QueuedPost >[] {
	const fixed = { enableSorting: false, enableHiding: false };

	return [
		{
			...fixed,
			id: 'title',
			label: __( 'Post', 'care-pathway-links' ),
			getValue: ( { item } ) => titleOf( item ),
			render: ( { item } ) => (
				<a href={ reviewAddress( item.sourceId ) }>
					{ titleOf( item ) }
				</a>
			),
		},
		{
			...fixed,
			id: 'openLinks',
			label: __( 'Links to review', 'care-pathway-links' ),
			getValue: ( { item } ) => item.openLinks,
			render: ( { item } ) => (
				<>
					{ sprintf(
						/* translators: %s: number of links. */
						_n(
							'%s link',
							'%s links',
							item.openLinks,
							'care-pathway-links'
						),
						item.openLinks.toLocaleString()
					) }
				</>
			),
		},
		{
			...fixed,
			id: 'author',
			label: __( 'Author', 'care-pathway-links' ),
			getValue: ( { item } ) => String( item.author.id ),
			render: ( { item } ) => <>{ item.author.name }</>,
			elements: authors.map( ( { id, name } ) => ( {
				value: String( id ),
				label: name,
			} ) ),
			filterBy: { operators: [ 'is' ], isPrimary: true },
		},
		{
			...fixed,
			id: 'since',
			label: __( 'Waiting since', 'care-pathway-links' ),
			getValue: ( { item } ) => item.since,
			render: ( { item } ) => (
				<time dateTime={ item.since }>
					{ dateTimeText( item.since ) }
				</time>
			),
		},
		{
			...fixed,
			id: 'role',
			label: __( 'What it is for', 'care-pathway-links' ),
			getValue: ( { item } ) => item.role,
			render: ( { item } ) => <>{ roleName( item.role ) ?? '' }</>,
			elements: PAGE_ROLES.map( ( role ) => ( {
				value: role,
				label: roleName( role ) ?? role,
			} ) ),
			filterBy: { operators: [ 'is' ], isPrimary: true },
		},
		{
			...fixed,
			id: 'specialty',
			label: __( 'Specialty', 'care-pathway-links' ),
			getValue: ( { item } ) => item.specialties.join( ', ' ),
			render: ( { item } ) => <>{ item.specialties.join( ', ' ) }</>,
			elements: specialties.map( ( { id, name } ) => ( {
				value: String( id ),
				label: name,
			} ) ),
			filterBy: { operators: [ 'is' ], isPrimary: true },
		},
	];
}

export function titleOf( { title }: QueuedPost ): string {
	return title === '' ? __( '(no title)', 'care-pathway-links' ) : title;
}

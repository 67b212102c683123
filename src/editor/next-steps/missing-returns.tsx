import { Button, ExternalLink } from '@wordpress/components';
import { store as coreStore } from '@wordpress/core-data';
import { useSelect } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';

import type { MissingReturn } from '../../contract/types';
import { useParts } from '../parts';
import { store } from '../store';
import { PlainList } from '../plain-list';
import type { LinkPlace } from './step-list';

interface Props {
	sourceId: number;
	returns: readonly MissingReturn[];
	linkOf: ( pageId: number ) => LinkPlace;
	onAdd: ( pageId: number ) => void;
}

/** Pages that belong together and lead only one way. The other direction is offered to those who may write it. */
export function MissingReturns( { sourceId, returns, linkOf, onAdd }: Props ) {
	const { screens } = useParts();
	const { getTarget } = useSelect( ( select ) => select( store ), [] );
	const pairs = returns.flatMap( ( { kind, sourceId: from, targetId } ) => {
		const isOurs = from === sourceId;
		const other = getTarget( isOurs ? targetId : from );
		return other === null ? [] : [ { kind, isOurs, other } ];
	} );
	// Ids, so that the same answer is the same to whoever compares.
	const editableIds = useSelect(
		( select ) =>
			pairs.flatMap( ( { isOurs, other: { id, postType: name } } ) =>
				! isOurs &&
				select( coreStore ).canUser( 'update', {
					kind: 'postType',
					name,
					id,
				} ) === true
					? [ id ]
					: []
			),
		[ pairs ]
	);
	const shown = pairs.filter( ( { isOurs, other } ) =>
		isOurs ? linkOf( other.id ) === null : editableIds.includes( other.id )
	);

	return shown.length === 0 ? null : (
		<section>
			<h3>{ __( 'Ways back', 'care-pathway-links' ) }</h3>
			<PlainList>
				{ shown.map( ( { kind, isOurs, other } ) => (
					<li
						key={ `${ other.id } ${ isOurs }` }
						className="care-pathway-links-page"
					>
						<span>
							{ isOurs
								? sprintf(
										/* translators: %s: title of a page. */
										__(
											'This page does not lead back to “%s”.',
											'care-pathway-links'
										),
										other.title
									)
								: sprintf(
										/* translators: %s: title of a page. */
										__(
											'“%s” does not lead back here.',
											'care-pathway-links'
										),
										other.title
									) }
						</span>
						<span className="care-pathway-links-note">
							{ whyBack( kind ) }
						</span>
						{ isOurs ? (
							<Button
								variant="link"
								aria-label={ sprintf(
									/* translators: %s: title of a page. */
									__(
										'Add to block: “%s”',
										'care-pathway-links'
									),
									other.title
								) }
								onClick={ () => onAdd( other.id ) }
							>
								{ __( 'Add to block', 'care-pathway-links' ) }
							</Button>
						) : (
							<ExternalLink
								href={
									new URL(
										`post.php?post=${ other.id }&action=edit&care-pathway-links=next-steps`,
										screens
									).href
								}
							>
								{ sprintf(
									/* translators: %s: title of a page. */
									__( 'Edit “%s”', 'care-pathway-links' ),
									other.title
								) }
							</ExternalLink>
						) }
					</li>
				) ) }
			</PlainList>
		</section>
	);
}

function whyBack( kind: MissingReturn[ 'kind' ] ): string {
	switch ( kind ) {
		case 'hub':
			return __(
				'A main page and the pages around it lead to each other',
				'care-pathway-links'
			);
		case 'clinician':
			return __(
				'Readers look for the people who treat a condition, and for what people treat',
				'care-pathway-links'
			);
		case 'service':
			return __(
				'An article and the service it speaks of lead to each other',
				'care-pathway-links'
			);
		case 'location':
			return __(
				'Readers look for where something is offered',
				'care-pathway-links'
			);
	}
}

import { Button } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { PluginPrePublishPanel } from '@wordpress/editor';
import { store as editPostStore } from '@wordpress/edit-post';
import { __ } from '@wordpress/i18n';

import { PathwayIcon } from '../../screens/pathway-icon';
import { PartsOwner, useParts } from '../parts';
import { ChecklistView } from './checklist-view';
import type { Checklist } from './use-checklist';

/** Our sidebar, as WordPress calls it: plugin and sidebar. */
const SIDEBAR = 'care-pathway-links/care-pathway-links';

/** The checklist among what WordPress shows before a first publication. Where all is well from the start, it says nothing. */
export function PrePublish( { checklist }: { checklist: Checklist } ) {
	const parts = useParts();
	const { openGeneralSidebar } = useDispatch( editPostStore );

	return ! checklist.isShown ? null : (
		<PluginPrePublishPanel
			className="care-pathway-links-pre-publish"
			title={ __( 'Links and care pathway', 'care-pathway-links' ) }
			icon={ <PathwayIcon /> }
			initialOpen
		>
			{ /* The editor renders this in a place of its own, where contexts from around here are not known. */ }
			<PartsOwner value={ parts }>
				<ChecklistView checklist={ checklist } />
				{ checklist.strong > 0 && (
					<Button
						variant="link"
						onClick={ () => openGeneralSidebar( SIDEBAR ) }
					>
						{ __( 'Show the suggestions', 'care-pathway-links' ) }
					</Button>
				) }
			</PartsOwner>
		</PluginPrePublishPanel>
	);
}

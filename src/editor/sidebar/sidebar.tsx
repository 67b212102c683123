import { PluginSidebar } from '@wordpress/editor';
import { __ } from '@wordpress/i18n';

import type { Suggestion } from '../../contract/types';
import { PartsOwner, useParts } from '../parts';
import { LinksPanel } from './links-panel';
import { PathwayIcon } from './pathway-icon';

interface Props {
	sourceId: number | null;
	shown: readonly Suggestion[];
}

/** Our sidebar; it never opens by itself. */
export function Sidebar( { sourceId, shown }: Props ) {
	const parts = useParts();
	return (
		<PluginSidebar
			name="care-pathway-links"
			title={ __( 'Care Pathway Links', 'care-pathway-links' ) }
			icon={ <PathwayIcon /> }
		>
			{ /* The editor renders this in a place of its own, where contexts from around here are not known. */ }
			<PartsOwner value={ parts }>
				<div className="care-pathway-links-sidebar">
					<LinksPanel sourceId={ sourceId } shown={ shown } />
				</div>
			</PartsOwner>
		</PluginSidebar>
	);
}

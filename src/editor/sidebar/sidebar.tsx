import { PluginSidebar } from '@wordpress/editor';
import { memo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { PartsOwner, useParts } from '../parts';
import { LinksPanel } from './links-panel';
import type { LinksPanelProps } from './links-panel';
import { PathwayIcon } from '../../screens/pathway-icon';

/** Our sidebar; it never opens by itself, and typing does not render it again. */
export const Sidebar = memo( ( props: LinksPanelProps ) => {
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
					<LinksPanel { ...props } />
				</div>
			</PartsOwner>
		</PluginSidebar>
	);
} );

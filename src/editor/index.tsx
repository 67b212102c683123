import { register } from '@wordpress/data';
import { registerPlugin } from '@wordpress/plugins';

import { createApi } from '../api';
import { createEngine } from '../worker/client';
import { readBoot } from './boot';
import './canvas.scss';
import './editor.scss';
import { noteFirst } from './measure';
import { PartsOwner } from './parts';
import { CarePathwayLinks } from './plugin';
import { PathwayIcon } from './sidebar/pathway-icon';
import { store } from './store';
import { lookForIndex } from './update-index';

declare global {
	interface Window {
		/** Printed by the server in front of this script. */
		carePathwayLinks?: unknown;
	}
}

noteFirst( 'started' );
const boot = readBoot( window.carePathwayLinks );
// The folder that the site's own screens are in.
const screens = new URL( '.', window.location.href );
const outside = {
	api: createApi( boot.restNamespace ),
	engine: createEngine(),
	indexOwner: {
		// Blogs of one network have numbers; sites in folders of one host are told apart by where their screens are.
		site: screens.href,
		blogId: boot.siteId,
		userId: boot.userId,
		version: boot.version,
	},
};
const parts = {
	boot,
	...outside,
	// Before anything else: the worker starts and reads while the editor is being put together.
	firstLook: lookForIndex( outside ),
	screens: screens.href,
	loginUrl: new URL( 'profile.php', screens ).href,
};

register( store );

registerPlugin( 'care-pathway-links', {
	icon: <PathwayIcon />,
	render: () => (
		<PartsOwner value={ parts }>
			<CarePathwayLinks />
		</PartsOwner>
	),
} );

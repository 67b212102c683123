import { register } from '@wordpress/data';
import { registerPlugin } from '@wordpress/plugins';

import { createApi } from '../api';
import { createEngine } from '../worker/client';
import { readBoot } from './boot';
import './canvas.scss';
import './editor.scss';
import { PartsOwner } from './parts';
import { CarePathwayLinks } from './plugin';
import { PathwayIcon } from './sidebar/pathway-icon';
import { store } from './store';

declare global {
	interface Window {
		/** Printed by the server in front of this script. */
		carePathwayLinks?: unknown;
	}
}

const boot = readBoot( window.carePathwayLinks );
const parts = {
	boot,
	api: createApi( boot.restNamespace ),
	engine: createEngine(),
	indexOwner: {
		// Blogs of one network have numbers; sites in folders of one host are told apart by where their screens are.
		site: new URL( '.', window.location.href ).href,
		blogId: boot.siteId,
		userId: boot.userId,
		version: boot.version,
	},
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

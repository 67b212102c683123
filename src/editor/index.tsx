import { register } from '@wordpress/data';
import { registerPlugin } from '@wordpress/plugins';

import { PathwayIcon } from '../screens/pathway-icon';
import { reachOut } from '../screens/reach-out';
import { readBoot } from './boot';
import './canvas.scss';
import './editor.scss';
import { noteFirst } from './measure';
import { suggestToBlock } from './next-steps/suggest-to-block';
import { PartsOwner } from './parts';
import { CarePathwayLinks } from './plugin';
import { store } from './store';

declare global {
	interface Window {
		/** Printed by the server in front of this script. */
		carePathwayLinks?: unknown;
	}
}

noteFirst( 'started' );
const boot = readBoot( window.carePathwayLinks );
// Before anything else: the worker starts and reads while the editor is being put together.
const parts = { boot, ...reachOut( boot ) };

register( store );
suggestToBlock( boot.language );

registerPlugin( 'care-pathway-links', {
	icon: <PathwayIcon />,
	render: () => (
		<PartsOwner value={ parts }>
			<CarePathwayLinks />
		</PartsOwner>
	),
} );

import { createRoot } from '@wordpress/element';

import { createAuditApi } from '../audit-api';
import { reachOut } from '../screens/reach-out';
import { openJudgedStore } from '../worker/judged-store';
import './admin.scss';
import { App } from './app';
import { readAdminBoot } from './boot';
import { PartsOwner } from './parts';

declare global {
	interface Window {
		/** Printed by the server in front of this script. */
		carePathwayLinks?: unknown;
	}
}

const place = document.getElementById( 'care-pathway-links-admin' );

if ( place !== null ) {
	const boot = readAdminBoot( window.carePathwayLinks );
	// Before anything else: the worker starts and reads while the screen is being put together.
	const outside = reachOut( boot );
	const parts = {
		boot,
		auditApi: createAuditApi( boot.restNamespace ),
		judgedStore: openJudgedStore( outside.indexOwner ),
		...outside,
	};

	createRoot( place ).render(
		<PartsOwner value={ parts }>
			<App />
		</PartsOwner>
	);
}

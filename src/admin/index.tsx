import { createRoot } from '@wordpress/element';

import { answerFirst } from '../api';
import { createAuditApi } from '../audit-api';
import { reachOut } from '../screens/reach-out';
import { createJudgedStore } from '../worker/judged-store';
import { openSealedStore } from '../worker/sealed-store';
import './admin.scss';
import { App } from './app';
import { readAdminBoot } from './boot';
import { PartsOwner } from './parts';
import { readRoute } from './route';
import { screenOf } from './screens';

declare global {
	interface Window {
		/** Printed by the server in front of this script. */
		carePathwayLinks?: unknown;
	}
}

const place = document.getElementById( 'care-pathway-links-admin' );

if ( place !== null ) {
	const boot = readAdminBoot( window.carePathwayLinks );
	answerFirst( boot.answers );
	// Before anything else: the worker starts and reads while the screen is being put together.
	const outside = reachOut( boot );
	const keptStore = openSealedStore( outside.indexOwner, boot.keptKey );
	const parts = {
		boot,
		auditApi: createAuditApi( boot.restNamespace ),
		keptStore,
		judgedStore: createJudgedStore( keptStore ),
		...outside,
	};

	screenOf( readRoute( window.location.href ) ).prepare?.();

	createRoot( place ).render(
		<PartsOwner value={ parts }>
			<App />
		</PartsOwner>
	);
}

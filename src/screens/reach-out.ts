import { createApi } from '../api';
import type { Api } from '../api';
import type { Engine, IndexOwner } from '../contract/calls';
import { createEngine } from '../worker/client';

import type { SiteBoot } from './site-boot';
import { lookForIndex } from './update-index';
import type { IndexLook } from './update-index';

/** Everything that reaches outside a screen: made once, by its entry. */
export interface Outside {
	api: Api;
	engine: Engine;
	/** Whose page index this device keeps. */
	indexOwner: IndexOwner;
	/** What was asked about the page index at once, while the screen was still being put together. */
	firstLook: IndexLook;
	/** A screen that asks for a login first, wherever the site has its login. */
	loginUrl: string;
	/** The folder of the site's own screens. */
	screens: string;
}

/** Starts the worker and asks for the page index before anything else. */
export function reachOut( boot: SiteBoot ): Outside {
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

	return {
		...outside,
		firstLook: lookForIndex( outside ),
		loginUrl: new URL( 'profile.php', screens ).href,
		screens: screens.href,
	};
}

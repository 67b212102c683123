import type { Decision, Settings } from '../contract/types';
import { readSiteBoot } from '../screens/site-boot';
import type { SiteBoot } from '../screens/site-boot';

/** What the server tells the editor before anything else. */
export interface BootRecord extends SiteBoot {
	/** May approve links of others. */
	canReview: boolean;
	/** May read what others wrote, to learn from it how the site links. */
	canTeach: boolean;
	/** May see how the site's pages are linked, and mend them. */
	canPlan: boolean;
	/** What the site's owner chose. */
	settings: Settings;
	/** Decisions about the post that is open, when the server sent them along. */
	decisions: Decision[] | null;
}

/** Where the server says nothing of settings. */
const NOTHING_CHOSEN: Settings = {
	refuseToPublish: false,
	checklist: [],
	reviewMonths: 12,
	reviewMail: false,
	reviewMethodPage: 0,
	disclaimerPage: 0,
	advicePage: 0,
	leftOutTypes: [],
	noLinks: { types: [], pageIds: [], blocks: [], classes: [] },
	linkRoom: 'site',
	checkExternal: false,
	roles: { plan: [], review: [], set: [] },
	removeAll: false,
};

/**
 * The boot record as it came. PHP may have turned booleans into strings on the way.
 *
 * @throws {Error} When the server's part is missing.
 */
export function readBoot( given: unknown ): BootRecord {
	const site = readSiteBoot( given );
	const record = given as Record< string, unknown >;

	return {
		...site,
		canReview: record.canReview === true || record.canReview === '1',
		canTeach: record.canTeach === true || record.canTeach === '1',
		canPlan: record.canPlan === true || record.canPlan === '1',
		settings: { ...NOTHING_CHOSEN, ...( record.settings as object ) },
		decisions: Array.isArray( record.decisions )
			? ( record.decisions as Decision[] )
			: null,
	};
}

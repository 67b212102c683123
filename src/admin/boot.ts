import { isRecord } from './is-record';
import { readSiteBoot } from '../screens/site-boot';
import type { SiteBoot } from '../screens/site-boot';

/** What the server tells our page before anything else. */
export interface AdminBoot extends SiteBoot {
	/** May change the settings. */
	canSet: boolean;
	/** Runs the site: decides who may do what. */
	isOwner: boolean;
	/** Post types that visitors can open. */
	postTypes: NamedChoice[];
	/** Roles of people who write posts. */
	roles: NamedChoice[];
	/** Screen of the site where its menus are changed. */
	menus: string;
	/** Locks what this browser keeps of the site's links; only this person is told it. */
	keptKey: string;
	/** What this screen asks first, answered beforehand: see `answerFirst`. */
	answers: Record< string, unknown >;
}

/** Something of the site that can be chosen. */
export interface NamedChoice {
	name: string;
	/** What people call it. */
	label: string;
}

/**
 * The boot record as it came. PHP may have turned booleans into strings on the way.
 *
 * @throws {Error} When the server's part is missing.
 */
export function readAdminBoot( given: unknown ): AdminBoot {
	const site = readSiteBoot( given );
	const { canSet, isOwner, postTypes, roles, menus, keptKey, answers } =
		given as Record< string, unknown >;
	return {
		...site,
		canSet: isYes( canSet ),
		isOwner: isYes( isOwner ),
		postTypes: asChoices( postTypes ),
		roles: asChoices( roles ),
		menus: String( menus ?? '' ),
		keptKey: String( keptKey ?? '' ),
		answers: isRecord( answers ) ? answers : {},
	};
}

function isYes( value: unknown ): boolean {
	return value === true || value === '1';
}

function asChoices( value: unknown ): NamedChoice[] {
	return Array.isArray( value ) ? ( value as NamedChoice[] ) : [];
}

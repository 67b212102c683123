import type { Severity } from '../../contract/types';

import { brokenLink } from './broken-link';
import { closedTarget } from './closed-target';
import { genericAnchor } from './generic-anchor';
import { longAnchor } from './long-anchor';
import { misleadingAnchor } from './misleading-anchor';
import { movedTarget } from './moved-target';
import { noindexTarget } from './noindex-target';
import { otherCondition } from './other-condition';
import { otherLanguageTarget } from './other-language-target';
import type { LinkCheck } from './post-link';
import { repeatedTarget } from './repeated-target';
import { selfLink } from './self-link';
import { sharedAnchor } from './shared-anchor';
import { staleTarget } from './stale-target';

/** Every check of a link, a file each. */
export const LINK_CHECKS: readonly LinkCheck[] = [
	otherCondition,
	brokenLink,
	closedTarget,
	selfLink,
	movedTarget,
	misleadingAnchor,
	genericAnchor,
	sharedAnchor,
	otherLanguageTarget,
	repeatedTarget,
	noindexTarget,
	longAnchor,
	staleTarget,
];

/** Most severe first. */
export const RANK: Readonly< Record< Severity, number > > = {
	high: 0,
	medium: 1,
	low: 2,
};

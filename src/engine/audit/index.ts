import type {
	ExistingLink,
	Finding,
	LinkedPost,
	Severity,
} from '../../contract/types';
import type { Site } from '../analyse';
import { hash } from '../hash';
import { fold } from '../text/fold';

import { createBetterWords } from './better-words';
import { brokenLink } from './broken-link';
import { closedTarget } from './closed-target';
import { genericAnchor } from './generic-anchor';
import { longAnchor } from './long-anchor';
import { misleadingAnchor } from './misleading-anchor';
import { movedTarget } from './moved-target';
import { noindexTarget } from './noindex-target';
import { otherCondition } from './other-condition';
import { otherLanguageTarget } from './other-language-target';
import { linksOfPost } from './post-link';
import type { Fault, LinkCheck, PostLink } from './post-link';
import { repeatedTarget } from './repeated-target';
import { selfLink } from './self-link';
import { sharedAnchor } from './shared-anchor';
import { staleTarget } from './stale-target';

/** Every check of a link, a file each. */
const CHECKS: readonly LinkCheck[] = [
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

const RANK: Readonly< Record< Severity, number > > = {
	high: 0,
	medium: 1,
	low: 2,
};

/**
 * The links of a post to pages, in text order, with what is wrong with each.
 *
 * @param asked Post, and what the server says of the targets.
 * @param site  Compiled site.
 */
export function findLinkFaults(
	asked: LinkedPost,
	site: Site
): ExistingLink[] {
	const links = linksOfPost( asked, site );
	const betterWords = createBetterWords( asked, site );
	const seen = new Map< string, number >();
	const toFinding = ( link: PostLink, fault: Fault ): Finding => {
		const key = hash(
			[
				fault.kind,
				asked.post.sourceId ?? 'new',
				link.target,
				fold( link.anchor.text ).trim(),
			].join( '|' )
		);
		const ordinal = seen.get( key ) ?? 0;
		seen.set( key, ordinal + 1 );

		return {
			id: ordinal === 0 ? key : `${ key }-${ ordinal }`,
			kind: fault.kind,
			severity: fault.severity,
			sourceId: asked.post.sourceId,
			anchor: link.anchor,
			targetId: link.targetId,
			url: link.url,
			values: fault.values ?? {},
			fix: fixOf( link, fault ),
		};
	};
	const fixOf = ( link: PostLink, { fix = null }: Fault ) => {
		if ( ! link.span.isEditable ) {
			return null;
		}
		return fix === 'words' ? betterWords( link ) : fix;
	};

	return links.map( ( link ) => ( {
		anchor: link.anchor,
		url: link.url,
		targetId: link.targetId,
		title: link.page?.facts.title ?? link.status?.title ?? null,
		findings: CHECKS.flatMap( ( check ) => {
			const fault = check( link, { links, asked, site } );
			return fault === null ? [] : [ fault ];
		} )
			.sort( ( a, b ) => RANK[ a.severity ] - RANK[ b.severity ] )
			.map( ( fault ) => toFinding( link, fault ) ),
	} ) );
}

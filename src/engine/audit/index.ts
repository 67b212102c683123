import type { ExistingLink, Finding, LinkedPost } from '../../contract/types';
import type { Site } from '../analyse';
import { hash } from '../hash';
import { fold } from '../text/fold';

import { createBetterWords } from './better-words';
import { LINK_CHECKS, RANK } from './link-checks';
import { linksOfPost } from './post-link';
import type { Fault, PostLink } from './post-link';

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
		kind: link.kind,
		url: link.url,
		targetId: link.targetId,
		title: link.page?.facts.title ?? link.status?.title ?? null,
		findings: LINK_CHECKS.flatMap( ( check ) => {
			const fault = check( link, { links, asked, site } );
			return fault === null ? [] : [ fault ];
		} )
			.sort( ( a, b ) => RANK[ a.severity ] - RANK[ b.severity ] )
			.map( ( fault ) => toFinding( link, fault ) ),
	} ) );
}

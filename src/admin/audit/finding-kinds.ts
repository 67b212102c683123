import type { SiteFindingKind } from '../../contract/site-audit';

const KINDS: Record< SiteFindingKind, true > = {
	'orphan-page': true,
	'nearly-orphaned': true,
	'dead-end': true,
	'generic-anchor': true,
	'misleading-anchor': true,
	'other-condition': true,
	'long-anchor': true,
	'repeated-target': true,
	'shared-anchor': true,
	'self-link': true,
	'draft-target': true,
	'private-target': true,
	'password-target': true,
	'bin-target': true,
	'noindex-target': true,
	'moved-target': true,
	'stale-target': true,
	'other-language-target': true,
	'broken-link': true,
	'overused-anchor': true,
	'anchor-of-several': true,
	'too-many-links': true,
	'stale-page': true,
	'no-link-to-pillar': true,
	'no-link-from-pillar': true,
	'unconnected-to-pillar': true,
	'cluster-without-pillar': true,
	'pillar-without-support': true,
	'unbalanced-cluster': true,
	'pathway-gap': true,
	'article-without-service': true,
	'service-without-guide': true,
	'other-name': true,
	'module-leaves-pathway': true,
	'hub-not-in-menu': true,
	'resource-leads-nowhere': true,
	'landing-page-without-way-on': true,
	'traffic-few-inbound': true,
	'traffic-few-outbound': true,
	'ranks-leads-nowhere': true,
	'external-broken': true,
	'external-without-authority': true,
	'link-in-emergency': true,
};

export const FINDING_KINDS = Object.keys( KINDS ) as SiteFindingKind[];

export function isFindingKind( kind: unknown ): kind is SiteFindingKind {
	return typeof kind === 'string' && Object.hasOwn( KINDS, kind );
}

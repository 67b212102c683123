import type { AuditLists } from '../contract/calls';
import type { RememberedSite, SiteAudit } from '../contract/site-audit';

import type { SealedStore } from './sealed-store';

/** Keeps what a site was judged as from visit to visit. It never fails. */
export interface JudgedStore {
	read: () => Promise< RememberedSite | null >;
	/** In place of what was kept before. */
	write: ( site: RememberedSite ) => Promise< void >;
}

const NAME = 'site';

type KeptLists = AuditLists & Pick< SiteAudit, 'clusters' >;

/**
 * The judged site among what is kept.
 *
 * @param store Where.
 */
export function createJudgedStore( store: SealedStore ): JudgedStore {
	return {
		read: async () => {
			const kept = await store.read( NAME );
			if ( kept === null ) {
				return null;
			}
			const { judgedPages, findings, clusters, ...facts } =
				kept.lists as unknown as KeptLists;
			const site = kept.rest as RememberedSite;
			return {
				...site,
				facts: { ...site.facts, ...facts },
				audit: {
					...site.audit,
					findings,
					clusters,
					pages: judgedPages,
				},
			};
		},
		write: ( { facts, audit, ...tags } ) => {
			const { pages, links, statuses, traffic, external, ...ofFacts } =
				facts;
			const {
				findings,
				clusters,
				pages: judgedPages,
				...ofAudit
			} = audit;
			return store.write( NAME, {
				lists: {
					pages,
					links,
					statuses,
					traffic,
					external,
					judgedPages,
					findings,
					clusters,
				} satisfies KeptLists,
				rest: { ...tags, facts: ofFacts, audit: ofAudit },
			} );
		},
	};
}

import { mayBeLost } from './orphan-page';
import type { SiteCheck } from './site-check';

/** One page alone leads to it, and no menu or template does: where that page is rewritten, nobody finds it any more. */
export const nearlyOrphaned: SiteCheck = ( site ) => ( {
	ofPage: ( page ) => {
		const { graph, pages } = site;
		const [ only, ...others ] = graph.inbound( page.place );
		const source = pages[ only ?? -1 ];

		return source !== undefined &&
			others.length === 0 &&
			graph.navigation( page.place ) + graph.template( page.place ) ===
				0 &&
			mayBeLost( page, site )
			? [
					{
						kind: 'nearly-orphaned',
						severity: 'low',
						pageIds: [ source.facts.id ],
						values: { title: source.facts.title },
					},
				]
			: [];
	},
} );

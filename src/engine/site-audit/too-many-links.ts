import type { PageRole } from '../../contract/types';
import { allowedLinks } from '../existing-links';

import { isInText } from './site-link';
import type { SiteCheck } from './site-check';

/** Pages whose text is there to lead on. */
const LISTS: ReadonlySet< PageRole > = new Set( [ 'resource', 'specialty' ] );

/** The links of lists and tables are looked through, not read. */
const RUNNING: ReadonlySet< string > = new Set( [
	'core/paragraph',
	'core/freeform',
	'core/html',
] );

/** The budget is what a text carries well; so many times more, and no link stands out. */
const TIMES = 3;
const LEAST = 9;

/**
 * More links in running text than a reader can tell apart: three times what the budget allows a text of its length (which is
 * what nine in ten pages of a site keep below), and never fewer than ten. Links of lists, tables and buttons are not counted.
 */
export const tooManyLinks: SiteCheck = ( site ) => ( {
	ofPage: ( page ) => {
		const { words } = page.counts;
		const count = LISTS.has( page.role )
			? 0
			: site.graph
					.linksOf( page.place )
					.filter(
						( row ) =>
							isInText( row ) &&
							RUNNING.has( row.blockName ) &&
							row.targetKind === 'post' &&
							row.targetId !== page.facts.id
					).length;
		const allowed = allowedLinks( words, site.index.habits );

		return count > Math.max( LEAST, allowed * TIMES )
			? [
					{
						kind: 'too-many-links',
						severity: 'low',
						values: { count, words },
					},
				]
			: [];
	},
} );

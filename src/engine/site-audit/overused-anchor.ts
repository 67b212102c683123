import type { SiteCheck } from './site-check';
import { isAct, isOwnName } from './anchor-uses';

/** Fewer pages are no pattern, on a site of any size. */
const LEAST = 12;
/** Of the pages that lead there, in percent. */
const MOST = 80;

/**
 * The same words, which are no name of the page, lead to it from so many pages that they say little of each. Google's guidance
 * asks for links whose words describe the page in the sentence that they are in; words that were put everywhere do not. How many
 * are many grows with the root of the size of the site: 12 of 144 pages, 71 of 5,000. Pages that one comes to do something
 * (booking) and people are left out: what is asked of the reader there is the same everywhere.
 */
export const overusedAnchor: SiteCheck = ( site ) => {
	const many = Math.max( LEAST, Math.sqrt( site.pages.length ) );
	const found = new Map< number, { words: string; sources: number }[] >();
	for ( const [ key, targets ] of site.anchorUses() ) {
		const words = key.slice( key.indexOf( ' ' ) + 1 );
		for ( const { target, sourceIds } of targets ) {
			if (
				sourceIds.length >= many &&
				! isAct( target ) &&
				! isOwnName( words, target )
			) {
				const list = found.get( target.facts.id ) ?? [];
				list.push( { words, sources: sourceIds.length } );
				found.set( target.facts.id, list );
			}
		}
	}

	return {
		ofPage: ( page ) => {
			const inbound = site.graph.inbound( page.place ).length;
			return ( found.get( page.facts.id ) ?? [] ).flatMap(
				( { words, sources } ) => {
					const share = Math.round( ( 100 * sources ) / inbound );
					return share >= MOST
						? [
								{
									kind: 'overused-anchor',
									severity: 'low',
									values: { words, count: sources, share },
									about: words,
								},
							]
						: [];
				}
			);
		},
	};
};

import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { scorerPath } from './run-scorer.mjs';

/**
 * Holds every suggestion on a page with links against its editors' links, as the scorer does (overlap).
 *
 * @param {Object[]}            pages       Pages of the corpus, as from readCorpus().
 * @param {Object[]}            predictions Lines as from predict().
 * @param {Map<number, string>} roles       Roles of the pages, by id in the corpus.
 * @return {Promise<{ suggestions: Object[], links: Object[] }>} Suggestions as `{ page, probability, isRight, role, kind }`
 * and the editors' links as `{ role }` of the page they lead to.
 */
export async function judgeLinks( pages, predictions, roles ) {
	const { goldOf, judge } = await import(
		pathToFileURL( realpathSync( scorerPath() ) ).href
	);
	const byPage = new Map(
		predictions.map( ( { id, suggestions } ) => [ id, suggestions ] )
	);
	const suggestions = [];
	const links = [];

	for ( const page of pages ) {
		const gold = goldOf( page );
		if ( gold.items.size === 0 ) {
			continue;
		}
		for ( const target of gold.items.keys() ) {
			links.push( { role: roles.get( target ) ?? 'article' } );
		}
		for ( const found of judge(
			page,
			byPage.get( page.id ) ?? [],
			gold
		) ) {
			suggestions.push( {
				page: page.id,
				probability: found.score,
				isRight: found.overlap,
				role: found.role,
				kind: found.kind,
			} );
		}
	}

	return { suggestions, links };
}

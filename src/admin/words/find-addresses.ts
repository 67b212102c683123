import type { Api } from '../../api';
import type { SiteWord } from '../../contract/types';
import { askInParts } from './use-words';
import type { FiledWord, LineProblem } from './words-file';

/**
 * Asks the site which pages some addresses are, and whether pages named by number are there.
 *
 * @param found Lines of a file.
 * @param api   The server.
 * @return Lines that can be taken, and those whose page nobody knows.
 */
export async function findAddresses(
	found: readonly FiledWord[],
	api: Pick< Api, 'readTargets' >
): Promise< { words: SiteWord[]; problems: LineProblem[] } > {
	const addresses = new Set< string >();
	const ids = new Set< number >();
	for ( const { use } of found ) {
		if ( use.kind === 'address' ) {
			addresses.add( use.address );
		} else if ( use.kind === 'page' ) {
			ids.add( use.pageId );
		}
	}
	const byAddress = new Map(
		(
			await askInParts( [ ...addresses ], ( urls ) =>
				api.readTargets( { urls } )
			)
		).map( ( { url, kind, id } ) => [ url, kind === 'post' ? id : 0 ] )
	);
	const known = new Set(
		(
			await askInParts( [ ...ids ], ( piece ) =>
				api.readTargets( { ids: piece } )
			)
		)
			.filter(
				( { kind, status } ) => kind === 'post' && status !== 'missing'
			)
			.map( ( { id } ) => id )
	);
	const words: SiteWord[] = [];
	const problems: LineProblem[] = [];

	for ( const { line, use, ...word } of found ) {
		const pageId =
			use.kind === 'address' ? ( byAddress.get( use.address ) ?? 0 ) : 0;
		if (
			use.kind === 'address'
				? pageId > 0
				: use.kind !== 'page' || known.has( use.pageId )
		) {
			words.push( {
				...word,
				use: use.kind === 'address' ? { kind: 'page', pageId } : use,
			} );
		} else {
			problems.push( { line, words: word.words, code: 'unknown-page' } );
		}
	}

	return { words, problems };
}

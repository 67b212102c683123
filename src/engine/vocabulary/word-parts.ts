import type { Language } from '../language/language';

/**
 * What a name of one word says by its parts: "gastritis" is an inflammation of the stomach, "hypokalemia" low potassium. The
 * caller asks for names of known concepts only, and takes nothing that is the name of another: the parts of a word say what it
 * may mean, never that there is such a thing.
 *
 * @param name     Name of a concept, folded.
 * @param language Language of the name.
 */
export function saidByParts( name: string, language: Language ): string[] {
	if ( name.includes( ' ' ) ) {
		return [];
	}

	const { roots, endings } = language.wordParts;

	for ( const { start, ending, says } of endings ) {
		if ( name.startsWith( start ) && name.endsWith( ending ) ) {
			const part = roots.get(
				name.slice( start.length, name.length - ending.length )
			);

			if ( part !== undefined ) {
				return says.map( ( pattern ) =>
					pattern.replace( '{part}', part )
				);
			}
		}
	}

	return [];
}

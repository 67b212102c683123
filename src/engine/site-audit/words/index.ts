import { languageCode } from '../../language';
import { plainWords } from '../../pathway/words';

import en from './en.json';
import es from './es.json';

/** Wording of headings that say what the links below them are, ready for `says`. */
export interface HeadingWords {
	/** Pages that the reader may want next. */
	related: readonly string[];
	/** What the text is based on. */
	sources: readonly string[];
}

const LANGUAGES: Readonly< Record< string, HeadingWords > > = {
	en: ready( en ),
	es: ready( es ),
};

/** The wording of a language; of one that has none, nothing is recognised. */
export function headingWords( language: string ): HeadingWords {
	return LANGUAGES[ languageCode( language ) ] ?? NONE;
}

const NONE: HeadingWords = { related: [], sources: [] };

function ready( { related, sources }: HeadingWords ): HeadingWords {
	return {
		related: related.map( plainWords ),
		sources: sources.map( plainWords ),
	};
}

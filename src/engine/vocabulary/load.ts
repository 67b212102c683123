import { readConcepts } from './concepts';
import { readVocabulary } from './lookup';
import type { Vocabulary } from './lookup';

/** Everything the product knows of medicine. */
export function loadVocabulary(): Vocabulary {
	return readVocabulary( readConcepts() );
}

import { conceptsById } from './concepts';
import type { Vocabulary } from './lookup';

/** Everything the product knows of medicine. */
export function loadVocabulary(): Vocabulary {
	return { concepts: conceptsById() };
}

import en from './en/marks.json';
import es from './es/marks.json';

/*
 * What is read alike in texts of all languages, because the forms of words have one table, whatever they are quoted in. It has files
 * of its own: the editor counts words too, and all else that is known of a language stays with the worker.
 */

/** Written with a full stop that ends no sentence. */
export const ABBREVIATED: ReadonlySet< string > = new Set( [
	...en.abbreviated,
	...es.abbreviated,
] );
/** A number behind these may be Roman. */
export const COUNTED: ReadonlySet< string > = new Set( [
	...en.counted,
	...es.counted,
] );

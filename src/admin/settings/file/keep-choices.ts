import type { Api } from '../../../api';
import { failureCode } from '../../../screens/failure-code';
import type { FailureCode } from '../../../screens/failure-code';
import type { ImportPlan, KeptChoices } from './plan-import';

/** The parts of a file, in the order in which they are kept. */
export type Part = 'words' | 'pathways' | 'settings';

/** What became of an import: parts that are kept, and why the next one is not. Null: all are. */
export interface KeepOutcome {
	done: Part[];
	failure: { part: Part; code: FailureCode } | null;
}

/**
 * Has the changes of a file kept, part by part, each as it was looked at: where somebody else changed a part meanwhile, it is
 * not written.
 */
export async function keepChoices(
	{ words, pathways, settings }: ImportPlan,
	kept: KeptChoices,
	api: Pick< Api, 'keepWords' | 'keepPathways' | 'keepSettings' >
): Promise< KeepOutcome > {
	const done: Part[] = [];
	let part: Part = 'words';
	try {
		if ( words !== null ) {
			await api.keepWords( { tag: kept.words.tag, words: words.mine } );
			done.push( part );
		}
		part = 'pathways';
		if ( pathways !== null ) {
			await api.keepPathways( pathways.mine, kept.pathways.tag );
			done.push( part );
		}
		part = 'settings';
		if ( settings !== null ) {
			await api.keepSettings( {
				tag: kept.settings.tag,
				settings: settings.mine,
			} );
			done.push( part );
		}
	} catch ( error ) {
		return { done, failure: { part, code: failureCode( error ) } };
	}
	return { done, failure: null };
}

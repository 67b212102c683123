import type { Api, ExamplePage } from '../api';
import { readSavedSpans } from '../content/read-saved-spans';
import type { Engine, IndexOwner } from '../contract/calls';
import type { AnalysedPost } from '../contract/types';
import { measure } from './measure';

interface Learning {
	api: Api;
	/** An engine of its own: the writer's must not be kept from answering. */
	startEngine: () => Engine;
	indexOwner: IndexOwner;
	/** Resolves when work in the background disturbs nobody; rejects when it is not wanted any more. */
	whenQuiet: () => Promise< void >;
	/** ISO 8601 date. */
	today: string;
}

/**
 * Learns from pages of the site how its editors link, and has the server keep it for everybody. One page is read at a time,
 * each in a quiet moment.
 *
 * @return Whether the server has new habits.
 */
export async function learnHabits( {
	api,
	startEngine,
	indexOwner,
	whenQuiet,
	today,
}: Learning ): Promise< boolean > {
	const examples: AnalysedPost[] = [];
	let after: number | null = 0;

	while ( after !== null ) {
		await whenQuiet();
		const answer: Awaited< ReturnType< Api[ 'readExamples' ] > > =
			await api.readExamples( after );
		for ( const example of answer.examples ) {
			await whenQuiet();
			examples.push( toPost( example, today ) );
		}
		after = answer.next;
	}
	if ( examples.length === 0 ) {
		return false;
	}
	const engine = startEngine();
	try {
		// Where this device keeps no index there is nothing to learn about; somebody else's may.
		if ( ( await engine.open( indexOwner ) ) === null ) {
			return false;
		}
		await whenQuiet();
		await api.keepHabits( await engine.learn( examples ) );
		return true;
	} finally {
		engine.terminate();
	}
}

function toPost(
	{ id, title, url, language, content }: ExamplePage,
	today: string
): AnalysedPost {
	return {
		sourceId: id,
		title,
		language,
		url,
		spans: measure( 'read example', () => readSavedSpans( content ) ),
		decisions: [],
		today,
	};
}

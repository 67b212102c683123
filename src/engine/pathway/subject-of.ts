import type { IndexedPage, StepRelation } from '../../contract/types';

import { languageCode } from '../language';
import { fold } from '../text/fold';
import type { Concept } from '../vocabulary/concept';
import { namesOf } from '../vocabulary/lookup';

import type { PathwaySite } from './compile-pathway';
import type { PathwayPage } from './read-page';
import { subjects } from './subjects';

/** What one gets ready for: nobody prepares for a condition. */
const PREPARED_FOR: ReadonlySet< string > = new Set( [ 'test', 'procedure' ] );
/** What one books, besides visits that belong to a specialty. */
const BOOKED: ReadonlySet< string > = new Set( [ 'test', 'procedure' ] );

/**
 * Name of the subject for the label of a step: words of the page's title, as the vocabulary writes them, so that the label
 * speaks as the site does. Null where the title does not name it, or where it makes no sense in the label.
 *
 * @param source   Page that leads on.
 * @param target   Page it leads to.
 * @param relation What the target is to the source.
 * @param site     Compiled site.
 */
export function subjectOf(
	source: PathwayPage,
	target: PathwayPage,
	relation: StepRelation,
	site: PathwaySite
): string | null {
	// A clinician's page is about a person: what is treated is what the reader came from.
	const about = relation === 'clinician' ? source : target;

	for ( const id of subjects( about ) ) {
		const concept = site.relations.concept( id );
		const name =
			concept !== undefined && makesSense( concept, relation )
				? nameInTitle( concept, about.facts )
				: null;
		// "Preparing for an MRI" is a name too, but none of what one prepares for.
		const isTitle =
			name !== null && fold( name ) === fold( about.facts.title );
		if ( name !== null && ! ( isTitle && relation === 'preparation' ) ) {
			return name;
		}
	}
	return null;
}

function makesSense( concept: Concept, relation: StepRelation ): boolean {
	const { kind, relations } = concept;
	switch ( relation ) {
		case 'preparation':
			return PREPARED_FOR.has( kind );
		case 'appointment':
			return (
				BOOKED.has( kind ) ||
				( kind === 'access' && relations?.specialty !== undefined )
			);
		case 'clinician':
			return kind === 'condition' || kind === 'symptom';
		default:
			return true;
	}
}

/** The longest name of a concept that stands in a title, to the end of its last word ("thyroid nodules"). */
function nameInTitle(
	concept: Concept,
	{ title, language }: Pick< IndexedPage, 'title' | 'language' >
): string | null {
	const text = fold( title );
	let longest = '';

	for ( const { text: name } of namesOf(
		concept,
		languageCode( language )
	) ) {
		const ending =
			name.length > longest.length
				? endingIn( text, fold( name ) )
				: null;
		if ( ending !== null ) {
			longest = name + ending;
		}
	}
	return longest === '' ? null : longest;
}

/** What a word adds to the last word of a name where whole words of a text are the name: "s", "es" or nothing; else null. */
function endingIn( text: string, name: string ): string | null {
	for (
		let at: number = text.indexOf( name );
		at !== -1;
		at = text.indexOf( name, at + 1 )
	) {
		const end = at + name.length;
		const ending = ENDINGS.find(
			( letters ) =>
				text.startsWith( letters, end ) &&
				! IN_WORD.test( text.charAt( end + letters.length ) )
		);
		if ( ending !== undefined && ! IN_WORD.test( text.charAt( at - 1 ) ) ) {
			return ending;
		}
	}
	return null;
}

const ENDINGS = [ 'es', 's', '' ];
const IN_WORD = /[\p{L}\p{N}]/u;

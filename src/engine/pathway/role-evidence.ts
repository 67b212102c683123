import type { IndexedPage, PageRole } from '../../contract/types';

import { CREDENTIALS, PERSON_TITLES } from '../language/every-language';
import type { ConceptKind } from '../vocabulary/concept';

import { foldersAbove } from './folders';
import { evidenceOfKind } from './role-of-kind';
import { evidenceOfWords } from './role-wordings';
import type { RoleEvidence } from './role-wordings';

/** What the vocabulary says of a page's title. */
export interface TitleFacts {
	/** Kind of the concept that the title is the name of, or null. */
	kind: ConceptKind | null;
	/** Its name, for the reason. */
	concept: string;
	/** It is a sign of other conditions, whatever its kind. */
	isSign: boolean;
	/** It treats conditions, whatever its kind: physical therapy is a field, too. */
	isTreatment: boolean;
	/** The title speaks of a specialty. */
	namesSpecialty: boolean;
	/** Of a title that is no name: kind of the first name that a part of it is ("Earache and pain"), or null. */
	partKind: ConceptKind | null;
}

/** A title of which the vocabulary knows nothing. */
export const UNKNOWN_TITLE: TitleFacts = {
	kind: null,
	concept: '',
	isSign: false,
	isTreatment: false,
	namesSpecialty: false,
	partKind: null,
};

const KINDS: Readonly< Record< ConceptKind, PageRole | null > > = {
	condition: 'condition',
	symptom: 'symptom',
	test: 'test',
	treatment: 'treatment',
	medication: 'medication',
	procedure: 'treatment',
	aftercare: 'aftercare',
	specialty: 'specialty',
	anatomy: null,
	access: null,
};

/** In log-odds; what one says of itself outweighs where it stands, and that outweighs words in passing. */
const WEIGHTS = {
	kind: 2.2,
	partKind: 1.5,
	isSign: 1,
	isTreatment: 2.4,
	namesSpecialty: 1,
	person: 5,
} as const;

/** "Dr. Ada Byron", "Ada Byron, MD", "Ada Byron M.D." */
const PERSON = personPattern();

function personPattern(): RegExp {
	const anyOf = ( words: readonly string[] ) =>
		`(?:${ words
			.map( ( word ) => word.replaceAll( '.', '\\.' ) )
			.join( '|' ) })`;
	const isDotted = ( word: string ) => word.endsWith( '.' );
	const credentials = [ ...CREDENTIALS ];

	return new RegExp(
		`^${ anyOf( [ ...PERSON_TITLES ] ) }\\.? |` +
			`, ${ anyOf( credentials.filter( ( word ) => ! isDotted( word ) ) ) }\\b|` +
			`\\b${ anyOf( credentials.filter( isDotted ) ) }`,
		'i'
	);
}

/**
 * All that speaks for a role of a page by itself: post type, structured data, vocabulary, terms, title, address, headings and
 * summary.
 *
 * @param page   Page.
 * @param title  What the vocabulary says of its title.
 * @param folder Folders above it that say what kind of page it is; of a page by itself, all.
 */
export function roleEvidence(
	page: IndexedPage,
	title: TitleFacts,
	folder: string = foldersAbove( page.url )[ 0 ] ?? ''
): RoleEvidence[] {
	return page.role === null
		? [
				...evidenceOfKind( page ),
				...ofTitle( page.title, title ),
				...evidenceOfWords( page, folder ),
			]
		: [];
}

/** What the vocabulary and the form of the title say. */
function ofTitle(
	text: string,
	{ kind, concept, isSign, isTreatment, namesSpecialty, partKind }: TitleFacts
): RoleEvidence[] {
	const evidence: RoleEvidence[] = [];
	const add = ( role: PageRole | null, weight: number ) => {
		if ( role !== null ) {
			evidence.push( {
				role,
				weight,
				code: 'title-names',
				values: { concept },
			} );
		}
	};

	if ( PERSON.test( text ) ) {
		evidence.push( {
			role: 'clinician',
			weight: WEIGHTS.person,
			code: 'title-words',
			values: { words: text },
		} );
	}
	if ( kind !== null ) {
		add( KINDS[ kind ], WEIGHTS.kind );
	}
	if ( partKind !== null ) {
		add( KINDS[ partKind ], WEIGHTS.partKind );
	}
	if ( isSign ) {
		add( 'symptom', WEIGHTS.isSign );
	}
	if ( isTreatment && kind === 'specialty' ) {
		add( 'treatment', WEIGHTS.isTreatment );
	}
	if ( namesSpecialty ) {
		add( 'specialty', WEIGHTS.namesSpecialty );
	}

	return evidence;
}

import type { IndexedPage, PageRole } from '../../contract/types';

import type { ConceptKind } from '../vocabulary/concept';

import { foldersAbove } from './folders';
import { evidenceOfWords } from './role-wordings';
import type { RoleEvidence } from './role-wordings';
import { findWordings } from './role-words';
import schemaTypes from './schema-types.json';

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

/** What clinics call the post types of people, places and subjects. */
const POST_TYPES: Readonly< Record< string, PageRole > > = {
	clinician: 'clinician',
	doctor: 'clinician',
	physician: 'clinician',
	provider: 'clinician',
	staff: 'clinician',
	location: 'location',
	service: 'service',
	condition: 'condition',
	treatment: 'treatment',
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

const SCHEMA_TYPES: Readonly< Record< string, string | undefined > > =
	schemaTypes;

/** In log-odds; what one says of itself outweighs where it stands, and that outweighs words in passing. */
const WEIGHTS = {
	postType: 5,
	postTypeWords: 2.4,
	schemaType: 4,
	frontPage: 3,
	/** A page without text of its own is a list or a tool: it shows what is elsewhere. */
	noText: 1.2,
	blogPost: 1.2,
	kind: 2.2,
	partKind: 1.5,
	isSign: 1,
	isTreatment: 2.4,
	namesSpecialty: 1,
	person: 5,
} as const;

/** "Dr. Ada Byron", "Ada Byron, MD". */
const PERSON =
	/^(?:dr|dra|prof)\.? |, (?:md|do|phd|psyd|np|rn|rd|pa|pa-c|lcsw|facs|dpm|dnp|cnm|pharmd|dds|dmd|od|dpt)\b|\bm\.d\./i;

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
				...ofKind( page ),
				...ofTitle( page.title, title ),
				...evidenceOfWords( page, folder ),
			]
		: [];
}

/** What the site says the page is: its post type, and its structured data (schema.org). */
function ofKind( {
	url,
	postType,
	summary,
	headings,
	schemaTypes: types = [],
}: IndexedPage ): RoleEvidence[] {
	const evidence: RoleEvidence[] = [];
	const known = POST_TYPES[ postType ];
	const values = { postType };

	if ( known !== undefined ) {
		evidence.push( {
			role: known,
			weight: WEIGHTS.postType,
			code: 'post-type',
			values,
		} );
	} else if ( postType === 'post' ) {
		evidence.push( {
			role: 'article',
			weight: WEIGHTS.blogPost,
			code: 'post-type',
			values,
		} );
	} else {
		// "lab_test", "our-doctors".
		for ( const { role } of findWordings( postType, 'folder', 'en' ).slice(
			0,
			1
		) ) {
			evidence.push( {
				role,
				weight: WEIGHTS.postTypeWords,
				code: 'post-type',
				values,
			} );
		}
	}

	if ( isFrontPage( url ) ) {
		evidence.push( {
			role: 'resource',
			weight: WEIGHTS.frontPage,
			code: 'address-words',
			values: { words: '/' },
		} );
	}

	if ( summary === '' && headings.length === 0 ) {
		evidence.push( {
			role: 'resource',
			weight: WEIGHTS.noText,
			code: 'none',
			values: {},
		} );
	}

	const type = types.find( ( one ) => SCHEMA_TYPES[ one ] !== undefined );
	if ( type !== undefined ) {
		evidence.push( {
			role: SCHEMA_TYPES[ type ] as PageRole,
			weight: WEIGHTS.schemaType,
			code: 'structured-data',
			values: { type },
		} );
	}

	return evidence;
}

/** The page a site opens with leads on to all others; so does that of one of its languages. */
function isFrontPage( url: string ): boolean {
	return /^https?:\/\/[^/]+(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test( url );
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

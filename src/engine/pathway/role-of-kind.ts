import type { IndexedPage, PageRole } from '../../contract/types';

import type { RoleEvidence } from './role-wordings';
import { findWordings } from './role-words';
import schemaTypes from './schema-types.json';

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

const SCHEMA_TYPES: Readonly< Record< string, string | undefined > > =
	schemaTypes;

/** In log-odds, beside those of `role-evidence`. */
const WEIGHTS = {
	postType: 5,
	postTypeWords: 2.4,
	schemaType: 4,
	frontPage: 3,
	/** A page without text of its own is a list or a tool: it shows what is elsewhere. */
	noText: 1.2,
	blogPost: 1.2,
} as const;

/** What the site says the page is: its post type, and its structured data (schema.org). */
export function evidenceOfKind( {
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

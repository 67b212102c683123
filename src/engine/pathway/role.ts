import type {
	IndexedPage,
	PageRole,
	RoleJudgement,
	RoleReasonCode,
} from '../../contract/types';

import type { ConceptKind } from '../vocabulary/concept';

import { findWordings } from './role-words';
import type { WordPlace } from './role-words';

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
}

/** A title of which the vocabulary knows nothing. */
export const UNKNOWN_TITLE: TitleFacts = {
	kind: null,
	concept: '',
	isSign: false,
	isTreatment: false,
	namesSpecialty: false,
};

/** Something that speaks for a role. */
export interface RoleEvidence {
	role: PageRole;
	/** Log-odds. */
	weight: number;
	code: RoleReasonCode;
	values: Record< string, string >;
}

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

/** In log-odds; what one says of itself outweighs where it stands, and that outweighs words in passing. */
const WEIGHTS = {
	postType: 5,
	blogPost: 1.2,
	kind: 2.2,
	isSign: 1,
	isTreatment: 2.4,
	namesSpecialty: 1,
	person: 5,
	base: 0.9,
} as const;

/** Of a wording, by place, and how much all wordings of one role at that place may add. */
const WORDING: Readonly<
	Record< WordPlace, { weight: number; most: number; code: RoleReasonCode } >
> = {
	'title-strong': { weight: 3, most: 3, code: 'title-words' },
	'title-medium': { weight: 1.8, most: 1.8, code: 'title-words' },
	'title-weak': { weight: 0.9, most: 0.9, code: 'title-words' },
	folder: { weight: 1.3, most: 1.3, code: 'address-words' },
	heading: { weight: 0.7, most: 2.1, code: 'heading-words' },
	text: { weight: 0.6, most: 1.8, code: 'summary-words' },
};

/** Makes the stated probability what it is on labelled pages: pieces of evidence speak more plainly together than added up. */
const SHARPNESS = 1.4;

/** "Dr. Ada Byron", "Ada Byron, MD". */
const PERSON =
	/^(?:dr|dra|prof)\.? |, (?:md|do|phd|psyd|np|rn|rd|pa|pa-c|lcsw|facs|dpm|dnp|cnm|pharmd|dds|dmd|od|dpt)\b|\bm\.d\./i;

/** A title that is a sentence tells of something; one that is a name stands for it. */
const MAX_HEADINGS = 14;

/** What a page is for, how sure that is, and what says so most, by itself alone. */
export function judgeRole(
	page: IndexedPage,
	title: TitleFacts
): RoleJudgement {
	return decideRole( page.role, roleEvidence( page, title ) );
}

/**
 * All that speaks for a role of a page: post type, vocabulary, title, address, headings and summary.
 *
 * @param page  Page.
 * @param title What the vocabulary says of its title.
 */
export function roleEvidence(
	page: IndexedPage,
	title: TitleFacts
): RoleEvidence[] {
	return page.role === null
		? [ ...ofFacts( page, title ), ...ofWords( page ) ]
		: [];
}

/**
 * The role for which most speaks. The owner's mark wins; else evidence is added up, each role for itself (naive Bayes with
 * judged weights).
 *
 * @param mark     The owner's mark, or null.
 * @param evidence From `roleEvidence`.
 * @param prior    What the pages beside it are for, in log-odds by role.
 */
export function decideRole(
	mark: PageRole | null,
	evidence: readonly RoleEvidence[],
	prior: ReadonlyMap< PageRole, number > = NO_PRIOR
): RoleJudgement {
	if ( mark !== null ) {
		return {
			role: mark,
			probability: 1,
			reason: { code: 'owner-mark', values: {} },
		};
	}

	const scores = new Map< PageRole, number >( [
		[ 'article', WEIGHTS.base ],
	] );
	const reasons = new Map< PageRole, RoleEvidence >();
	const count = ( one: RoleEvidence ) => {
		scores.set( one.role, ( scores.get( one.role ) ?? 0 ) + one.weight );
		if ( one.weight > ( reasons.get( one.role )?.weight ?? 0 ) ) {
			reasons.set( one.role, one );
		}
	};
	evidence.forEach( count );
	prior.forEach( ( weight, role ) =>
		count( { role, weight, code: 'neighbours', values: {} } )
	);

	let best: PageRole = 'article';
	let all = 0;
	for ( const [ role, score ] of scores ) {
		all += Math.exp( SHARPNESS * score );
		if ( score > ( scores.get( best ) ?? 0 ) ) {
			best = role;
		}
	}
	const reason = reasons.get( best );

	return {
		role: best,
		probability: Math.exp( SHARPNESS * ( scores.get( best ) ?? 0 ) ) / all,
		reason: {
			code: reason?.code ?? 'none',
			values: reason?.values ?? {},
		},
	};
}

const NO_PRIOR: ReadonlyMap< PageRole, number > = new Map();

/** What post type, vocabulary and the form of the title say. */
function ofFacts(
	page: IndexedPage,
	{ kind, concept, isSign, isTreatment, namesSpecialty }: TitleFacts
): RoleEvidence[] {
	const evidence: RoleEvidence[] = [];
	const add = (
		role: PageRole | null | undefined,
		weight: number,
		code: RoleReasonCode,
		values: Record< string, string > = {}
	) => {
		if ( role ) {
			evidence.push( { role, weight, code, values } );
		}
	};

	add( POST_TYPES[ page.postType ], WEIGHTS.postType, 'post-type', {
		postType: page.postType,
	} );
	if ( page.postType === 'post' ) {
		add( 'article', WEIGHTS.blogPost, 'post-type', {
			postType: page.postType,
		} );
	}
	if ( PERSON.test( page.title ) ) {
		add( 'clinician', WEIGHTS.person, 'title-words', {
			words: page.title,
		} );
	}
	if ( kind !== null ) {
		add( KINDS[ kind ], WEIGHTS.kind, 'title-names', { concept } );
	}
	if ( isSign ) {
		add( 'symptom', WEIGHTS.isSign, 'title-names', { concept } );
	}
	if ( isTreatment && kind === 'specialty' ) {
		add( 'treatment', WEIGHTS.isTreatment, 'title-names', { concept } );
	}
	if ( namesSpecialty ) {
		add( 'specialty', WEIGHTS.namesSpecialty, 'title-names', { concept } );
	}

	return evidence;
}

const TITLE_PLACES: readonly WordPlace[] = [
	'title-strong',
	'title-medium',
	'title-weak',
];

/** What wordings say: each role gets so much from each place, however often. */
function ofWords( page: IndexedPage ): RoleEvidence[] {
	// The plainest wording of a title is what it says: "test results" speaks of results.
	const plainest = TITLE_PLACES.find(
		( place ) => findWordings( page.title, place, page.language ).length > 0
	);
	const texts: readonly ( readonly [ WordPlace, string ] )[] = [
		...( plainest ? [ [ plainest, page.title ] as const ] : [] ),
		[ 'folder', foldersOf( page.url ) ],
		[ 'heading', page.headings.slice( 0, MAX_HEADINGS ).join( '\n' ) ],
		[ 'text', page.summary ],
	];

	return texts.flatMap( ( [ place, text ] ) => {
		const { weight, most, code } = WORDING[ place ];
		const byRole = new Map< PageRole, Set< string > >();
		for ( const { role, words } of findWordings(
			text,
			place,
			page.language
		) ) {
			byRole.set(
				role,
				( byRole.get( role ) ?? new Set() ).add( words )
			);
		}

		return [ ...byRole ].map( ( [ role, words ] ): RoleEvidence => ( {
			role,
			weight: Math.min( most, weight * words.size ),
			code,
			values: { words: [ ...words ].slice( 0, 2 ).join( ', ' ) },
		} ) );
	} );
}

/** "conditions hernia surgery guide" of "https://clinic.example/conditions/hernia/surgery-guide/recovery/". */
export function foldersOf( url: string ): string {
	return url
		.replace( /^[a-z]+:\/\/[^/]*/, '' )
		.replace( /[?#].*$/, '' )
		.split( '/' )
		.filter( Boolean )
		.slice( 0, -1 )
		.map( ( part ) => part.replace( /[-_]+/g, ' ' ) )
		.join( '\n' );
}

/** Roles that invite: never in or next to words about an emergency, never after a denial. */
export const PROMOTIONAL_ROLES: ReadonlySet< PageRole > = new Set( [
	'appointment',
	'clinician',
	'location',
	'telehealth',
	'service',
	'coverage',
	'specialty',
	'care-plan',
	'referral',
] );

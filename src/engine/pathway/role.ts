import type {
	IndexedPage,
	PageRole,
	RoleJudgement,
	RoleReasonCode,
} from '../../contract/types';

import { fold } from '../text/fold';
import type { ConceptKind } from '../vocabulary/concept';

/** Wording in a title or address that tells what a page is for; the first that fits counts. */
const PATTERNS: readonly { role: PageRole; pattern: RegExp }[] = [
	{
		role: 'appointment',
		pattern:
			/\b(appointments?|book (?:a|an|your)|schedule|scheduling|evaluation|consultation|citas?|reserv\w+)\b/,
	},
	{
		role: 'telehealth',
		pattern:
			/\b(telehealth|telemedicine|video visits?|virtual (?:visits?|care)|telesalud)\b/,
	},
	{ role: 'referral', pattern: /\b(referrals?|refer a patient)\b/ },
	{
		role: 'coverage',
		pattern:
			/\b(insurance|billing|coverage|costs?|financial|prices?|medicare|medicaid|copays?|seguro|cobertura)\b/,
	},
	{
		role: 'policy',
		pattern:
			/\b(privacy|policy|policies|disclaimer|terms of use|editorial|how we review|accessibility statement|patient rights|complaints)\b/,
	},
	{
		role: 'clinician',
		pattern:
			/^(?:dr\.?|prof\.?) |, (?:md|do|phd|np|rn|pa-c|facs|dpm|dnp)\b|\b(?:m\.d\.)/,
	},
	{
		role: 'location',
		pattern:
			/\b(locations?|directions|parking|campus|visit us|find us|ubicacion)\b/,
	},
	{
		role: 'preparation',
		pattern:
			/\b(prepar(?:e|ing|ation)|getting ready|get ready|before your|how to prepare|preparacion|prepararse)\b/,
	},
	{
		role: 'results',
		pattern:
			/\b(results?|your numbers|what (?:do|does) .* mean|explained|interpret\w*|resultados)\b/,
	},
	{
		role: 'aftercare',
		pattern:
			/\b(after (?:your|surgery|a|an)|aftercare|recover(?:y|ing)|follow[- ]?up|rehab(?:ilitation)?|wound care|going home|cuidados despues)\b/,
	},
	{
		role: 'care-plan',
		pattern: /\b(care plan|action plan|plan of care|program)\b/,
	},
	{
		role: 'prevention',
		pattern:
			/\b(prevent(?:ion|ing)?|vaccin\w+|immuni[sz]ation|screening guidelines|lower(?:ing)? your risk|prevencion|vacunas?)\b/,
	},
	{
		role: 'medication',
		pattern:
			/\b(medications?|medicines?|drugs?|tablets?|inhalers?|medicamentos?)\b/,
	},
	{
		role: 'test',
		pattern:
			/\b(tests?|testing|scans?|screening|x-rays?|mri|ct|ultrasound|biopsy|blood work|colonoscopy|endoscopy|ecg|ekg|mammogram\w*|pruebas?|analisis)\b/,
	},
	{
		role: 'treatment',
		pattern:
			/\b(treatments?|therapy|surgery|operation|procedure|repair|replacement|transplant|tratamientos?|cirugia)\b/,
	},
	{
		role: 'specialty',
		pattern: /\b(department|specialty|clinic|center|centre|services?)$/,
	},
	{
		role: 'resource',
		pattern:
			/\b(resources?|library|glossary|checklist|guide to|hub|forms?|downloads?)\b/,
	},
];

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
	post: 'article',
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

/**
 * What a page is for, and what says so. The owner's mark wins; then a post type made for it; then what its title is the name
 * of; then wording in the title; else an article.
 *
 * @param page    Page.
 * @param kind    Kind of the concept that the title names, or null.
 * @param concept Name of that concept, for the reason.
 */
export function judgeRole(
	page: IndexedPage,
	kind: ConceptKind | null,
	concept = ''
): RoleJudgement {
	if ( page.role !== null ) {
		return judged( page.role, 1, 'owner-mark' );
	}

	const fromType = POST_TYPES[ page.postType ];
	if ( fromType && fromType !== 'article' ) {
		return judged( fromType, 0.97, 'post-type', {
			postType: page.postType,
		} );
	}

	const fromKind = kind === null ? null : KINDS[ kind ];
	if ( fromKind ) {
		return judged( fromKind, 0.9, 'title-names', { concept } );
	}

	const title = fold( page.title );
	for ( const { role, pattern } of PATTERNS ) {
		const words = pattern.exec( title )?.[ 0 ];
		if ( words !== undefined ) {
			return judged( role, 0.8, 'title-words', { words } );
		}
	}

	return judged( fromType ?? 'article', 0.5, 'none' );
}

/** What a page is for. */
export function roleOf(
	page: IndexedPage,
	kind: ConceptKind | null
): PageRole {
	return judgeRole( page, kind ).role;
}

function judged(
	role: PageRole,
	probability: number,
	code: RoleReasonCode,
	values: Record< string, string > = {}
): RoleJudgement {
	return { role, probability, reason: { code, values } };
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

import type {
	IndexedPage,
	PageRole,
	RoleJudgement,
} from '../../contract/types';

import { roleEvidence } from './role-evidence';
import type { TitleFacts } from './role-evidence';
import type { RoleEvidence } from './role-wordings';

/** Every page explains something: what it is as long as nothing says more, in log-odds. */
const BASE = 0.9;

/** Makes the stated probability what it is on labelled pages: pieces of evidence speak more plainly together than added up. */
const SHARPNESS = 1.4;

/** What a page is for, how sure that is, and what says so most, by itself alone. */
export function judgeRole(
	page: IndexedPage,
	title: TitleFacts
): RoleJudgement {
	return decideRole( page.role, roleEvidence( page, title ) );
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

	const scores = new Map< PageRole, number >( [ [ 'article', BASE ] ] );
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

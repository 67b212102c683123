import type { PageRole } from '../../contract/types';
import type { Target } from '../features/case';
import { KIN } from '../features/sentence-intent';
import type { Site } from '../analyse';
import type { FoundCue } from '../cues';

import { areNamesOf, namesOf } from './names-of';
import type { LinkCheck } from './post-link';

/** What words promise that only a page about it can keep. Words of the other roles ("feel", "doctor") stand in any sentence. */
const PROMISES: ReadonlySet< PageRole > = new Set( [
	'appointment',
	'preparation',
	'results',
	'medication',
	'treatment',
	'aftercare',
	'prevention',
	'coverage',
	'referral',
	'telehealth',
] );

/** Pages that speak of many things. */
const GENERAL: ReadonlySet< PageRole > = new Set( [
	'article',
	'resource',
	'policy',
] );

/** Pages that serve one act and only mention what it is for. */
const NARROW: ReadonlySet< PageRole > = new Set( [
	'appointment',
	'referral',
	'coverage',
] );

/**
 * The linked words promise what the page does not answer: words on side effects that lead to booking. A page that says the
 * promised thing in its title, headings or summary, or is named by the words, is not judged.
 */
export const misleadingAnchor: LinkCheck = ( link, { site, asked } ) => {
	const { page, reading, first, last, url } = link;
	// What stands at a place of the page only the page knows.
	if (
		page === null ||
		GENERAL.has( page.role ) ||
		url.includes( '#' ) ||
		link.kind === 'image'
	) {
		return null;
	}
	const promised = rolesOf(
		reading.cues.filter( ( cue ) => cue.first >= first && cue.last <= last )
	).filter( ( role ) => PROMISES.has( role ) );
	const [ promise ] = promised;
	if ( promise === undefined ) {
		return null;
	}
	const place = site.placesById.get( page.facts.id );
	const isNamed = areNamesOf( namesOf( link ), place, asked.post.sourceId );
	const kept = new Set( [ page.role, ...spokenOf( page, site ) ] );
	const isKept = promised.some(
		( role ) =>
			kept.has( role ) ||
			[ ...kept ].some( ( one ) => KIN[ role ]?.includes( one ) )
	);

	return isNamed || isKept
		? null
		: {
				kind: 'misleading-anchor',
				severity: 'medium',
				values: { promised: promise, role: page.role },
				fix: 'words',
			};
};

function rolesOf( cues: readonly FoundCue[] ): PageRole[] {
	return cues.flatMap( ( { cue } ) =>
		cue.kind === 'intent' ? [ cue.role ] : []
	);
}

/** What a page says it speaks of; of one that only books or refers, what its title says. */
function spokenOf( { facts, role }: Target, site: Site ): PageRole[] {
	const texts = NARROW.has( role )
		? [ facts.title ]
		: [ facts.title, ...facts.headings, facts.summary ];

	return texts.flatMap( ( text ) =>
		rolesOf(
			site.read( {
				blockId: '',
				attribute: '',
				blockName: '',
				kind: 'other',
				level: null,
				text,
				marks: [],
				isEditable: false,
			} ).cues
		)
	);
}

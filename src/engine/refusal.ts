import type { DropReason } from '../contract/reasons';

import { hasEverydaySense } from './everyday-sense';
import { negated } from './features/negated';
import { otherSubject } from './features/other-subject';
import type { FoundCase } from './found-case';
import { guard } from './guards';
import { guardPerson } from './guard-person';
import { guardSimilar } from './guard-similar';
import { OWN_NAMES } from './page-names';
import {
	blockedByContext,
	blockedByMarks,
	isEmergencyNotice,
	isForTheIll,
} from './zones';

/** Why a case is refused whatever the rest of the post says, by when it is asked; null where nothing speaks against it. */
export interface Refusal {
	/** Before its abbreviation is asked about. */
	early: DropReason | null;
	/** After that, and after an emergency beside it. */
	late: DropReason | null;
	last: DropReason | null;
}

/** What a page calls itself, or its owner calls it. */
function isItsName( { source }: FoundCase[ 'naming' ] ): boolean {
	return OWN_NAMES.has( source ) || source === 'owner-alias';
}

/** Asks the site's word list, past decisions, marks, guards and zones. */
export function refusalOf( found: FoundCase ): Refusal {
	const { match, naming, target, reading, span, cues, similar } = found;
	const { writing, site } = found.place;
	const range = {
		start: reading.tokens.starts[ match.first ] ?? 0,
		end: reading.tokens.ends[ match.last ] ?? 0,
	};
	const refusedBefore = writing.isSilent
		? null
		: writing.refusalOf(
				span.text.slice( range.start, range.end ),
				target.facts.id,
				isItsName( naming )
			);

	return {
		early: site.isNever( match, reading )
			? 'never-linked'
			: ( refusedBefore ??
				blockedByMarks( span, range ) ??
				guard( match, naming, reading, site ) ??
				guardPerson( match, naming, target, reading ) ??
				( hasEverydaySense(
					match,
					reading,
					found.place.heading?.reading ?? null,
					target.facts,
					site.language
				)
					? 'no-name'
					: null ) ),
		late: similar && guardSimilar( similar, reading, target ),
		last: blockedByContext( cues, {
			isNotice: isEmergencyNotice( reading ),
			isDenied: isForTheIll( target ) && negated( found ) > 0,
			isOther: otherSubject( found ) > 0,
		} ),
	};
}

import type { IndexManifest } from '../api';

/** Editors change how they link slowly; a week is long enough to be no burden, in milliseconds. */
const OLD_AFTER = 7 * 24 * 60 * 60_000;

/**
 * Whether how the site links should be learned anew.
 *
 * @param habits As the server said, null when it has none.
 * @param now    Milliseconds since 1970.
 */
export function areHabitsOld(
	habits: IndexManifest[ 'habits' ],
	now: number
): boolean {
	// What is no date is as old as can be.
	return (
		habits === null ||
		! ( now - Date.parse( habits.learnedAt ) < OLD_AFTER )
	);
}

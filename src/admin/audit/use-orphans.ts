import { useCallback } from '@wordpress/element';

import { useParts } from '../parts';
import { useAnswer } from '../use-answer';
import { readOrphans } from './read-orphans';
import { useSiteAudit } from './site-audit';

/**
 * Pages that the last check of the site found to be orphans, by id: what every screen shows, and counts. A check that is due
 * goes on meanwhile, and they are read again after it. Null of a site that was not checked yet.
 */
export function useOrphans() {
	const { auditApi } = useParts();
	const { kept } = useSiteAudit( 'state' );
	const asOf = kept.status === 'ready' ? kept.state.asOf : null;

	return useAnswer(
		useCallback(
			async () => ( asOf === null ? null : readOrphans( auditApi ) ),
			[ auditApi, asOf ]
		)
	);
}

import { useCallback } from '@wordpress/element';

import type { FindingQuery } from '../../audit-api';
import { useParts } from '../parts';
import { useAnswer } from '../use-answer';

/**
 * A page of the findings that the server keeps.
 *
 * @param query Which ones.
 * @param of    What they belong to: with another one they are asked for again.
 */
export function useFindings( query: FindingQuery, of: unknown ) {
	const { auditApi } = useParts();
	const asked = JSON.stringify( query );

	return useAnswer(
		useCallback(
			() => auditApi.readFindings( JSON.parse( asked ) ),
			[ auditApi, asked ]
		),
		of
	);
}

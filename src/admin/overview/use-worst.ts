import { useCallback } from '@wordpress/element';

import type { AuditState } from '../../contract/site-audit';
import { useParts } from '../parts';
import { useAnswer } from '../use-answer';
import { pickWorst, worstKinds } from './worst';

/** So many are shown. */
const MOST = 5;

/** The findings most worth mending. */
export function useWorst( audit: AuditState ) {
	const { auditApi } = useParts();

	return useAnswer(
		useCallback( async () => {
			const pages = await Promise.all(
				worstKinds( audit.counts, MOST ).map( ( { kind, severity } ) =>
					auditApi.readFindings( {
						state: 'open',
						kind: [ kind ],
						severity,
						page: 1,
						perPage: MOST,
					} )
				)
			);
			return pickWorst(
				pages.map( ( { findings } ) => findings ),
				MOST
			);
		}, [ auditApi, audit ] )
	);
}

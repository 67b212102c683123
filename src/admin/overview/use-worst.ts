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
			const first = await auditApi.readFirstFindings();
			return pickWorst(
				worstKinds( audit.counts, MOST ).map( ( worst ) =>
					first.filter( ( { kind } ) => kind === worst.kind )
				),
				MOST
			);
		}, [ auditApi, audit ] )
	);
}

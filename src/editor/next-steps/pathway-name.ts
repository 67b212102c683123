import type { NextStep } from '../../contract/types';

/** The name of the owner's pathway that steps are from, as the engine's reason says it; empty where none does. */
export function pathwayName( steps: readonly NextStep[] ): string {
	const reason = steps
		.flatMap( ( { reasons } ) => reasons )
		.find( ( { code } ) => code === 'owner-pathway' );
	return String( reason?.values.name ?? '' );
}

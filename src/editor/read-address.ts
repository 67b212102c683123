import type { Stage } from '../contract/types';

/** What an address of the editor asks for: other screens of ours lead to it. */
export interface Asked {
	tab: 'next-steps' | 'review';
	/** The stage that is to be looked at, or null. */
	stage: Stage | null;
}

const STAGES: Record< Stage, true > = {
	recognise: true,
	understand: true,
	test: true,
	treat: true,
	recover: true,
	'get-care': true,
};

/**
 * What an address asks for in `care-pathway-links=next-steps` and `stage=test`, or `care-pathway-links=review`; null where it asks for nothing we know.
 *
 * @param query Part of the address behind the question mark.
 */
export function readAddress( query: string ): Asked | null {
	const values = new URLSearchParams( query );
	const stage = values.get( 'stage' );
	switch ( values.get( 'care-pathway-links' ) ) {
		case 'next-steps':
			return {
				tab: 'next-steps',
				stage: isStage( stage ) ? stage : null,
			};
		case 'review':
			return { tab: 'review', stage: null };
		default:
			return null;
	}
}

function isStage( given: string | null ): given is Stage {
	return given !== null && Object.hasOwn( STAGES, given );
}

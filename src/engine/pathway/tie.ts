import type { StepReason } from '../../contract/types';

/** How two pages belong together, and how surely. */
export interface Tie {
	/** 0 to 1: as if each reason alone were a chance, and any of them enough. */
	strength: number;
	/** Strongest first. */
	reasons: StepReason[];
	/** Medicine, the site's facts or its editors say so: not only similar words. */
	isKnown: boolean;
}

/** Reasons as a tie, strongest first. */
export function combine( reasons: readonly StepReason[] ): Tie {
	const sorted = [ ...reasons ].sort( ( a, b ) => b.weight - a.weight );

	return {
		strength: strengthOf( reasons ),
		reasons: sorted,
		isKnown: sorted.some( ( { code } ) => KNOWN.has( code ) ),
	};
}

/** Noisy or: each reason alone may be enough (Pearl 1988). */
export function strengthOf( reasons: readonly StepReason[] ): number {
	let left = 1;
	for ( const { weight } of reasons ) {
		left *= 1 - weight;
	}
	return 1 - left;
}

const KNOWN: ReadonlySet< string > = new Set( [
	'relation',
	'known-relation',
	'same-subject',
	'names-this',
	'linked',
	'owner-pathway',
] );

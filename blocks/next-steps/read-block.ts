import type { NextStepsBlock, ShownStep } from '../../src/contract/types';

/** What is beyond is not shown: the same number as in src/server/next-steps.php. */
const MAX_STEPS = 50;

/**
 * What a block keeps, in the types it should have: content may be written by hand, or by a newer version. The same rules
 * as in src/server/next-steps.php, so that the editor shows what visitors see.
 *
 * @param attributes     As the editor has them.
 * @param defaultHeading Where no heading was chosen.
 */
export function readBlock(
	attributes: Record< string, unknown >,
	defaultHeading: string
): NextStepsBlock {
	const { heading, level, steps, hasIcons, isKeptCurrent, spares } =
		attributes;
	const chosenLevel = Math.trunc( Number( level ) );
	return {
		heading: typeof heading === 'string' ? heading : defaultHeading,
		level: chosenLevel >= 2 && chosenLevel <= 4 ? chosenLevel : 2,
		steps: readSteps( steps ),
		hasIcons: hasIcons !== false,
		isKeptCurrent: isKeptCurrent === true,
		spares: readSteps( spares ),
	};
}

/** Pages that make sense, each once. */
export function readSteps( given: unknown ): ShownStep[] {
	if ( ! Array.isArray( given ) ) {
		return [];
	}
	const steps = new Map< string, ShownStep >();
	for ( const entry of given ) {
		const step = readStep( entry );
		const key = step && stepKey( step );
		if ( step && key && ! steps.has( key ) ) {
			steps.set( key, step );
		}
	}
	return [ ...steps.values() ].slice( 0, MAX_STEPS );
}

/** What tells one step of a block from another. */
export function stepKey( { pageId, url }: ShownStep ): string {
	return pageId > 0 ? `${ pageId }` : ( url ?? '' );
}

function readStep( given: unknown ): ShownStep | null {
	if ( typeof given !== 'object' || given === null ) {
		return null;
	}
	const { pageId, label, role, url } = given as Record< string, unknown >;
	const id = Math.trunc( Number( pageId ) );
	const step: ShownStep = {
		pageId: id > 0 ? id : 0,
		label:
			typeof label === 'string' || typeof label === 'number'
				? String( label )
				: '',
	};
	if ( typeof role === 'string' ) {
		step.role = role as NonNullable< ShownStep[ 'role' ] >;
	}
	if ( step.pageId === 0 ) {
		if ( typeof url !== 'string' || url.trim() === '' ) {
			return null;
		}
		step.url = url.trim();
	}
	return step;
}

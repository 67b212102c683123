import type { Feature } from './case';

/** The sentence is about someone else's illness, or about one that is only being excluded. */
export const otherSubject: Feature = ( { cues, conceptKind, target } ) => {
	const isIllness =
		conceptKind === 'condition' || target.role === 'condition';
	const isOther = cues.some( ( { cue } ) => cue.kind === 'other-subject' );

	return { value: isIllness && isOther ? 1 : 0 };
};

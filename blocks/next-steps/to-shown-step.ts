import type { ShownStep, SuggestedStep } from '../../src/contract/types';

/** What the block keeps of a suggestion. */
export function toShownStep( {
	pageId,
	label,
	role,
}: SuggestedStep ): ShownStep {
	return { pageId, label, role };
}

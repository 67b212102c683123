import type { TextRange } from '../../contract/types';

const BEFORE = /\p{Ll}[-‑]$/u;
const BEHIND = /^[-‑]\p{L}/u;
const LIKE = /[-‑]like\b/i;

/** Whether a hyphen ties a stretch to more: "check" of "check-up", "reflux" of "anti-reflux"; "flu-like" is not the flu. */
export function isInCompound(
	sentence: string,
	{ start, end }: TextRange
): boolean {
	return (
		BEFORE.test( sentence.slice( 0, start ) ) ||
		BEHIND.test( sentence.slice( end ) ) ||
		LIKE.test( sentence.slice( start, end ) )
	);
}

import type { Match } from './match';
import type { SpanReading } from './read-span';
import { GAP } from './text/tokenize';

/** "asthma-like", "sugar-free": another thing than what it is made of. */
const COMPOUNDING = /^(?:like|free|proof|friendly|mimicking)$/;
const PARTICLE = /^(?:up|out|off|down|over|away)$/;
const SINGULAR = /^(?:an?|one|each|every|un|una)$/;

/** Before a name it makes it a person's: Dr. Parkinson is nobody's disease. */
export const TITLE_OF_PERSON = /^(?:dr|dra|prof)$/;

/**
 * Whether words that look like a name are something else by their edges: part of a compound, a verb with its particle ("rosacea
 * flares up" for the flare-up), or a subject with its verb ("a bone breaks" for broken bones), or a person's name.
 */
export function isNoName(
	{ first, last, phrase }: Match,
	{ tokens }: SpanReading
): boolean {
	const word = ( place: number ) => tokens.words[ place ] ?? '';
	const between = () =>
		tokens.text.slice( tokens.ends[ last ], tokens.starts[ last + 1 ] );
	const isSpelledOtherwise = ( place: number ) =>
		word( place ).endsWith( 's' ) &&
		! phrase.text.toLowerCase().includes( word( place ) );

	return (
		( phrase.isMedical && TITLE_OF_PERSON.test( word( first - 1 ) ) ) ||
		( COMPOUNDING.test( word( last + 1 ) ) &&
			/^[-‑]$/.test( between() ) ) ||
		( last > first &&
			PARTICLE.test( word( last ) ) &&
			isSpelledOtherwise( last - 1 ) ) ||
		( last > first &&
			tokens.gaps[ first ] === GAP.joined &&
			SINGULAR.test( word( first - 1 ) ) &&
			isSpelledOtherwise( last ) )
	);
}

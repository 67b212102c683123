import type { DropReason } from '../contract/reasons';

import type { Target } from './features/case';
import { languageOf } from './language';
import type { Match } from './match';
import type { NameSource } from './page-names';
import type { Naming } from './phrases';
import { personNames } from './person-names';
import type { SpanReading } from './read-span';
import { GAP, SHAPE, tokenize } from './text/tokenize';

/** By these a page has its title's words, or a part of them. */
const OF_TITLE: ReadonlySet< NameSource > = new Set( [
	'title',
	'short-title',
	'slug',
] );

/**
 * Why words that name a person must not lead to this clinician, or null. Word forms and small letters do no harm to the name
 * of a disease, but make another name of a person's: "Dr. Reye" is not Dr. Reyes, "joy fields" is nobody. A name that goes on
 * is somebody else, or a street: "Dr. King Boulevard".
 */
export function guardPerson(
	{ first, last }: Match,
	{ source }: Naming,
	{ role, facts }: Target,
	{ tokens }: SpanReading
): DropReason | null {
	if ( role !== 'clinician' || ! OF_TITLE.has( source ) ) {
		return null;
	}
	const person = personNames( facts.title, languageOf( facts.language ) );
	if ( person === null ) {
		return null;
	}

	const goesOn =
		tokens.gaps[ last + 1 ] === GAP.joined &&
		tokens.shapes[ last + 1 ] === SHAPE.capital;
	const isWrittenSmall = tokens.shapes
		.slice( first, last + 1 )
		.every( ( shape ) => shape === SHAPE.lower );
	const words = ` ${ tokens.words.slice( first, last + 1 ).join( ' ' ) } `;
	const isSpelledOtherwise = ! person.surnames.some( ( surname ) =>
		words.includes( ` ${ tokenize( surname ).words.join( ' ' ) } ` )
	);

	return goesOn || isWrittenSmall || isSpelledOtherwise ? 'no-name' : null;
}

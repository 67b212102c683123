import type { Match } from './match';
import { NONE } from './phrase';
import type { Naming } from './phrases';
import type { SpanReading } from './read-span';
import { GAP, SHAPE } from './text/tokenize';
import type { Concept } from './vocabulary/concept';
import type { Vocabulary } from './vocabulary/lookup';

/** What a post says about what its abbreviations stand for; each is gathered when the first abbreviation asks. */
export interface AbbreviationFacts {
	/** Whether the post has a word, by its number. */
	hasWord: ( word: number ) => boolean;
	/** Concepts that the post names in full, and those with what they are related to. */
	concepts: () => ReadonlySet< string >;
	related: () => ReadonlySet< string >;
	/** Pages that a long form before a bracket leads to, by the abbreviation in the bracket; none: a long form that no page has. */
	defined: () => ReadonlyMap< string, ReadonlySet< number > >;
	vocabulary: Vocabulary;
	pageConcepts: readonly ( readonly string[] )[];
}

/** Reads a post for what confirms its abbreviations. */
export function abbreviationFacts(
	readings: readonly SpanReading[],
	site: Pick< AbbreviationFacts, 'vocabulary' | 'pageConcepts' >,
	titleWords: readonly number[]
): AbbreviationFacts {
	const spans = once( () => readings.map( sayingsOf ) );
	const concepts = once(
		() => new Set( spans().flatMap( ( said ) => said.concepts() ) )
	);

	return {
		hasWord: ( word ) =>
			titleWords.includes( word ) ||
			spans().some( ( { words } ) => words().has( word ) ),
		concepts,
		related: once(
			() =>
				new Set(
					[ ...concepts() ].flatMap( ( id ) => [
						id,
						...relatedTo( site.vocabulary.concepts.get( id ) ),
					] )
				)
		),
		defined: once( () => {
			const defined = new Map< string, ReadonlySet< number > >();
			for ( const said of spans() ) {
				for ( const [ abbreviation, pages ] of said.defined() ) {
					if ( ! defined.has( abbreviation ) ) {
						defined.set( abbreviation, pages );
					}
				}
			}
			return defined;
		} ),
		vocabulary: site.vocabulary,
		pageConcepts: site.pageConcepts,
	};
}

/** What a span says that may confirm an abbreviation, each worked out once when it is asked for: one paragraph changes at a time. */
interface Sayings {
	words: () => ReadonlySet< number >;
	concepts: () => readonly string[];
	defined: () => ReadonlyMap< string, ReadonlySet< number > >;
}

const sayings = new WeakMap< SpanReading, Sayings >();

function sayingsOf( reading: SpanReading ): Sayings {
	const known = sayings.get( reading );
	if ( known ) {
		return known;
	}
	const said = {
		words: once( () => new Set( reading.numbers ) ),
		concepts: once( () =>
			reading.matches
				.map( ( { phrase } ) => phrase.aboutId )
				.filter( ( id ) => id !== null )
		),
		defined: once( () => definedIn( reading ) ),
	};
	sayings.set( reading, said );

	return said;
}

function once< Value >( make: () => Value ): () => Value {
	let made: { value: Value } | null = null;

	return () => ( made ??= { value: make() } ).value;
}

/**
 * An abbreviation in other letters than capitals, one that the post explains as something else, or one with nothing in the
 * post that says what it stands for: a word of its long form, a word that the vocabulary gives, or a concept that goes with it.
 */
export function isUnconfirmed(
	match: Match,
	naming: Naming,
	{ tokens }: SpanReading,
	facts: AbbreviationFacts
): boolean {
	if ( ! naming.isAbbreviation ) {
		return false;
	}

	const shape = tokens.shapes[ match.first ];
	if ( shape !== SHAPE.capitals && shape !== SHAPE.mixed ) {
		return true;
	}

	const defined = facts.defined().get( tokens.words[ match.first ] ?? '' );
	if ( defined ) {
		return ! defined.has( naming.page );
	}

	const namings = match.phrase.namings.filter(
		( { page, isAbbreviation } ) => page === naming.page && isAbbreviation
	);

	return ! (
		namings.some(
			( { confirmedBy } ) =>
				confirmedBy.length === 0 ||
				confirmedBy.some( ( word ) =>
					word.every( ( part ) => facts.hasWord( part ) )
				)
		) || goesWith( naming.page, facts )
	);
}

/** Whether the post names something that the page's concept is related to. */
function goesWith(
	page: number,
	{ concepts, related, vocabulary, pageConcepts }: AbbreviationFacts
): boolean {
	return ( pageConcepts[ page ] ?? [] ).some(
		( id ) =>
			related().has( id ) ||
			relatedTo( vocabulary.concepts.get( id ) ).some( ( other ) =>
				concepts().has( other )
			)
	);
}

const relatedConcepts = new WeakMap< Concept, readonly string[] >();

function relatedTo( concept: Concept | undefined ): readonly string[] {
	if ( concept === undefined ) {
		return NONE;
	}
	const known =
		relatedConcepts.get( concept ) ??
		Object.values( concept.relations ?? {} ).flat();
	relatedConcepts.set( concept, known );

	return known;
}

/** Most words of a long form before a bracket, as Schwartz and Hearst (2003) have it: twice the letters at most. */
const MAX_LONG_FORM = 8;

/** "polycystic ovary syndrome (PCOS)": the initials before the bracket spell the word in it. */
function definedIn( {
	tokens,
	matches,
	firstMatchAt,
}: SpanReading ): Map< string, Set< number > > {
	const defined = new Map< string, Set< number > >();
	tokens.shapes.forEach( ( shape, place ) => {
		const isBracketed =
			shape === SHAPE.capitals &&
			tokens.gaps[ place ] === GAP.clause &&
			/\(\s*$/.test(
				tokens.text.slice(
					tokens.ends[ place - 1 ],
					tokens.starts[ place ]
				)
			);
		const abbreviation = tokens.words[ place ] ?? '';
		const first = isBracketed
			? longFormStart( tokens.words, place, abbreviation )
			: -1;

		if ( first === -1 || defined.has( abbreviation ) ) {
			return;
		}

		const from = firstMatchAt[ first ] ?? 0;
		const to = firstMatchAt[ place ] ?? matches.length;
		defined.set(
			abbreviation,
			new Set(
				matches
					.slice( from, to )
					.filter( ( { last } ) => last === place - 1 )
					.flatMap( ( { phrase } ) =>
						phrase.namings.map( ( { page } ) => page )
					)
			)
		);
	} );

	return defined;
}

/** First word of the long form that ends before a place, or -1. */
function longFormStart(
	words: readonly string[],
	end: number,
	abbreviation: string
): number {
	const letters = abbreviation.replace( /s$/, '' );

	for (
		let first = end - 2;
		first >= Math.max( 0, end - MAX_LONG_FORM );
		first--
	) {
		const initials = words
			.slice( first, end )
			.map( ( word ) => word[ 0 ] )
			.join( '' );

		if (
			initials.startsWith( letters[ 0 ] ?? ' ' ) &&
			isWithin( letters, initials, words.slice( first, end ).join( '' ) )
		) {
			return first;
		}
	}

	return -1;
}

/** Whether letters stand in this order in the words, at least two of them as initials. */
function isWithin( letters: string, initials: string, text: string ): boolean {
	let place = 0;
	for ( const letter of letters ) {
		place = text.indexOf( letter, place ) + 1;
		if ( place === 0 ) {
			return false;
		}
	}

	return (
		[ ...letters ].filter( ( letter ) => initials.includes( letter ) )
			.length >= 2
	);
}

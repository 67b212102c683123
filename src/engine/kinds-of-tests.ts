/* eslint-disable no-bitwise -- flags of words are bits. */
import type { Site } from './analyse';
import { otherMatches } from './around';
import { FoundCase, Stretch } from './found-case';
import type { Place } from './found-case';
import type { Match } from './match';
import { NONE } from './phrase';
import { GAP } from './text/tokenize';
import type { Concept } from './vocabulary/concept';
import { WORD } from './word-flags';

/** Stand between two parts of a compound. */
const HYPHENS = '-‑–/';

/** What a word stands for on a page: the place in the index of the page on the test that is meant. */
type Meant = ReadonlyMap< string, number >;

/** Not measured: these words are no name of the page, and nobody counted links with them. */
const NO_LINKS = { linked: 0, linkedAnywhere: 0, candidates: 1 };

/**
 * Cases for words that say only what kind of test they mean: on a page on thyroid nodules "an ultrasound" is the thyroid ultrasound,
 * because medicine tests this condition by it (`testedBy`, `treatedBy`) and it is of that kind (`broader`). Nothing in the
 * title, the sentence or the heading above may speak of something else, a pregnancy least of all; no other page may be called
 * by these words; and they stand alone: neither "ultrasound reports" nor "vaginal ultrasound".
 *
 * Only where links to a page are looked for: whoever writes finds the better words by themselves.
 *
 * @param place    Span.
 * @param sourceId Page that it stands on.
 */
export function casesOfKinds(
	place: Place,
	sourceId: number | null
): FoundCase[] {
	const { reading, site, writing } = place;
	const own = ownConditions( sourceId, site );
	const meant = own.length === 0 ? null : meantOn( own, site );
	if ( meant === null || meant.size === 0 ) {
		return [];
	}

	return reading.matches.flatMap( ( match ) => {
		const page = meant.get( match.phrase.conceptId ?? '' );
		if (
			page === undefined ||
			match.phrase.namings.some( ( naming ) =>
				Boolean( site.linkable[ naming.page ] )
			) ||
			! standsAlone( match, place ) ||
			speaksOfOthers( match, place, own )
		) {
			return [];
		}
		const seen = writing.page( page );

		return [
			new FoundCase(
				place,
				match,
				{
					page,
					source: 'short-title',
					isKind: true,
					isAbbreviation: false,
					confirmedBy: NONE,
					name: seen.target.facts.title,
					count: 0,
					sourceIds: NONE,
				},
				seen,
				new Stretch(
					match,
					reading,
					site.language,
					writing.titleWords,
					site.model
				),
				NO_LINKS,
				null,
				writing.rememberedOf( match.phrase.text, seen.target.facts.id )
			),
		];
	} );
}

/** Conditions and symptoms that a page is on. */
function ownConditions( sourceId: number | null, site: Site ): Concept[] {
	const at = site.placesById.get( sourceId ?? -1 );

	return ( site.pageConcepts[ at ?? -1 ] ?? [] ).flatMap( ( id ) => {
		const concept = site.vocabulary.concepts.get( id );
		return concept?.kind === 'condition' || concept?.kind === 'symptom'
			? [ concept ]
			: [];
	} );
}

/** What the kinds of tests of some conditions stand for; of a kind with several, nothing. */
function meantOn( own: readonly Concept[], site: Site ): Meant {
	const done = new Set(
		own.flatMap( ( { relations } ) => [
			...( relations?.testedBy ?? [] ),
			...( relations?.treatedBy ?? [] ),
		] )
	);
	const meant = new Map< string, Set< number > >();
	site.pageConcepts.forEach( ( concepts, page ) => {
		for ( const id of site.linkable[ page ] ? concepts : [] ) {
			for ( const kind of done.has( id )
				? ( site.vocabulary.concepts.get( id )?.broader ?? [] )
				: [] ) {
				meant.set(
					kind,
					( meant.get( kind ) ?? new Set< number >() ).add( page )
				);
			}
		}
	} );

	return new Map(
		[ ...meant ].flatMap( ( [ kind, [ page, ...others ] ] ) =>
			page === undefined || others.length > 0 ? [] : [ [ kind, page ] ]
		)
	);
}

/** Nothing but small words, or the end of a clause, on both sides. */
function standsAlone( { first, last }: Match, { reading }: Place ): boolean {
	const { tokens, flags } = reading;
	const isSmall = ( at: number ) =>
		( ( flags[ at ] ?? 0 ) & WORD.stop ) !== 0;
	const before = tokens.text[ ( tokens.starts[ first ] ?? 0 ) - 1 ] ?? ' ';
	const after = tokens.text[ tokens.ends[ last ] ?? 0 ] ?? ' ';

	return (
		! HYPHENS.includes( before ) &&
		! HYPHENS.includes( after ) &&
		( tokens.gaps[ first ] !== GAP.joined || isSmall( first - 1 ) ) &&
		( tokens.gaps[ last + 1 ] !== GAP.joined || isSmall( last + 1 ) )
	);
}

/**
 * Whether the sentence, or the heading above it, names a condition or a part of the body of another field than the page's, or
 * speaks of a pregnancy, as the title may, too.
 */
function speaksOfOthers(
	match: Match,
	{ reading, heading, site, writing }: Place,
	own: readonly Concept[]
): boolean {
	const { pregnancy } = site.language;
	const sentence = reading.sentences[ match.first ] ?? 0;
	const words = [
		...writing.titleWords.split( ' ' ),
		...( heading?.reading.tokens.words ?? NONE ),
		...reading.tokens.words.slice(
			reading.sentenceStarts[ sentence ],
			reading.sentenceStarts[ sentence + 1 ]
		),
	];
	if ( words.some( ( word ) => pregnancy.has( word ) ) ) {
		return true;
	}
	const fields = new Set( own.flatMap( fieldsOf ) );
	const isOther = ( { phrase }: Match ) => {
		const concept = site.vocabulary.concepts.get(
			phrase.aboutId ?? phrase.conceptId ?? ''
		);
		return (
			concept !== undefined &&
			[ 'condition', 'symptom', 'anatomy' ].includes( concept.kind ) &&
			! own.includes( concept ) &&
			! fieldsOf( concept ).some( ( field ) => fields.has( field ) )
		);
	};

	return (
		otherMatches( match, reading ).some( isOther ) ||
		( heading?.reading.matches.some( isOther ) ?? false )
	);
}

function fieldsOf( { relations }: Concept ): readonly string[] {
	return relations?.specialty ?? NONE;
}

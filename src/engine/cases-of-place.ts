import { FoundCase, Stretch } from './found-case';
import type { Lead, LinkedWords, Place } from './found-case';
import { growMatch } from './grow-match';
import type { Match } from './match';
import { linksOfOthers, namingsOf } from './namings-of';
import { once } from './once';
import type { Naming, Phrase } from './phrases';
import { byPage, mayComeNear, reachOf } from './similar-reach';
import { countsIn, similarAt } from './similar-words';
import type { SimilarMatch } from './similar-words';

/** Cases of a span, each made once. */
export interface CasesOfPlace {
	/** Of names, in text order. */
	exact: readonly FoundCase[];
	/** Of similar words that come near the bar, whatever the rest of the post says. */
	nearSimilar: () => readonly FoundCase[];
	/** Of similar words that may lead to some pages, by their places in the index, in text order. */
	similarOf: ( isAsked: ( page: number ) => boolean ) => FoundCase[];
}

/**
 * Every match of a span with every page it may lead to, by its best naming; the post itself is none. Exact names first; similar
 * words only where no exact name of the same page stands, and only when somebody asks for them: hundreds of a post are too far
 * from the bar to make anything of them.
 */
export function casesOf( place: Place ): CasesOfPlace {
	const { reading, site, writing } = place;
	const { linkable, language } = site;
	const stretchOf = createStretches( place );
	/** Exact names, by page. */
	const named = new Map< number, Match[] >();
	const toCase = (
		match: Match,
		naming: Naming,
		counts: LinkedWords,
		similar: SimilarMatch | null
	): FoundCase | null => {
		const page = writing.page( naming.page );
		if ( isSelf( page.target.facts.id, place ) ) {
			return null;
		}
		const grown =
			similar ?? growMatch( match, reading, page.target, language );

		return new FoundCase(
			place,
			grown,
			naming,
			page,
			stretchOf( grown ),
			counts,
			similar,
			writing.rememberedOf( grown.phrase.text, page.target.facts.id )
		);
	};

	const exact: FoundCase[] = [];
	for ( const match of reading.matches ) {
		const { phrase } = match;
		if ( phrase.namings.length === 0 ) {
			continue;
		}
		for ( const { naming, counts } of leadsOf( phrase, place ) ) {
			const others = named.get( naming.page );
			if ( others ) {
				others.push( match );
			} else {
				named.set( naming.page, [ match ] );
			}
			const found = toCase( match, naming, counts, null );
			if ( found ) {
				exact.push( found );
			}
		}
	}

	/** By place in the columns of similar words: null where they lead nowhere. */
	const made: ( FoundCase | null | undefined )[] = [];
	const makeSimilar = ( at: number ): FoundCase | null => {
		const { similar } = reading;
		const page = similar.pages[ at ] as number;
		const first = similar.firsts[ at ] as number;
		const last = similar.lasts[ at ] as number;
		const isNamed = named
			.get( page )
			?.some( ( other ) => other.first <= last && other.last >= first );
		if (
			! linkable[ page ] ||
			isNamed ||
			! countsIn( similar, at, writing.sourceId )
		) {
			return null;
		}
		const match = similarAt( similar, at );

		return toCase(
			match,
			match.phrase.namings[ 0 ] as Naming,
			NO_LINKS,
			match
		);
	};
	const similarCase = ( at: number ): FoundCase | null => {
		let found = made[ at ];
		if ( found === undefined ) {
			found = makeSimilar( at );
			made[ at ] = found;
		}
		return found;
	};

	return {
		exact,
		nearSimilar: once( () => {
			const near: FoundCase[] = [];
			const { pages, firsts, lasts } = reading.similar;
			const { targets } = site;
			const reach = reachOf( site.model, site.habits );
			const remembered = writing.isSilent ? 0 : reach.remembered;
			const may = ( at: number, most: number ) =>
				mayComeNear( reading, at, reach, targets, most );
			for ( let at = 0; at < pages.length; at++ ) {
				if ( ! may( at, reach.page + remembered ) ) {
					continue;
				}
				const found = may(
					at,
					remembered +
						byPage(
							{
								first: firsts[ at ] as number,
								last: lasts[ at ] as number,
							},
							place,
							writing.page( pages[ at ] as number ),
							reach
						)
				)
					? similarCase( at )
					: null;
				if ( found?.isNear ) {
					near.push( found );
				}
			}
			return near;
		} ),
		similarOf: ( isAsked ) => {
			const found: FoundCase[] = [];
			const { pages } = reading.similar;
			for ( let at = 0; at < pages.length; at++ ) {
				const one = isAsked( pages[ at ] as number )
					? similarCase( at )
					: null;
				if ( one ) {
					found.push( one );
				}
			}
			return found;
		},
	};
}

const NO_LINKS: LinkedWords = { linked: 0, linkedAnywhere: 0, candidates: 1 };

/** Where words lead from a post; a post says the same words again and again, and they lead where they led before. */
function leadsOf(
	phrase: Phrase,
	{ writing, site }: Pick< Place, 'writing' | 'site' >
): readonly Lead[] {
	const known = writing.leads.get( phrase );
	if ( known ) {
		return known;
	}
	const namings = namingsOf( phrase, writing.sourceId, site.linkable );
	const linkedAnywhere = phrase.namings.reduce(
		( sum, naming ) => sum + linksOfOthers( naming, writing.sourceId ),
		0
	);
	const leads = namings.map( ( { naming, linkedHere } ) => ( {
		naming,
		counts: {
			linked: linkedHere,
			linkedAnywhere,
			candidates: namings.length,
		},
	} ) );
	writing.leads.set( phrase, leads );

	return leads;
}

/** Stretches of a span, each made once. */
function createStretches( {
	reading,
	site,
	writing,
}: Place ): ( match: Match ) => Stretch {
	const made = new Map< number, Stretch >();

	return ( { first, last } ) => {
		const key = first * ( reading.numbers.length + 1 ) + last;
		let stretch = made.get( key );
		if ( stretch === undefined ) {
			stretch = new Stretch(
				{ first, last },
				reading,
				site.language,
				writing.titleWords,
				site.model
			);
			made.set( key, stretch );
		}
		return stretch;
	};
}

function isSelf( id: number, { writing, site }: Place ): boolean {
	return (
		id === writing.sourceId ||
		( writing.selfKey !== null &&
			writing.selfKey === site.addresses.keys.get( id ) )
	);
}

import { FoundCase, Stretch } from './found-case';
import type { LinkedWords, Place } from './found-case';
import { growMatch } from './grow-match';
import type { Match } from './match';
import { namingsOf } from './namings-of';
import type { Naming, Phrase } from './phrases';
import type { SimilarMatch } from './similar-words';

/**
 * Every match of a span with every page it may lead to, by its best naming; the post itself is none. Exact names first; similar
 * words only where no exact name of the same page stands.
 */
export function casesOf( place: Place ): FoundCase[] {
	const { reading, site, writing } = place;
	const { linkable, language } = site;
	const stretchOf = createStretches( place );
	const cases: FoundCase[] = [];
	/** Exact names, by page. */
	const named = new Map< number, Match[] >();
	const add = (
		match: Match,
		naming: Naming,
		counts: LinkedWords,
		similar: SimilarMatch | null
	) => {
		const page = writing.page( naming.page );
		if ( isSelf( page.target.facts.id, place ) ) {
			return;
		}
		const grown =
			similar ?? growMatch( match, reading, page.target, language );
		cases.push(
			new FoundCase(
				place,
				grown,
				naming,
				page,
				stretchOf( grown ),
				counts,
				similar,
				writing.rememberedOf( grown.phrase.text, page.target.facts.id )
			)
		);
	};

	for ( const match of reading.matches ) {
		const { phrase } = match;
		if ( phrase.namings.length === 0 ) {
			continue;
		}
		const candidates = countPages( phrase, linkable );
		const anchored = phrase.namings.reduce(
			( sum, { count } ) => sum + count,
			0
		);
		for ( const { naming, linkedHere } of namingsOf(
			match,
			writing.sourceId,
			linkable
		) ) {
			const others = named.get( naming.page );
			if ( others ) {
				others.push( match );
			} else {
				named.set( naming.page, [ match ] );
			}
			add(
				match,
				naming,
				countLinks( naming, linkedHere, anchored, candidates ),
				null
			);
		}
	}

	for ( const similar of reading.similar ) {
		const naming = similar.phrase.namings[ 0 ] as Naming;
		const isOwn =
			similar.bag.isSiteAnchor &&
			naming.sourceIds.every( ( id ) => id === writing.sourceId );
		const isNamed = named
			.get( naming.page )
			?.some(
				( { first, last } ) =>
					first <= similar.last && last >= similar.first
			);

		if ( linkable[ naming.page ] && ! isOwn && ! isNamed ) {
			add( similar, naming, NO_LINKS, similar );
		}
	}

	return cases;
}

const NO_LINKS: LinkedWords = { linked: 0, linkedAnywhere: 0, candidates: 1 };

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

/** Pages that some words may mean. */
function countPages(
	{ namings }: Phrase,
	linkable: readonly boolean[]
): number {
	if ( namings.length === 1 ) {
		return linkable[ ( namings[ 0 ] as Naming ).page ] ? 1 : 0;
	}

	return new Set(
		namings
			.map( ( { page } ) => page )
			.filter( ( page ) => linkable[ page ] )
	).size;
}

/** The post's own links never count. */
function countLinks(
	naming: Naming,
	linked: number,
	anchored: number,
	candidates: number
): LinkedWords {
	const own = naming.count - linked;

	return {
		linked,
		linkedAnywhere: Math.max( linked, anchored - Math.max( 0, own ) ),
		candidates,
	};
}

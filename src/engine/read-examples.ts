import type { AnalysedPost, TextSpan } from '../contract/types';

import type { Site } from './analyse';
import { linkedPlaces } from './existing-links';
import type { FoundCase } from './found-case';
import { gatherCases } from './gather-cases';
import { tallyOf } from './tally';
import type { Tally } from './tally';

/** A page that editors wrote, as the engine would have met it without its links, and what they linked. */
export interface Example {
	post: AnalysedPost;
	cases: FoundCase[];
	/** Targets that its running text links. */
	linked: ReadonlySet< number >;
	/** Targets linked in lists of bare links only: neither asked for nor wrong. */
	neutral: ReadonlySet< number >;
	words: number;
	/** Tokens of the links of each paragraph of running text that has any, in text order. */
	linkedWords: readonly ( readonly { first: number; last: number }[] )[];
	isLinked: ( candidate: FoundCase ) => boolean;
	tally: Tally;
}

/** Words outside links that make a paragraph or list item running text and not a list of links. */
const PROSE_WORDS = 5;
const PROSE: ReadonlySet< TextSpan[ 'kind' ] > = new Set( [
	'paragraph',
	'list-item',
] );

/** Reads a page with its links taken out: the cases it offers, and which of them its editors chose. */
export function readExample( post: AnalysedPost, site: Site ): Example {
	const bare = {
		...post,
		decisions: [],
		spans: post.spans.map( ( span ) => ( {
			...span,
			marks: span.marks.filter( ( { kind } ) => kind !== 'link' ),
		} ) ),
	};
	const readings = bare.spans.map( ( span ) => site.read( span ) );
	const { all, similarities } = gatherCases(
		bare,
		readings,
		new Set(),
		site
	);
	const { cases } = all();
	for ( const candidate of cases ) {
		candidate.similarity = similarities( candidate.naming.page );
	}
	const links = linksOf( post, site );
	const linked = new Set(
		links
			.filter( ( { isProse } ) => isProse )
			.map( ( { target } ) => target )
	);

	const isLinked = ( {
		spanNumber,
		match,
		reading,
		target,
	}: FoundCase ): boolean => {
		const start = reading.tokens.starts[ match.first ] as number;
		const end = reading.tokens.ends[ match.last ] as number;

		return (
			linked.has( target.facts.id ) &&
			links.some(
				( link ) =>
					link.target === target.facts.id &&
					link.spanNumber === spanNumber &&
					link.start < end &&
					link.end > start
			)
		);
	};

	return {
		post,
		cases,
		linked,
		neutral: new Set(
			links
				.map( ( { target } ) => target )
				.filter( ( target ) => ! linked.has( target ) )
		),
		words: bare.spans.reduce(
			( sum, { kind }, place ) =>
				PROSE.has( kind )
					? sum + ( readings[ place ]?.tokens.words.length ?? 0 )
					: sum,
			0
		),
		linkedWords: [ ...linkedPlaces( post.spans, readings ) ]
			.filter( ( [ spanNumber ] ) =>
				links.some(
					( link ) => link.isProse && link.spanNumber === spanNumber
				)
			)
			.map( ( [ , places ] ) =>
				[ ...places ].sort( ( a, b ) => a.first - b.first )
			),
		isLinked,
		tally: tallyOf(
			cases,
			isLinked,
			linked,
			site.targets[ site.placesById.get( post.sourceId ?? -1 ) ?? -1 ]
				?.group ?? null
		),
	};
}

interface Link {
	spanNumber: number;
	start: number;
	end: number;
	target: number;
	isProse: boolean;
}

function linksOf( post: AnalysedPost, { addresses }: Site ): Link[] {
	return post.spans.flatMap( ( span, spanNumber ) => {
		const marks = span.marks.filter( ( { kind } ) => kind === 'link' );
		const linkedWords = marks.reduce(
			( sum, { start, end } ) =>
				sum + countWords( span.text.slice( start, end ) ),
			0
		);
		const isProse =
			PROSE.has( span.kind ) &&
			countWords( span.text ) - linkedWords >= PROSE_WORDS;

		return marks.flatMap( ( { start, end, url, targetId } ) => {
			const target =
				targetId ??
				addresses.idsByKey.get( addresses.keyOf( url ?? '' ) );

			return target === undefined || target === post.sourceId
				? []
				: [ { spanNumber, start, end, target, isProse } ];
		} );
	} );
}

function countWords( text: string ): number {
	return text.split( /\s+/ ).filter( Boolean ).length;
}

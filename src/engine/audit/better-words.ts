import type { FindingFix, LinkedPost } from '../../contract/types';
import { anchorAt } from '../anchor-at';
import type { Site } from '../analyse';
import { gatherCases } from '../gather-cases';
import { score } from '../score';
import { endOf } from '../to-suggestions';
import { beginWriting } from '../writing';
import type { Writing } from '../writing';

import type { PostLink } from './post-link';

const NOBODY: ReadonlySet< number > = new Set();

/**
 * Finds other words of the same sentence for a link, by the rules of suggestions: the words must be there, and nothing may speak
 * against linking them to this page.
 *
 * @param asked      Post.
 * @param asked.post Its text.
 * @param site       Compiled site.
 */
export function createBetterWords(
	{ post }: LinkedPost,
	site: Site
): ( link: PostLink ) => FindingFix | null {
	// Of its own: that of the suggestions goes on with the post as it is.
	let begun: Writing | null = null;

	return ( { anchor, span, spanNumber, reading, targetId, first, last } ) => {
		if ( ! span.isEditable || targetId === null ) {
			return null;
		}
		const writing = ( begun ??= beginWriting( post, site ) );
		// The words may be among those that are linked now.
		const freed = {
			...span,
			marks: span.marks.filter(
				( { kind, start, end } ) =>
					kind !== 'link' ||
					end <= anchor.range.start ||
					start >= anchor.range.end
			),
		};
		const { from, spans } = around( post.spans, spanNumber, freed );
		const sentence = reading.sentences[ first ];
		const [ best ] = gatherCases(
			{ ...post, spans },
			spans.map( ( one ) => site.read( one ) ),
			NOBODY,
			site,
			writing
		)
			.all()
			.cases.filter(
				( { spanNumber: at, target, match } ) =>
					at === spanNumber - from &&
					target.facts.id === targetId &&
					reading.sentences[ match.first ] === sentence &&
					! ( match.first === first && match.last === last )
			)
			.map( ( found ) => {
				score( found );
				return found;
			} )
			.sort(
				( a, b ) => b.score - a.score || a.match.first - b.match.first
			);
		if ( best === undefined ) {
			return null;
		}
		const { range, text } = anchorAt( freed, reading, {
			start: reading.tokens.starts[ best.match.first ] ?? 0,
			end: endOf( best.match.last, reading.tokens ),
		} );
		return { kind: 'words', range, text };
	};
}

/** A span with its heading and its neighbours, as far as what stands there decides what may be linked in it. */
function around(
	all: LinkedPost[ 'post' ][ 'spans' ],
	place: number,
	span: LinkedPost[ 'post' ][ 'spans' ][ number ]
) {
	let from = Math.max( 0, place - 1 );
	while ( from > 0 && all[ from ]?.kind !== 'heading' ) {
		from--;
	}
	return {
		from,
		spans: [
			...all.slice( from, place ),
			span,
			...all.slice( place + 1, place + 2 ),
		],
	};
}

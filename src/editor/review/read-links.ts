import type { Anchor, SpanKind, TextSpan } from '../../contract/types';
import { GAP, tokenize } from '../../engine/text/tokenize';

/** A link in the text of a post. */
export interface PostLink {
	/** Words that carry it, in their sentence. */
	anchor: Anchor;
	/** As written. */
	url: string;
	/** Page that core says it belongs to; 0: not said. */
	targetId: number;
	/** Of the text that carries it. */
	kind: SpanKind;
	isEditable: boolean;
}

/** Spans stay the same objects until their text changes. */
const known = new WeakMap< TextSpan, PostLink[] >();

/**
 * The links of a post, in text order; those to a place in the page, a mailbox or a telephone are left out. The same that
 * `ReviewLinks\links()` finds on the server.
 */
export function readLinks( spans: readonly TextSpan[] ): PostLink[] {
	return spans.flatMap( ( span ) => {
		const links = known.get( span ) ?? linksOf( span );
		known.set( span, links );
		return links;
	} );
}

function linksOf( span: TextSpan ): PostLink[] {
	return span.marks.flatMap( ( { kind, start, end, url, targetId } ) =>
		kind === 'link' && url !== undefined && isToPage( url )
			? [
					{
						anchor: anchorOf( span, start, end ),
						url: url.trim(),
						targetId: targetId ?? 0,
						kind: span.kind,
						isEditable: span.isEditable,
					},
				]
			: []
	);
}

/** Text on one line, as it is compared and recorded. */
export function squeeze( text: string ): string {
	return text.replace( /\s+/gu, ' ' ).trim();
}

/** The sentences of a text. */
export function readSentences( text: string ): string[] {
	const tokens = tokenize( text );
	const starts = tokens.starts.filter(
		( _start, place ) =>
			place === 0 || ( tokens.gaps[ place ] ?? 0 ) >= GAP.sentence
	);
	return starts.map( ( start, place ) =>
		squeeze( text.slice( place === 0 ? 0 : start, starts[ place + 1 ] ) )
	);
}

function isToPage( url: string ): boolean {
	const address = url.trim();
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec( address )?.[ 1 ];
	return (
		address !== '' &&
		! address.startsWith( '#' ) &&
		( scheme === undefined || /^https?$/i.test( scheme ) )
	);
}

/** The words with the rest of their sentence. */
function anchorOf( span: TextSpan, start: number, end: number ): Anchor {
	const { text, blockId, attribute } = span;
	const tokens = tokenize( text );
	let first = 0;
	let last = text.length;
	tokens.gaps.forEach( ( gap, place ) => {
		const at = tokens.starts[ place ] ?? 0;
		if ( gap < GAP.sentence || place === 0 ) {
			return;
		}
		if ( at <= start ) {
			first = at;
		} else if ( at >= end && at < last ) {
			last = at;
		}
	} );
	return {
		blockId,
		attribute,
		range: { start, end },
		text: text.slice( start, end ),
		before: text.slice( first, start ),
		after: text.slice( end, last ).trimEnd(),
	};
}

/** A character of text, one UTF-16 code unit, and the stretch of HTML that it is written by. */
export interface ScannedUnit {
	unit: string;
	start: number;
	end: number;
}

/** A tag or comment of HTML. */
export interface ScannedTag {
	kind: 'open' | 'close' | 'other';
	/** In lower case; empty: a comment. */
	name: string;
	start: number;
	end: number;
}

export interface ScannedHtml {
	text: ScannedUnit[];
	tags: ScannedTag[];
}

/** What stands in these is no HTML, or no text of the page. */
const OPAQUE = new Set( [
	'script',
	'style',
	'textarea',
	'title',
	'xmp',
	'iframe',
	'noembed',
	'noframes',
	'noscript',
	'plaintext',
	'template',
	'svg',
	'math',
	'select',
] );

const VOID = new Set( [
	'area',
	'base',
	'br',
	'col',
	'embed',
	'hr',
	'img',
	'input',
	'link',
	'meta',
	'source',
	'track',
	'wbr',
] );

/** A tag with its attributes: in quotes, ">" is part of a value. */
const TAG =
	/<(\/?)([a-z][^\s/>]*)((?:[^>"'=]|=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)|"|')*)>/iy;

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/y;

/**
 * The text of HTML with the place of every character. It knows only what blocks save; whoever uses it holds the text
 * against what a browser reads.
 *
 * @param html   HTML.
 * @param decode Gives the text of a character reference.
 * @return Null where the HTML is not plain: a tag that never ends, a script.
 */
export function scanHtml(
	html: string,
	decode: ( reference: string ) => string
): ScannedHtml | null {
	const text: ScannedUnit[] = [];
	const tags: ScannedTag[] = [];
	let at = 0;

	while ( at < html.length ) {
		const start = at;
		if ( html.startsWith( '<!--', at ) ) {
			const close = html.indexOf( '-->', at + 4 );
			if ( close === -1 ) {
				return null;
			}
			at = close + 3;
			tags.push( { kind: 'other', name: '', start, end: at } );
			continue;
		}
		if ( /^<[a-z/!?]/i.test( html.slice( at, at + 2 ) ) ) {
			const tag = readTag( html, at );
			if ( tag === null ) {
				return null;
			}
			at = tag.end;
			tags.push( tag );
			continue;
		}
		const reference = matchAt( ENTITY, html, at )?.[ 0 ];
		const units =
			reference === undefined ? html[ at ] : decode( reference );
		at += reference?.length ?? 1;
		for ( const unit of ( units ?? '' ).split( '' ) ) {
			text.push( { unit, start, end: at } );
		}
	}

	return { text, tags };
}

function readTag( html: string, start: number ): ScannedTag | null {
	const match = matchAt( TAG, html, start );
	if ( match === null ) {
		return null;
	}
	const [ whole, slash, written = '' ] = match;
	const name = written.toLowerCase();
	if ( OPAQUE.has( name ) ) {
		return null;
	}
	const end = start + whole.length;
	if ( slash === '/' ) {
		return { kind: 'close', name, start, end };
	}
	return { kind: VOID.has( name ) ? 'other' : 'open', name, start, end };
}

function matchAt(
	pattern: RegExp,
	text: string,
	at: number
): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec( text );
}

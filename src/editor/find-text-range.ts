import type { TextRange } from '../contract/types';

/** Characters that rich text puts into the canvas but not into the text: padding, objects, carriage returns. */
const RESERVED = /[\uFEFF\uFFFC\r]/g;

export interface Piece {
	node: Text;
	/** Place of the first character of this piece in the text of the whole element. */
	start: number;
	/** Characters that count. */
	length: number;
}

/** The text of an editable rich-text element as it is rendered, and which nodes it is in. */
export interface RenderedText {
	pieces: readonly Piece[];
	plain: string;
}

/**
 * The DOM range of a text range inside an editable rich-text element, across bold or italic runs.
 * Null where the words there are others.
 */
export function findTextRange(
	{ pieces, plain }: RenderedText,
	range: TextRange,
	text: string
): Range | null {
	if ( plain.slice( range.start, range.end ) !== text || text === '' ) {
		return null;
	}
	const first = pieces.find(
		( { start, length } ) => range.start < start + length
	);
	const last = pieces.find(
		( { start, length } ) => range.end <= start + length
	);
	if ( ! first || ! last ) {
		return null;
	}
	const found = first.node.ownerDocument.createRange();
	found.setStart( first.node, nodeOffset( first, range.start ) );
	found.setEnd( last.node, nodeOffset( last, range.end - 1 ) + 1 );
	return found;
}

/** Reads an element, counting as rich text does. */
export function readRenderedText( element: Element ): RenderedText {
	const pieces: Piece[] = [];
	let plain = '';
	const visit = ( node: Node ) => {
		if ( isText( node ) ) {
			const text = node.data.replace( RESERVED, '' );
			pieces.push( { node, start: plain.length, length: text.length } );
			plain += text;
		} else if ( isElement( node ) ) {
			const unit = atomicUnit( node );
			if ( unit === null ) {
				node.childNodes.forEach( visit );
			} else {
				plain += unit;
			}
		}
	};
	element.childNodes.forEach( visit );
	return { pieces, plain };
}

/** What an element counts for that is one thing in the text, or null for an element that only holds text. */
function atomicUnit( element: Element ): string | null {
	if ( element.tagName === 'BR' ) {
		// Other breaks are there to give an empty line its height.
		return element.hasAttribute( 'data-rich-text-line-break' ) ? '\n' : '';
	}
	const isObject =
		element.getAttribute( 'contenteditable' ) === 'false' ||
		element.hasAttribute( 'data-rich-text-comment' ) ||
		element.tagName === 'IMG' ||
		element.tagName === 'SCRIPT';
	return isObject ? '\uFFFC' : null;
}

/** Place in the node of the n-th character that counts. */
function nodeOffset( piece: Piece, index: number ): number {
	let left = index - piece.start;
	const { data } = piece.node;
	if ( data.length === piece.length ) {
		return left;
	}
	let offset = 0;
	for ( const character of data.split( '' ) ) {
		if ( character.replace( RESERVED, '' ) !== '' && left-- === 0 ) {
			break;
		}
		offset++;
	}
	return offset;
}

// The canvas is another window with classes of its own, so `instanceof` would say no.
function isText( node: Node ): node is Text {
	return node.nodeType === node.TEXT_NODE;
}

function isElement( node: Node ): node is Element {
	return node.nodeType === node.ELEMENT_NODE;
}

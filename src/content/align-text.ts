import { inertBody } from './read-saved-spans';
import { scanHtml } from './scan-html';
import type { ScannedTag, ScannedUnit } from './scan-html';

/** Characters of a rich-text value that are no white space, in order, with the stretch of HTML that each is written by. */
export interface AlignedText {
	/** Positions of these characters in the plain text of the value. */
	positions: number[];
	units: ScannedUnit[];
	tags: ScannedTag[];
}

/** White space, which browsers and rich text join, and what rich text takes out or puts in for objects. */
const PASSED_OVER = /[\t\n\f\r \uFEFF\uFFFC]/;

/**
 * Where each character of a rich-text value stands in the HTML of its block. White space is passed over: it is the only
 * thing in which the plain text differs from what is written.
 *
 * @param html    HTML of the block.
 * @param root    The same as a browser reads it.
 * @param element Of the value, in `root`.
 * @param text    Plain text of the value.
 * @return Null where a browser reads anything else than what is written there: then no place is certain.
 */
export function alignText(
	html: string,
	root: HTMLElement,
	element: Element,
	text: string
): AlignedText | null {
	const scanned = scanHtml( html, decodeReference );
	if ( scanned === null || ! isWhole( scanned.tags ) ) {
		return null;
	}
	const written = scanned.text.filter( ( { unit } ) => isKept( unit ) );
	if ( unitsOf( written ) !== keptOf( root.textContent ?? '' ) ) {
		return null;
	}
	const before = keptOf( textBefore( root, element ) ).length;
	const positions = text
		.split( '' )
		.flatMap( ( unit, place ) => ( isKept( unit ) ? [ place ] : [] ) );
	const units = written.slice( before, before + positions.length );

	return unitsOf( units ) === keptOf( text ) &&
		keptOf( element.textContent ?? '' ).length === positions.length
		? { positions, units, tags: scanned.tags }
		: null;
}

/** Whether every element ends where it may: browsers mend what does not, and so would the editor when it saves. */
function isWhole( tags: readonly ScannedTag[] ): boolean {
	const open: string[] = [];
	const isInOrder = tags.every( ( { kind, name } ) => {
		if ( kind === 'open' ) {
			open.push( name );
		}
		return kind !== 'close' || open.pop() === name;
	} );
	return isInOrder && open.length === 0;
}

/** The text of a root in front of an element in it. */
function textBefore( root: HTMLElement, element: Element ): string {
	const range = root.ownerDocument.createRange();
	range.setStart( root, 0 );
	range.setEndBefore( element );
	return range.toString();
}

function decodeReference( reference: string ): string {
	return inertBody( reference ).textContent ?? '';
}

function isKept( unit: string ): boolean {
	return ! PASSED_OVER.test( unit );
}

function keptOf( text: string ): string {
	return text.split( '' ).filter( isKept ).join( '' );
}

function unitsOf( units: readonly ScannedUnit[] ): string {
	return units.map( ( { unit } ) => unit ).join( '' );
}

import { RichTextData } from '@wordpress/rich-text';

import type { TextSpan } from '../contract/types';
import { isBound } from './is-bound';
import { readMarks } from './read-marks';
import {
	isKeptElsewhere,
	isQuoting,
	knownAttributes,
	spanKind,
} from './span-kind';

/** What we need of a block in the editor. */
export interface ReadableBlock {
	clientId: string;
	name: string;
	attributes: Record< string, unknown >;
	innerBlocks: readonly ReadableBlock[];
}

interface Reading {
	block: ReadableBlock;
	isQuoted: boolean;
	canEdit: boolean;
	spans: TextSpan[];
}

/** What the editor knows about its blocks. */
export interface BlockKnowledge {
	/** Whether a block's content may be changed; asked for every block. */
	canWrite: ( clientId: string ) => boolean;
	/** Whether a block type keeps rich text in this attribute, so that a plain string there is HTML. */
	isRichText: ( blockName: string, attribute: string ) => boolean;
}

/*
 * Attributes are replaced, never changed, so the same object means the same text; it also stays the
 * same when only an inner block changes. While typing, one block is read again and no other.
 */
const readings = new WeakMap< object, Reading >();

/**
 * All rich text of some blocks and the blocks inside them, in reading order. A block that did not
 * change since the last time gives the very same spans. Unknown blocks are read too, as far as they
 * keep rich text in attributes.
 *
 * @param blocks    As `getBlocks()` of the editor returns them.
 * @param knowledge What the editor knows about them.
 */
export function readSpans(
	blocks: readonly ReadableBlock[],
	knowledge: BlockKnowledge
): TextSpan[] {
	const spans: TextSpan[] = [];
	const visit = ( list: readonly ReadableBlock[], isQuoted: boolean ) => {
		for ( const block of list ) {
			spans.push( ...readBlock( block, isQuoted, knowledge ) );
			if ( ! isKeptElsewhere( block.name ) ) {
				visit( block.innerBlocks, isQuoted || isQuoting( block.name ) );
			}
		}
	};
	visit( blocks, false );
	return spans;
}

function readBlock(
	block: ReadableBlock,
	isQuoted: boolean,
	{ canWrite, isRichText }: BlockKnowledge
): TextSpan[] {
	const canEdit = canWrite( block.clientId );
	const before = readings.get( block.attributes );
	if (
		before?.block.clientId === block.clientId &&
		before.isQuoted === isQuoted &&
		before.canEdit === canEdit
	) {
		return before.spans;
	}
	const spans = findRichText( block, isRichText ).map(
		( { attribute, value } ) => ( {
			blockId: block.clientId,
			attribute,
			blockName: block.name,
			kind: spanKind( block.name, attribute, isQuoted ),
			level: headingLevel( block, attribute ),
			text: value.text,
			marks: readMarks( value ),
			isEditable: canEdit && ! isBound( block.attributes, attribute ),
		} )
	);
	readings.set( block.attributes, { block, isQuoted, canEdit, spans } );
	return spans;
}

function findRichText(
	block: ReadableBlock,
	isRichText: BlockKnowledge[ 'isRichText' ]
): Array< { attribute: string; value: RichTextData } > {
	const found: Array< { attribute: string; value: RichTextData } > = [];
	const visit = ( value: unknown, path: string ) => {
		if ( value instanceof RichTextData ) {
			found.push( { attribute: path, value } );
		} else if ( Array.isArray( value ) ) {
			value.forEach( ( entry, place ) =>
				visit( entry, `${ path }.${ place }` )
			);
		} else if ( typeof value === 'object' && value !== null ) {
			for ( const [ key, entry ] of Object.entries( value ) ) {
				visit( entry, `${ path }.${ key }` );
			}
		}
	};
	const names = new Set( [
		...knownAttributes( block.name ),
		...Object.keys( block.attributes ),
	] );
	for ( const name of names ) {
		const value = block.attributes[ name ];
		if ( typeof value !== 'string' ) {
			visit( value, name );
		} else if ( value !== '' && isRichText( block.name, name ) ) {
			// Older blocks, and plugins that write attributes, keep the HTML itself.
			found.push( {
				attribute: name,
				value: RichTextData.fromHTMLString( value ),
			} );
		}
	}
	return found;
}

function headingLevel(
	block: ReadableBlock,
	attribute: string
): number | null {
	if ( spanKind( block.name, attribute, false ) !== 'heading' ) {
		return null;
	}
	const { level } = block.attributes;
	return typeof level === 'number' && level >= 1 && level <= 6 ? level : 2;
}

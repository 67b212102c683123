import { parse } from '@wordpress/block-serialization-default-parser';
import { RichTextData } from '@wordpress/rich-text';

import type { TextSpan } from '../contract/types';
import { readMarks } from './read-marks';
import { isQuoting, spanKind } from './span-kind';

/** Where a block keeps a rich-text attribute in its saved HTML. */
interface Source {
	attribute: string;
	selector: string;
	/** Line breaks and runs of spaces are content. */
	isPreformatted?: true;
}

/*
 * The same knowledge as the `source` and `selector` of core's block.json files, for the blocks that
 * span-kind.ts names. Blocks that are not named here have no text for us in saved content.
 */
const SOURCES: Record< string, Source[] > = {
	'core/paragraph': [ { attribute: 'content', selector: 'p' } ],
	'core/list-item': [ { attribute: 'content', selector: 'li' } ],
	'core/heading': [ { attribute: 'content', selector: 'h1,h2,h3,h4,h5,h6' } ],
	'core/accordion-heading': [
		{
			attribute: 'title',
			selector: '.wp-block-accordion-heading__toggle-title',
		},
	],
	'core/quote': [ { attribute: 'citation', selector: 'cite' } ],
	'core/pullquote': [
		{ attribute: 'value', selector: 'p' },
		{ attribute: 'citation', selector: 'cite' },
	],
	'core/verse': [
		{ attribute: 'content', selector: 'pre', isPreformatted: true },
	],
	'core/code': [
		{ attribute: 'content', selector: 'code', isPreformatted: true },
	],
	'core/preformatted': [
		{ attribute: 'content', selector: 'pre', isPreformatted: true },
	],
	'core/button': [ { attribute: 'text', selector: 'a,button' } ],
	'core/file': [
		{ attribute: 'fileName', selector: 'a:not([download])' },
		{ attribute: 'downloadButtonText', selector: 'a[download]' },
	],
	'core/details': [ { attribute: 'summary', selector: 'summary' } ],
	'core/table': [ { attribute: 'caption', selector: 'figcaption' } ],
	'core/image': [ { attribute: 'caption', selector: 'figcaption' } ],
	'core/gallery': [ { attribute: 'caption', selector: 'figcaption' } ],
	'core/video': [ { attribute: 'caption', selector: 'figcaption' } ],
	'core/audio': [ { attribute: 'caption', selector: 'figcaption' } ],
	'core/embed': [ { attribute: 'caption', selector: 'figcaption' } ],
};

const TABLE_SECTIONS = [
	{ attribute: 'head', tag: 'thead' },
	{ attribute: 'body', tag: 'tbody' },
	{ attribute: 'foot', tag: 'tfoot' },
];

type ParsedBlock = ReturnType< typeof parse >[ number ];

/**
 * All rich text of saved post content, in reading order, with positions the editor would give the
 * same words. A block's id is its path among the blocks around it ("2.0"): blank text between blocks
 * is no block. Needs a DOM, as rich text does. Content is taken to be writable.
 */
export function readSavedSpans( content: string ): TextSpan[] {
	// Documents made this way run no scripts and fetch no images.
	const { body } = document.implementation.createHTMLDocument( '' );
	const spans: TextSpan[] = [];
	const visit = (
		blocks: ParsedBlock[],
		path: string,
		isQuoted: boolean
	) => {
		blocks.filter( isBlock ).forEach( ( block, place ) => {
			const blockId = path === '' ? `${ place }` : `${ path }.${ place }`;
			const blockName = block.blockName ?? '';
			body.innerHTML = block.innerHTML;
			for ( const found of findRichText( blockName, body ) ) {
				const kind = spanKind( blockName, found.attribute, isQuoted );
				spans.push( {
					blockId,
					attribute: found.attribute,
					blockName,
					kind,
					level: kind === 'heading' ? found.level : null,
					text: found.value.text,
					marks: readMarks( found.value ),
					isEditable: true,
				} );
			}
			visit(
				block.innerBlocks,
				blockId,
				isQuoted || isQuoting( blockName )
			);
		} );
	};
	visit( parse( content ), '', false );
	return spans;
}

function isBlock( block: ParsedBlock ): boolean {
	return block.blockName !== null || block.innerHTML.trim() !== '';
}

interface FoundText {
	attribute: string;
	value: RichTextData;
	level: number;
}

function findRichText( blockName: string, root: HTMLElement ): FoundText[] {
	const cells =
		blockName === 'core/table'
			? TABLE_SECTIONS.flatMap( ( section ) =>
					findCells( section, root )
				)
			: [];
	const sources = SOURCES[ blockName ] ?? [];
	const others = sources.flatMap( ( source ) => {
		const element = root.querySelector< HTMLElement >( source.selector );
		return element ? [ foundIn( element, source ) ] : [];
	} );
	return [ ...cells, ...others ];
}

function findCells(
	{ attribute, tag }: { attribute: string; tag: string },
	root: HTMLElement
): FoundText[] {
	const rows = root.querySelectorAll( `${ tag } > tr` );
	return [ ...rows ].flatMap( ( row, y ) =>
		[
			...row.querySelectorAll< HTMLElement >(
				':scope > td, :scope > th'
			),
		].map( ( cell, x ) =>
			foundIn( cell, {
				attribute: `${ attribute }.${ y }.cells.${ x }.content`,
				selector: '',
			} )
		)
	);
}

function foundIn( element: HTMLElement, source: Source ): FoundText {
	return {
		attribute: source.attribute,
		value: RichTextData.fromHTMLElement( element, {
			preserveWhiteSpace: source.isPreformatted === true,
		} ),
		level: headingLevel( element.closest( 'h1,h2,h3,h4,h5,h6' ) ),
	};
}

function headingLevel( heading: Element | null ): number {
	return heading ? Number( heading.tagName.slice( 1 ) ) : 2;
}

import { RichTextData } from '@wordpress/rich-text';

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

/** A rich-text value of a saved block, and where its HTML stands. */
export interface FoundText {
	attribute: string;
	value: RichTextData;
	/** Of the heading it is in, 2 outside of one. */
	level: number;
	element: HTMLElement;
}

/**
 * The rich text of one block in its saved HTML, in reading order.
 *
 * @param blockName Name of the block.
 * @param root      Holds the block's own HTML, without that of the blocks in it.
 */
export function findRichText(
	blockName: string,
	root: HTMLElement
): FoundText[] {
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
		element,
	};
}

function headingLevel( heading: Element | null ): number {
	return heading ? Number( heading.tagName.slice( 1 ) ) : 2;
}

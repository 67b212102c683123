import { parse } from '@wordpress/block-serialization-default-parser';

import type { NoLinkRules, SpanKind, TextSpan } from '../contract/types';

/** A block in the editor, as far as the owner's rules look at it. */
export interface RuledBlock {
	clientId: string;
	name: string;
	attributes: Record< string, unknown >;
	innerBlocks: readonly RuledBlock[];
}

/** Whether the owner wants no suggestions in a post at all. */
export function isBarredPost(
	{ types, pageIds }: NoLinkRules,
	post: { id: number; postType: string }
): boolean {
	return types.includes( post.postType ) || pageIds.includes( post.id );
}

/** Client ids of the blocks in whose text the owner wants no suggestions, and of all blocks inside them. */
export function barredBlocks(
	blocks: readonly RuledBlock[],
	rules: NoLinkRules
): Set< string > {
	const barred = new Set< string >();
	if ( ! hasBlockRules( rules ) ) {
		return barred;
	}
	const visit = ( list: readonly RuledBlock[], isInside: boolean ) => {
		for ( const { clientId, name, attributes, innerBlocks } of list ) {
			const isBarred = isInside || isNamed( name, attributes, rules );
			if ( isBarred ) {
				barred.add( clientId );
			}
			visit( innerBlocks, isBarred );
		}
	};
	visit( blocks, false );
	return barred;
}

/** The same of saved content, by the paths that `readSavedSpans` gives its blocks. */
export function barredPaths(
	content: string,
	rules: NoLinkRules
): Set< string > {
	const asRuled = (
		list: ReturnType< typeof parse >,
		path: string
	): RuledBlock[] =>
		list
			// Blank text between blocks is no block.
			.filter(
				( { blockName, innerHTML } ) =>
					blockName !== null || innerHTML.trim() !== ''
			)
			.map( ( { blockName, attrs, innerBlocks }, place ) => {
				const clientId =
					path === '' ? `${ place }` : `${ path }.${ place }`;
				return {
					clientId,
					name: blockName ?? '',
					attributes: ( attrs ?? {} ) as Record< string, unknown >,
					innerBlocks: asRuled( innerBlocks, clientId ),
				};
			} );
	return hasBlockRules( rules )
		? barredBlocks( asRuled( parse( content ), '' ), rules )
		: new Set();
}

/** Spans of a text, those of barred blocks as a kind that is read and never offered a link. */
export function barSpans(
	spans: readonly TextSpan[],
	isBarred: ( blockId: string ) => boolean
): TextSpan[] {
	return spans.map( ( span ) =>
		CARRIES_LINKS.has( span.kind ) && isBarred( span.blockId )
			? { ...span, kind: 'other' }
			: span
	);
}

const CARRIES_LINKS: ReadonlySet< SpanKind > = new Set( [
	'paragraph',
	'list-item',
	'table-cell',
] );

function hasBlockRules( { blocks, classes }: NoLinkRules ): boolean {
	return blocks.length > 0 || classes.length > 0;
}

function isNamed(
	name: string,
	{ className }: Record< string, unknown >,
	{ blocks, classes }: NoLinkRules
): boolean {
	const [ plugin = '' ] = name.split( '/' );
	return (
		blocks.includes( name ) ||
		blocks.includes( `${ plugin }/*` ) ||
		( typeof className === 'string' &&
			className
				.split( /\s+/ )
				.some( ( one ) => classes.includes( one ) ) )
	);
}

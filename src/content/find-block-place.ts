import type { ReadableBlock } from './read-spans';

/** Where a block may be inserted. */
export interface BlockPlace {
	/** Client id of the block around it; empty: the post itself. */
	rootClientId: string;
	/** Among the blocks there, from 0. */
	index: number;
}

/** Blocks that close a page: they ask for something, or lead away from the text. */
const CLOSING_BLOCKS = new Set( [
	'core/buttons',
	'core/button',
	'core/separator',
	'core/spacer',
	'core/social-links',
	'core/footnotes',
	'core/latest-posts',
	'core/query',
	'core/comments',
	'core/post-comments-form',
	'core/post-navigation-link',
	'core/file',
	'core/search',
	'core/shortcode',
	'care-pathway-links/clinical-review',
] );

const AROUND_BLOCKS = new Set( [
	'core/group',
	'core/columns',
	'core/column',
	'core/cover',
	'core/media-text',
] );

const BUTTONS = new Set( [ 'core/buttons', 'core/button' ] );

/** Headings of a list of sources, which stands behind the text. */
const SOURCES_HEADING =
	/^\s*(references|sources|bibliography|citations|referencias|fuentes|bibliografía)\s*:?\s*$/i;

/** A heading with no more text than this before its button is an invitation, not a section. In characters. */
const INVITATION_LENGTH = 200;

/**
 * Where next steps belong: behind the main text, before the call to action, sources and the names of reviewers. Of the
 * blocks it looks only at their kind and at headings; an empty post gives its beginning.
 *
 * @param blocks As `getBlocks()` of the editor returns them.
 */
export function findBlockPlace( blocks: readonly ReadableBlock[] ): BlockPlace {
	return findPlaceIn( blocks, '' );
}

function findPlaceIn(
	blocks: readonly ReadableBlock[],
	rootClientId: string
): BlockPlace {
	const written = blocks.filter( ( block ) => ! isEmpty( block ) );
	const [ only ] = written;
	// Some themes and patterns put the whole page into a group.
	if (
		only?.name === 'core/group' &&
		written.length === 1 &&
		! isCallToAction( only )
	) {
		return findPlaceIn( only.innerBlocks, only.clientId );
	}
	const end = lastMainText( blocks.slice( 0, sourcesStart( blocks ) ) );
	return { rootClientId, index: beforeInvitation( blocks, end ) };
}

/** Number of blocks before a heading of sources, or of all. */
function sourcesStart( blocks: readonly ReadableBlock[] ): number {
	const place = blocks.findIndex(
		( block ) =>
			block.name === 'core/heading' &&
			SOURCES_HEADING.test( plainText( block ) )
	);
	return place === -1 ? blocks.length : place;
}

/** Number of blocks up to and with the last that is main text. */
function lastMainText( blocks: readonly ReadableBlock[] ): number {
	let end = blocks.length;
	for ( ; end > 0; end-- ) {
		const block = blocks[ end - 1 ];
		if ( block && ! isClosing( block ) && ! isEmpty( block ) ) {
			return end;
		}
	}
	// Nothing but closing blocks: before all of them.
	return 0;
}

/** Moves before "Ready to talk? Our nurses answer." when a button follows it. */
function beforeInvitation(
	blocks: readonly ReadableBlock[],
	end: number
): number {
	const next = blocks.slice( end ).find( ( block ) => ! isEmpty( block ) );
	if ( ! next || ! BUTTONS.has( next.name ) ) {
		return end;
	}
	let start = end - 1;
	let length = 0;
	for ( ; start > 0 && blocks[ start ]?.name !== 'core/heading'; start-- ) {
		const block = blocks[ start ];
		if ( block?.name !== 'core/paragraph' ) {
			return end;
		}
		length += plainText( block ).length;
	}
	return start > 0 &&
		blocks[ start ]?.name === 'core/heading' &&
		length <= INVITATION_LENGTH
		? start
		: end;
}

function isClosing( block: ReadableBlock ): boolean {
	return CLOSING_BLOCKS.has( block.name ) || isCallToAction( block );
}

/** A box with a button in it. */
function isCallToAction( block: ReadableBlock ): boolean {
	return (
		AROUND_BLOCKS.has( block.name ) &&
		block.innerBlocks.some(
			( inner ) => BUTTONS.has( inner.name ) || isCallToAction( inner )
		) &&
		textLength( block ) <= INVITATION_LENGTH * 2
	);
}

function textLength( block: ReadableBlock ): number {
	return block.innerBlocks.reduce(
		( sum, inner ) => sum + plainText( inner ).length + textLength( inner ),
		0
	);
}

/** The paragraph that the editor keeps ready for who writes on. */
function isEmpty( block: ReadableBlock ): boolean {
	return block.name === 'core/paragraph' && plainText( block ).trim() === '';
}

function plainText( { attributes }: ReadableBlock ): string {
	const { content } = attributes;
	if (
		typeof content === 'object' &&
		content !== null &&
		'text' in content
	) {
		return String( content.text );
	}
	return typeof content === 'string' ? content.replace( /<[^>]*>/g, '' ) : '';
}

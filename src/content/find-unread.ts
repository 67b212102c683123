import type { TextSpan } from '../contract/types';
import type { ReadableBlock } from './read-spans';
import { isKeptElsewhere } from './span-kind';

/** Why some text of a post is not read, or read and left as it is. */
export type UnreadKind =
	/** Text of the classic editor: one block, whatever it holds. */
	| 'classic'
	/** Its text lives in a post of its own. */
	| 'synced-pattern'
	| 'custom-html'
	/** Kept in the settings of the post. */
	| 'footnotes'
	/** The plugin it belongs to is not there. */
	| 'missing-plugin'
	/** Read, but links may not be added. */
	| 'locked';

/** The blocks of a post that a kind of reason applies to, in reading order; never none. */
export interface UnreadBlocks {
	kind: UnreadKind;
	clientIds: string[];
	/** Only of synced patterns: the posts they are kept in. */
	patternIds: number[];
}

const KINDS: Record< string, UnreadKind > = {
	'core/freeform': 'classic',
	'core/block': 'synced-pattern',
	'core/html': 'custom-html',
	'core/footnotes': 'footnotes',
	'core/missing': 'missing-plugin',
};

const ORDER: readonly UnreadKind[] = [
	'classic',
	'synced-pattern',
	'custom-html',
	'footnotes',
	'missing-plugin',
	'locked',
];

/** What of a post the suggestions leave out, so that nobody takes silence for an answer. */
export function findUnread(
	blocks: readonly ReadableBlock[],
	spans: readonly TextSpan[]
): UnreadBlocks[] {
	const found = new Map< UnreadKind, UnreadBlocks >();
	const add = ( kind: UnreadKind, clientId: string, patternId?: unknown ) => {
		const entry = found.get( kind ) ?? {
			kind,
			clientIds: [],
			patternIds: [],
		};
		found.set( kind, entry );
		if ( ! entry.clientIds.includes( clientId ) ) {
			entry.clientIds.push( clientId );
		}
		if (
			typeof patternId === 'number' &&
			! entry.patternIds.includes( patternId )
		) {
			entry.patternIds.push( patternId );
		}
	};
	const visit = ( list: readonly ReadableBlock[] ) => {
		for ( const { clientId, name, attributes, innerBlocks } of list ) {
			const kind = KINDS[ name ];
			if ( kind ) {
				add( kind, clientId, attributes.ref );
			}
			if ( ! isKeptElsewhere( name ) ) {
				visit( innerBlocks );
			}
		}
	};
	visit( blocks );
	for ( const { blockId, isEditable, kind, text } of spans ) {
		if ( ! isEditable && text !== '' && isRunningText( kind ) ) {
			add( 'locked', blockId );
		}
	}
	return ORDER.flatMap( ( kind ) => found.get( kind ) ?? [] );
}

function isRunningText( kind: TextSpan[ 'kind' ] ): boolean {
	return (
		kind === 'paragraph' || kind === 'list-item' || kind === 'table-cell'
	);
}

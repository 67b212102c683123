import { useRef } from '@wordpress/element';

import { findUnread } from '../content/find-unread';
import type { UnreadBlocks } from '../content/find-unread';
import type { TextSpan } from '../contract/types';
import { EMPTY } from './store/selectors';
import type { OpenPost } from './use-open-post';

/**
 * What of the open post is not read, as it is now. The same array as long as nothing in it changes, so
 * that typing renders nothing again.
 */
export function useUnread(
	{ blocks }: OpenPost,
	spans: readonly TextSpan[]
): readonly UnreadBlocks[] {
	const last = useRef< readonly UnreadBlocks[] >( EMPTY );
	const unread = findUnread( blocks, spans );
	if ( ! isSame( last.current, unread ) ) {
		last.current = unread;
	}
	return last.current;
}

function isSame(
	one: readonly UnreadBlocks[],
	other: readonly UnreadBlocks[]
): boolean {
	return (
		one.length === other.length &&
		one.every( ( { kind, clientIds, patternIds }, place ) => {
			const twin = other[ place ];
			return (
				twin?.kind === kind &&
				isSameList( twin.clientIds, clientIds ) &&
				isSameList( twin.patternIds, patternIds )
			);
		} )
	);
}

function isSameList( one: readonly unknown[], other: readonly unknown[] ) {
	return (
		one.length === other.length &&
		one.every( ( entry, place ) => entry === other[ place ] )
	);
}

import { useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { useEffect, useState } from '@wordpress/element';

import { ApiError } from '../../api';
import type { PageLink } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { writtenLinks } from '../written-links';

/** Links to a page from the texts of others. */
export interface InboundLinks {
	count: number;
	/** Each page once. */
	sourceIds: number[];
}

const NONE: InboundLinks = { count: 0, sourceIds: [] };

/**
 * Which pages lead to a post from their texts. What is not public yet has none: the server knows only what visitors can open.
 *
 * @param sourceId The open post, or null.
 * @return Null until it is known.
 */
export function useInbound( sourceId: number | null ): InboundLinks | null {
	const { api } = useParts();
	const [ known, setKnown ] = useState< {
		sourceId: number;
		inbound: InboundLinks;
	} | null >( null );
	const { isSaving, isPublic } = useSelect( ( select ) => {
		const editor = select( editorStore );
		return {
			isSaving: editor.isSavingPost(),
			isPublic: editor.getCurrentPostAttribute( 'status' ) === 'publish',
		};
	}, [] );

	useEffect( () => {
		if ( sourceId === null || isSaving ) {
			return;
		}
		let isOver = false;
		const keep = ( inbound: InboundLinks ) => {
			if ( ! isOver ) {
				setKnown( { sourceId, inbound } );
			}
		};
		if ( ! isPublic ) {
			// Asking would be answered "not found", which browsers write into their console as an error.
			keep( NONE );
			return;
		}
		api.readLinksTo( sourceId ).then(
			( links ) => keep( fromOthers( links, sourceId ) ),
			( error ) => {
				if ( error instanceof ApiError && error.code === 'not-found' ) {
					keep( NONE );
				} else {
					// What is not known is not said.
					failureCode( error );
				}
			}
		);
		return () => {
			isOver = true;
		};
	}, [ api, sourceId, isSaving, isPublic ] );

	return known?.sourceId === sourceId ? known.inbound : null;
}

function fromOthers(
	links: readonly PageLink[],
	pageId: number
): InboundLinks {
	const others = writtenLinks( links ).filter(
		( { sourceId } ) => sourceId !== pageId
	);
	return {
		count: others.length,
		sourceIds: [ ...new Set( others.map( ( { sourceId } ) => sourceId ) ) ],
	};
}

import { useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { useEffect, useRef, useState } from '@wordpress/element';

import type { PageProfile } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { store } from '../store';
import type { OpenPost } from '../use-open-post';

/** How long the title must stay as it is before the page is judged again, in milliseconds. */
const PAUSE = 800;

/**
 * What the engine makes of the open page: judged behind the first analysis, and again when its title, the page index or what is
 * saved of it changes. Null until it is known.
 *
 * @param post The open post.
 */
export function usePageProfile( post: OpenPost ): PageProfile | null {
	const { engine, boot } = useParts();
	const { sourceId, title, url } = post;
	const { spans, version, isSaving } = useSelect(
		( select ) => {
			const { getAnalysis, getIndex } = select( store );
			const analysis = getAnalysis();
			const index = getIndex();
			return {
				spans:
					analysis.status === 'ready' &&
					analysis.sourceId === sourceId
						? analysis.spans
						: null,
				version: index.status === 'ready' ? index.version : null,
				isSaving: select( editorStore ).isSavingPost(),
			};
		},
		[ sourceId ]
	);
	const [ known, setKnown ] = useState< {
		sourceId: number | null;
		profile: PageProfile;
	} | null >( null );
	const latest = useRef( spans );
	latest.current = spans;
	const isRead = spans !== null;

	useEffect( () => {
		if ( sourceId === null || ! isRead || version === null || isSaving ) {
			return;
		}
		let isOver = false;
		const timer = setTimeout( () => {
			engine
				.profile( {
					sourceId,
					title,
					language: boot.language,
					url,
					spans: latest.current ?? [],
					decisions: [],
					today: new Date().toISOString().slice( 0, 10 ),
				} )
				.then( ( profile ) => {
					if ( ! isOver ) {
						setKnown( { sourceId, profile } );
					}
				} )
				// What was known stays.
				.catch( failureCode );
		}, PAUSE );
		return () => {
			isOver = true;
			clearTimeout( timer );
		};
	}, [ engine, boot, sourceId, title, url, isRead, version, isSaving ] );

	return known?.sourceId === sourceId ? known.profile : null;
}

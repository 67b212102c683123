import { useDispatch, useRegistry, useSelect } from '@wordpress/data';
import { useEffect, useMemo, useRef } from '@wordpress/element';

import type { ExistingLink, TextSpan } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { store } from '../store';
import { EMPTY } from '../store/selectors';
import type { OpenPost } from '../use-open-post';
import { carryLinks } from './carry-links';
import { readPatternSpans } from './read-pattern-spans';
import { useLinkStatuses } from './use-link-statuses';

/** How long the writer must pause before the links are judged again, in milliseconds; the suggestions come first. */
const PAUSE = 700;

/**
 * The links that the open post has, where they are now, with what was found about each. The same array as long as nothing in
 * it changes.
 *
 * @param post  The open post.
 * @param spans Its text, with the links that are none of its words.
 */
export function useExistingLinks(
	post: OpenPost,
	spans: readonly TextSpan[]
): readonly ExistingLink[] {
	const { engine, boot } = useParts();
	const registry = useRegistry();
	const { state, indexVersion } = useSelect( ( select ) => {
		const { getLinks, getIndex } = select( store );
		const index = getIndex();
		return {
			state: getLinks(),
			indexVersion: index.status === 'ready' ? index.version : null,
		};
	}, [] );
	const { linksReceived } = useDispatch( store );
	const { sourceId, title, url, blocks, view } = post;
	const all = useMemo( () => {
		const patterns = readPatternSpans( registry, blocks );
		return patterns.length === 0 ? spans : [ ...spans, ...patterns ];
	}, [ registry, blocks, spans ] );
	const statuses = useLinkStatuses( urlsOf( all ) );
	const last = useRef< readonly ExistingLink[] >( EMPTY );

	useEffect( () => {
		if (
			sourceId === null ||
			view === 'preview' ||
			indexVersion === null
		) {
			return;
		}
		if ( urlsOf( all ).length === 0 ) {
			linksReceived( sourceId, [] );
			return;
		}
		let isOver = false;
		const judge = async () => {
			const links = await engine.existingLinks( {
				post: {
					sourceId,
					title,
					language: boot.language,
					url,
					spans: [ ...all ],
					decisions: [],
					today: new Date().toISOString().slice( 0, 10 ),
				},
				statuses: [ ...statuses ],
				reviewMonths: boot.settings.reviewMonths,
			} );
			if ( ! isOver ) {
				linksReceived( sourceId, links );
			}
		};
		const timer = setTimeout( () => {
			// What was judged before stays; the suggestions say when the engine stopped working.
			judge().catch( failureCode );
		}, PAUSE );
		return () => {
			isOver = true;
			clearTimeout( timer );
		};
	}, [
		engine,
		boot,
		sourceId,
		title,
		url,
		all,
		view,
		statuses,
		indexVersion,
		linksReceived,
	] );

	const carried =
		state.status === 'ready' && state.sourceId === sourceId
			? carryLinks( state.links, all )
			: EMPTY;
	if (
		carried.length !== last.current.length ||
		carried.some(
			( link, place ) => ! isSame( link, last.current[ place ] )
		)
	) {
		last.current = carried;
	}
	return last.current;
}

/** Addresses of all links, each once. */
function urlsOf( spans: readonly TextSpan[] ): string[] {
	return [
		...new Set(
			spans.flatMap( ( { marks } ) =>
				marks.flatMap( ( { kind, url } ) =>
					kind === 'link' && url ? [ url ] : []
				)
			)
		),
	];
}

function isSame( one: ExistingLink, other: ExistingLink | undefined ): boolean {
	return (
		one.findings === other?.findings &&
		one.anchor.range.start === other.anchor.range.start
	);
}

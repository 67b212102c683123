import { useSelect } from '@wordpress/data';
import { useMemo, useRef } from '@wordpress/element';

import type {
	Decision,
	ExistingLink,
	PageProfile,
	Suggestion,
} from '../../contract/types';
import { useParts } from '../parts';
import { store } from '../store';
import { EMPTY } from '../store/selectors';
import { usePageMarks, useReviewMarks } from '../this-page/use-page-marks';
import { judgeChecklist } from './judge-checklist';
import type { CheckedLine } from './judge-checklist';
import { useInbound } from './use-inbound';

/** What is to be said before the open post is published. */
export interface Checklist {
	lines: CheckedLine[];
	/** Links that were added from suggestions and not taken back. */
	added: number;
	/** Strong suggestions that nobody decided on. */
	strong: number;
	/** Ids of pages that lead here already. */
	sourceIds: readonly number[];
	/** Main pages of its topics: they should lead here. */
	pillars: readonly { id: number; title: string }[];
	/** Whether anything is left to do. Once something was, the list stays, so that nothing vanishes under the pointer. */
	isShown: boolean;
}

/** What the open post is looked at for. */
export interface ChecklistProps {
	sourceId: number | null;
	links: readonly ExistingLink[];
	pageIds: readonly number[];
	shown: readonly Suggestion[];
	profile: PageProfile | null;
}

export function useChecklist( {
	sourceId,
	links,
	pageIds,
	shown,
	profile,
}: ChecklistProps ): Checklist {
	const { boot } = useParts();
	const [ marks ] = usePageMarks();
	const [ review ] = useReviewMarks();
	const inbound = useInbound( sourceId );
	const { decisions, isJudged } = useSelect( ( select ) => {
		const { getDecisions, getLinks } = select( store );
		return {
			decisions: getDecisions(),
			isJudged: getLinks().status === 'ready',
		};
	}, [] );
	const lines = useMemo(
		() =>
			// Before the links were judged once, nothing could be said that holds.
			sourceId === null || marks === null || ! isJudged
				? []
				: judgeChecklist( {
						sourceId,
						lines: boot.settings.checklist,
						ticked: marks.ticked,
						review,
						links,
						shownPageIds: pageIds,
						inbound: inbound?.count ?? null,
						profile,
					} ),
		[
			sourceId,
			marks,
			isJudged,
			boot,
			review,
			links,
			pageIds,
			inbound,
			profile,
		]
	);
	const strong = shown.filter( ( { band } ) => band === 'strong' ).length;
	const added = useMemo( () => countAdded( decisions ), [ decisions ] );
	const shownFor = useRef< number | null >( null );
	if ( strong > 0 || lines.some( ( { isOpen } ) => isOpen ) ) {
		shownFor.current = sourceId;
	}
	const isShown = shownFor.current === sourceId && sourceId !== null;

	return useMemo(
		() => ( {
			lines,
			added,
			strong,
			sourceIds: inbound?.sourceIds ?? EMPTY,
			pillars: pillarsOf( profile ),
			isShown,
		} ),
		[ lines, added, strong, inbound, profile, isShown ]
	);
}

/** Suggestions that were accepted and not taken back. */
function countAdded( decisions: readonly Decision[] ): number {
	const last = new Map(
		decisions.map( ( { suggestionId, verdict } ) => [
			suggestionId,
			verdict,
		] )
	);
	return [ ...last.values() ].filter( ( verdict ) => verdict === 'accepted' )
		.length;
}

function pillarsOf( profile: PageProfile | null ): Checklist[ 'pillars' ] {
	return ( profile?.clusters ?? [] ).flatMap(
		( { clusterId, isPillar, isAbout } ) => {
			const page = profile?.targets.find(
				( { id } ) => id === clusterId
			);
			return isPillar || ! isAbout || page === undefined ? [] : [ page ];
		}
	);
}

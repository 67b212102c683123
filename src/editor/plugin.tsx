import { useCallback, useMemo, useState } from '@wordpress/element';

import { PrePublish } from './before-publishing/pre-publish';
import { useChecklist } from './before-publishing/use-checklist';
import { useRefusal } from './before-publishing/use-refusal';
import { useExistingLinks } from './links-there/use-existing-links';
import { MarkPopover } from './mark-popover';
import { useNextSteps } from './next-steps/use-next-steps';
import { useShownPageIds } from './next-steps/use-shown-page-ids';
import { useReview } from './review/use-review';
import { Shortcuts } from './shortcuts';
import { Sidebar } from './sidebar/sidebar';
import { readLinkSpans } from './read-link-spans';
import { ThisPage } from './this-page/this-page';
import { usePageProfile } from './this-page/use-page-profile';
import { useAnalysis } from './use-analysis';
import { useAsked } from './use-asked';
import { useCaret } from './use-caret';
import { useCurrentSpans } from './use-current-spans';
import { useDecisions } from './use-decisions';
import { useHabits } from './use-habits';
import { useMarks } from './use-marks';
import { useOpenPost } from './use-open-post';
import { usePageIndex } from './use-page-index';
import { useShownSuggestions } from './use-shown-suggestions';
import { useUnread } from './use-unread';

/** Everything of ours that lives as long as the editor does; it works whether the sidebar is open or not. */
export function CarePathwayLinks() {
	const post = useOpenPost();
	const { manifest, lookAgain } = usePageIndex();
	useDecisions( post.sourceId );
	useAnalysis( post );
	useHabits( post, manifest, lookAgain );
	const spans = useCurrentSpans( post );
	const shown = useShownSuggestions( post, spans );
	const unread = useUnread( post, spans );
	const linkSpans = useMemo(
		() => readLinkSpans( post.blocks, spans ),
		[ post.blocks, spans ]
	);
	const links = useExistingLinks( post, linkSpans );
	const pageIds = useShownPageIds( post );
	useNextSteps( post, pageIds );
	const profile = usePageProfile( post );
	const checklist = useChecklist( {
		sourceId: post.sourceId,
		links,
		pageIds,
		shown,
		profile,
	} );
	useRefusal();
	const canvas = useMarks( shown, spans );
	useCaret( shown );
	const asked = useAsked();
	const [ isReviewWanted, setIsReviewWanted ] = useState( false );
	const review = useReview( post, linkSpans, isReviewWanted );
	const wantReview = useCallback( () => setIsReviewWanted( true ), [] );

	return (
		<>
			<ThisPage profile={ profile } />
			<PrePublish checklist={ checklist } />
			<Sidebar
				sourceId={ post.sourceId }
				view={ post.view }
				shown={ shown }
				unread={ unread }
				links={ links }
				pageIds={ pageIds }
				checklist={ checklist }
				asked={ asked }
				review={ review }
				onReviewOpened={ wantReview }
			/>
			<MarkPopover
				sourceId={ post.sourceId }
				shown={ shown }
				canvas={ canvas }
			/>
			<Shortcuts sourceId={ post.sourceId } shown={ shown } />
		</>
	);
}

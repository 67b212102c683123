import { Sidebar } from './sidebar/sidebar';
import { useAnalysis } from './use-analysis';
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
	useMarks( shown );
	useCaret( shown );

	return (
		<Sidebar
			sourceId={ post.sourceId }
			view={ post.view }
			shown={ shown }
			unread={ unread }
		/>
	);
}

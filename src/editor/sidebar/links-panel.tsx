import { useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';

import type { UnreadBlocks } from '../../content/find-unread';
import { isBarredPost } from '../../content/no-links';
import type { ExistingLink, Suggestion } from '../../contract/types';
import { LinksThere } from '../links-there/links-there';
import { useParts } from '../parts';
import type { AskedLink } from '../read-address';
import { store } from '../store';
import type { View } from '../use-open-post';
import { BudgetLine } from './budget-line';
import { Dismissed } from './dismissed';
import { IndexNotes } from './index-notes';
import { MarksControl } from './marks-control';
import { NotRead } from './not-read';
import { NothingFound } from './nothing-found';
import { SuggestionList } from './suggestion-list';
import { UnsentNote } from './unsent-note';
import { WhenReady } from './when-ready';

export interface LinksPanelProps {
	/** The open post, or null. */
	sourceId: number | null;
	view: View;
	shown: readonly Suggestion[];
	unread: readonly UnreadBlocks[];
	links: readonly ExistingLink[];
	/** The link that is to be looked at, or null. */
	asked: AskedLink | null;
	onAskedShown: () => void;
}

/** The suggestions of the open post, or an honest word on why there are none yet. */
export function LinksPanel( {
	sourceId,
	view,
	shown,
	unread,
	links,
	asked,
	onAskedShown,
}: LinksPanelProps ) {
	const { noLinks } = useParts().boot.settings;
	const { index, postType } = useSelect(
		( select ) => ( {
			index: select( store ).getIndex(),
			postType: select( editorStore ).getCurrentPostType() ?? '',
		} ),
		[]
	);

	return (
		<WhenReady sourceId={ sourceId } view={ view }>
			{ ( { budget, nearMisses } ) => (
				<>
					{ budget.words > 0 && <BudgetLine budget={ budget } /> }
					<IndexNotes />
					<SuggestionList
						sourceId={ sourceId ?? 0 }
						shown={ shown }
					/>
					{ shown.length === 0 && (
						<NothingFound
							isBarred={ isBarredPost( noLinks, {
								id: sourceId ?? 0,
								postType,
							} ) }
							words={ budget.words }
							nearMisses={ nearMisses }
							isBuilding={
								index.status === 'ready' &&
								index.progress?.isBuilding === true
							}
						/>
					) }
					<LinksThere
						links={ links }
						asked={ asked }
						onAskedShown={ onAskedShown }
					/>
					<Dismissed
						sourceId={ sourceId }
						nearMisses={ nearMisses }
					/>
					<NotRead unread={ unread } />
					<MarksControl />
					<UnsentNote />
				</>
			) }
		</WhenReady>
	);
}

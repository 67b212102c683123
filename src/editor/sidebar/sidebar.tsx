import { TabPanel } from '@wordpress/components';
import { PluginSidebar } from '@wordpress/editor';
import { memo, useCallback, useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { UnreadBlocks } from '../../content/find-unread';
import type { ExistingLink, Stage, Suggestion } from '../../contract/types';
import { PathwayIcon } from '../../screens/pathway-icon';
import { NextStepsPanel } from '../next-steps/next-steps-panel';
import { PartsOwner, useParts } from '../parts';
import type { Asked } from '../read-address';
import { ReviewPanel } from '../review/review-panel';
import type { ReviewView } from '../review/use-review';
import type { View } from '../use-open-post';
import { BeforeLine } from '../before-publishing/before-line';
import type { Checklist } from '../before-publishing/use-checklist';
import { LinksPanel } from './links-panel';

interface Props {
	/** The open post, or null. */
	sourceId: number | null;
	view: View;
	shown: readonly Suggestion[];
	unread: readonly UnreadBlocks[];
	/** Links that the post has. */
	links: readonly ExistingLink[];
	/** Pages that the post's next steps blocks lead to. */
	pageIds: readonly number[];
	checklist: Checklist;
	/** What the address of the editor asked for, or null. */
	asked: Asked | null;
	review: ReviewView;
	onReviewOpened: () => void;
}

/** Our sidebar; it never opens by itself, and typing does not render it again. */
export const Sidebar = memo(
	( {
		sourceId,
		view,
		shown,
		unread,
		links,
		pageIds,
		checklist,
		asked,
		review,
		onReviewOpened,
	}: Props ) => {
		const parts = useParts();
		// Kept here, where it outlives the sidebar being closed.
		const [ tab, setTab ] = useState< string >( asked?.tab ?? 'links' );
		const [ stage, setStage ] = useState< Stage | null >(
			asked?.stage ?? null
		);
		const [ askedLink, setAskedLink ] = useState( asked?.link ?? null );
		const forgetAskedLink = useCallback( () => setAskedLink( null ), [] );
		const tabs = [
			{ name: 'links', title: __( 'Links', 'care-pathway-links' ) },
			{
				name: 'next-steps',
				title: __( 'Next steps', 'care-pathway-links' ),
			},
			{
				name: 'review',
				title:
					review.count === 0
						? __( 'Review', 'care-pathway-links' )
						: sprintf(
								/* translators: %d: number of links that wait for the person. */
								__( 'Review · %d', 'care-pathway-links' ),
								review.count
							),
			},
		];

		useEffect( () => {
			if ( tab === 'review' ) {
				onReviewOpened();
			}
		}, [ tab, onReviewOpened ] );

		return (
			<PluginSidebar
				name="care-pathway-links"
				title={ __( 'Care Pathway Links', 'care-pathway-links' ) }
				icon={ <PathwayIcon /> }
			>
				{ /* The editor renders this in a place of its own, where contexts from around here are not known. */ }
				<PartsOwner value={ parts }>
					<TabPanel
						className="care-pathway-links-sidebar"
						tabs={ tabs }
						initialTabName={ tab }
						onSelect={ setTab }
					>
						{ ( { name } ) => {
							switch ( name ) {
								case 'next-steps':
									return (
										<NextStepsPanel
											sourceId={ sourceId }
											view={ view }
											shown={ shown }
											pageIds={ pageIds }
											stage={ stage }
											onStageShown={ () =>
												setStage( null )
											}
										/>
									);
								case 'review':
									return (
										<ReviewPanel
											sourceId={ sourceId }
											view={ view }
											shown={ shown }
											review={ review }
										/>
									);
								default:
									return (
										<LinksPanel
											sourceId={ sourceId }
											view={ view }
											shown={ shown }
											unread={ unread }
											links={ links }
											asked={ askedLink }
											onAskedShown={ forgetAskedLink }
										/>
									);
							}
						} }
					</TabPanel>
					<BeforeLine checklist={ checklist } />
				</PartsOwner>
			</PluginSidebar>
		);
	}
);

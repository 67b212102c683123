import { Spinner } from '@wordpress/components';
import { useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { View } from '@wordpress/dataviews/wp';

import type { QueuePage } from '../../api';
import type { QueuedPost } from '../../contract/types';
import { FailureNotice } from '../failure-notice';
import { LazyDataViews } from '../lazy-data-views';
import { queueFields } from './queue-fields';
import { useQueue } from './use-queue';
import { useQueueActions } from './use-queue-actions';
import { useQueueView } from './use-queue-view';

/** Posts that wait for a review of their links, those that wait longest first. */
export function ReviewScreen() {
	const { view, query, change } = useQueueView();
	const { state, retry } = useQueue( query );

	switch ( state.status ) {
		case 'reading':
			return (
				<p role="status">
					<Spinner />
					{ __( 'Reading the review queue', 'care-pathway-links' ) }
				</p>
			);
		case 'failed':
			return <FailureNotice code={ state.code } onRetry={ retry } />;
		case 'ready':
			return (
				<Queue
					queue={ state.answer }
					isReading={ state.isReading }
					view={ view }
					onChangeView={ change }
					onDecided={ retry }
				/>
			);
	}
}

function Queue( {
	queue,
	isReading,
	view,
	onChangeView,
	onDecided,
}: {
	queue: QueuePage;
	isReading: boolean;
	view: View;
	onChangeView: ( view: View ) => void;
	onDecided: () => void;
} ) {
	const fields = useMemo( () => queueFields( queue ), [ queue ] );
	const actions = useQueueActions( onDecided );
	const isFiltered = ( view.filters ?? [] ).some(
		( { value } ) => value !== undefined && value !== ''
	);

	if ( queue.total === 0 && ! isFiltered ) {
		return (
			<p>
				{ __(
					'No post waits for a review of its links.',
					'care-pathway-links'
				) }
			</p>
		);
	}
	return (
		<LazyDataViews< QueuedPost >
			data={ queue.posts }
			fields={ fields }
			view={ view }
			onChangeView={ onChangeView }
			actions={ actions }
			isLoading={ isReading }
			search={ false }
			paginationInfo={ {
				totalItems: queue.total,
				totalPages: Math.ceil( queue.total / ( view.perPage ?? 20 ) ),
			} }
			defaultLayouts={ { table: {} } }
			getItemId={ ( { sourceId } ) => String( sourceId ) }
			empty={ __( 'No post fits what you chose.', 'care-pathway-links' ) }
		/>
	);
}

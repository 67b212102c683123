import { Button } from '@wordpress/components';
import { useCallback, useEffect, useMemo, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { Batch } from '../../contract/site-audit';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { FailureNotice } from '../failure-notice';
import { useParts } from '../parts';
import { usePages } from '../use-pages';
import { batchNote, batchText, countBatch } from './batch-text';
import { SendingView } from './sending-view';
import { useSending } from './use-sending';

/** What was added in one go in the last 30 days, with the way back, and what was taken off again. */
export function BatchList( {
	version,
	stamp,
}: {
	version: string;
	/** Another one when there may be a new batch. */
	stamp: number;
} ) {
	const { auditApi } = useParts();
	const [ batches, setBatches ] = useState< Batch[] >( [] );
	const [ code, setCode ] = useState< FailureCode | null >( null );
	const read = useCallback( () => {
		auditApi.readBatches().then(
			( found ) => {
				setBatches( found );
				setCode( null );
			},
			( error ) => setCode( failureCode( error ) )
		);
	}, [ auditApi ] );
	useEffect( read, [ read, stamp ] );
	const { sending, start, stop, goOn } = useSending( read );
	const ids = useMemo(
		() => [
			...new Set(
				[
					...batches.flatMap( ( { posts } ) => posts ),
					...sending.results,
				].map( ( { postId } ) => postId )
			),
		],
		[ batches, sending ]
	);
	const pages = usePages( ids, version );
	const titles = new Map(
		[ ...( pages?.values() ?? [] ) ].map( ( { id, title } ) => [
			id,
			title,
		] )
	);
	const undo = ( { id, posts }: Batch ) =>
		start( {
			postIds: posts
				.filter( ( { outcome } ) => outcome === 'done' )
				.map( ( { postId } ) => postId ),
			send: ( postIds ) => auditApi.undoBatch( { batchId: id, postIds } ),
		} );

	if ( code !== null ) {
		return <FailureNotice code={ code } onRetry={ read } />;
	}
	return batches.length === 0 && sending.status === 'idle' ? null : (
		<section aria-labelledby="care-pathway-links-batches">
			<h3 id="care-pathway-links-batches">
				{ __( 'Added in the last 30 days', 'care-pathway-links' ) }
			</h3>
			<SendingView
				sending={ sending }
				titles={ titles }
				onStop={ stop }
				onGoOn={ goOn }
			/>
			<ul className="care-pathway-links-batches">
				{ batches.map( ( batch ) => (
					<li key={ batch.id }>
						<span>
							{ batchText( batch ) }
							<span className="care-pathway-links-note">
								{ batchNote( batch ) }
							</span>
						</span>
						{ countBatch( batch ).done > 0 && (
							<Button
								variant="secondary"
								size="compact"
								disabled={ sending.status === 'sending' }
								accessibleWhenDisabled
								aria-label={ sprintf(
									/* translators: %s: what was done, such as "3 links on 2 pages, 5/6/2026 10:00". */
									__( 'Undo: %s', 'care-pathway-links' ),
									batchText( batch )
								) }
								onClick={ () => undo( batch ) }
							>
								{ __( 'Undo', 'care-pathway-links' ) }
							</Button>
						) }
					</li>
				) ) }
			</ul>
		</section>
	);
}

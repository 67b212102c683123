import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';

import { ReadingProgress } from '../screens/reading-progress';
import { FailureNotice } from './failure-notice';
import { useSiteIndex } from './site-index';
import type { SiteIndexState } from './site-index';

/** What needs the page index; until it is there, how far it is, or why it is not. */
export function WithIndex( {
	children,
}: {
	children: ( version: string ) => ReactNode;
} ) {
	const { index, retry } = useSiteIndex();

	return (
		<>
			<IndexState index={ index } onRetry={ retry } />
			{ index.status === 'ready' && children( index.version ) }
		</>
	);
}

/** What needs the page index for a part of it: that part waits, the rest is there at once, with how far the index is above it. */
export function BesideIndex( {
	children,
}: {
	/** The version is empty until there is an index. */
	children: ( version: string ) => ReactNode;
} ) {
	const { index, retry } = useSiteIndex();

	return (
		<>
			<IndexState index={ index } onRetry={ retry } />
			{ children( index.status === 'ready' ? index.version : '' ) }
		</>
	);
}

/** How far the page index is where it is on its way, why it is not to be had, or what is not as it should be with it. */
export function IndexState( {
	index,
	onRetry,
}: {
	index: SiteIndexState;
	onRetry: () => void;
} ) {
	switch ( index.status ) {
		case 'reading':
			return (
				<div role="status">
					<ReadingProgress
						read={ index.read }
						total={ index.total }
					/>
				</div>
			);
		case 'failed':
			return <FailureNotice code={ index.code } onRetry={ onRetry } />;
		case 'ready':
			return <IndexNotes index={ index } onRetry={ onRetry } />;
	}
}

/** What is not as it should be with the page index in use: pages may be missing, or old. */
function IndexNotes( {
	index: { failure, manifest },
	onRetry,
}: {
	index: Extract< SiteIndexState, { status: 'ready' } >;
	onRetry: () => void;
} ) {
	return (
		<>
			{ failure !== null && (
				<>
					<p>
						{ __(
							'This is based on the pages as they were a while ago.',
							'care-pathway-links'
						) }
					</p>
					<FailureNotice code={ failure } onRetry={ onRetry } />
				</>
			) }
			{ manifest?.isBuilding && (
				<p role="status">
					{ sprintf(
						/* translators: 1: number of pages in the index so far, 2: number of all pages. */
						__(
							'The site’s page index is being built: %1$s of %2$s pages so far. It goes on by itself, and more will follow here.',
							'care-pathway-links'
						),
						manifest.indexed.toLocaleString(),
						manifest.total.toLocaleString()
					) }
				</p>
			) }
		</>
	);
}

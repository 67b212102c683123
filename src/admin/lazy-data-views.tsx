import { Spinner } from '@wordpress/components';
import { lazy, Suspense } from '@wordpress/element';
import type { DataViews } from '@wordpress/dataviews/wp';
import type { ComponentType } from 'react';

import { CatchFailure } from './catch-failure';

const bring = () => import( './data-views' );

/** Begins to fetch the list before there is anything to put into it. */
export function fetchDataViews(): void {
	// Whoever shows it hears of a failure.
	bring().catch( () => {} );
}

const Fetched = lazy( bring ) as unknown as ComponentType< object >;

function WhenFetched( props: object ) {
	return (
		<CatchFailure>
			<Suspense fallback={ <Spinner /> }>
				<Fetched { ...props } />
			</Suspense>
		</CatchFailure>
	);
}

/**
 * WordPress' own list of many things, as soon as its script is there; where it does not come, that is said. A component that
 * is fetched forgets of what it is a list: its type says so again.
 */
export const LazyDataViews = WhenFetched as unknown as typeof DataViews;

import { Spinner } from '@wordpress/components';
import { lazy, Suspense } from '@wordpress/element';
import type { DataViews } from '@wordpress/dataviews/wp';
import type { ComponentType } from 'react';

import { CatchFailure } from './catch-failure';

const Fetched = lazy(
	() => import( './data-views' )
) as unknown as ComponentType< object >;

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

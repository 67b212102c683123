import { Spinner } from '@wordpress/components';
import type { ComponentProps } from 'react';

import { MapCanvas } from './map-canvas';
import { useLayout } from './use-layout';

/** The picture, as soon as everything in it has its place. */
export function MapPicture(
	props: Omit< ComponentProps< typeof MapCanvas >, 'placed' >
) {
	const placed = useLayout( props.map, props.open );

	return placed === null ? (
		<div className="care-pathway-links-map">
			<Spinner />
		</div>
	) : (
		<MapCanvas { ...props } placed={ placed } />
	);
}

import { Spinner } from '@wordpress/components';
import type { ComponentProps } from 'react';

import type { LaidOutMap } from './kept-map';
import { MapCanvas } from './map-canvas';
import { useLayout } from './use-layout';

/** The picture, as soon as what finds things on it is there. */
export function MapPicture( {
	layout,
	...props
}: Omit< ComponentProps< typeof MapCanvas >, 'placed' > & LaidOutMap ) {
	const placed = useLayout( { map: props.map, layout }, props.open );

	return placed === null ? (
		<div className="care-pathway-links-map">
			<Spinner />
		</div>
	) : (
		<MapCanvas { ...props } placed={ placed } />
	);
}

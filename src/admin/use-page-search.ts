import { speak } from '@wordpress/a11y';
import { useEffect, useState } from '@wordpress/element';
import { _n, sprintf } from '@wordpress/i18n';

import type { FoundPage } from '../contract/types';
import { useParts } from './parts';

const MOST = 10;

/** After so long without another letter the search begins, in milliseconds. */
const PAUSE = 150;

/** Pages with these words in their titles; null where nothing is asked for. */
export function usePageSearch(
	words: string,
	version: string
): FoundPage[] | null {
	const { engine } = useParts();
	const [ found, setFound ] = useState< FoundPage[] | null >( null );
	const wanted = words.trim();

	useEffect( () => {
		if ( wanted === '' ) {
			setFound( null );
			return;
		}
		let isOver = false;
		const timer = setTimeout( () => {
			engine.findPages( { words: wanted, limit: MOST } ).then(
				( pages ) => {
					if ( isOver ) {
						return;
					}
					setFound( pages );
					speak(
						sprintf(
							/* translators: %s: number of pages. */
							_n(
								'%s page found.',
								'%s pages found.',
								pages.length,
								'care-pathway-links'
							),
							pages.length.toLocaleString()
						)
					);
				},
				() => {
					if ( ! isOver ) {
						setFound( null );
					}
				}
			);
		}, PAUSE );
		return () => {
			isOver = true;
			clearTimeout( timer );
		};
	}, [ engine, version, wanted ] );

	return found;
}

import { speak } from '@wordpress/a11y';
import { useEffect, useRef } from '@wordpress/element';
import { _n, sprintf } from '@wordpress/i18n';

/** After so long without another change the number is said, in milliseconds. */
const PAUSE = 700;

/** Says how many conditions a filter leaves, whenever that changes; not when the screen opens. */
export function useSpokenCount( count: number, isFiltered: boolean ): void {
	const wasShown = useRef( false );

	useEffect( () => {
		if ( ! wasShown.current ) {
			wasShown.current = true;
			return;
		}
		const timer = setTimeout(
			() =>
				speak(
					sprintf(
						/* translators: %s: number of conditions. */
						_n(
							'%s condition is shown.',
							'%s conditions are shown.',
							count,
							'care-pathway-links'
						),
						count.toLocaleString()
					)
				),
			PAUSE
		);
		return () => clearTimeout( timer );
	}, [ count, isFiltered ] );
}

import { speak } from '@wordpress/a11y';
import { useEffect, useState } from '@wordpress/element';
import { _n, sprintf } from '@wordpress/i18n';

import type { FoundPage, TargetStatus } from '../contract/types';
import { failureCode } from '../screens/failure-code';
import type { FailureCode } from '../screens/failure-code';
import { useParts } from './parts';

/** Pages that somebody may mean. */
export type PageChoices =
	| { status: 'unasked' }
	| { status: 'searching' }
	| {
			status: 'found';
			pages: FoundPage[];
			/** Pages that visitors cannot open, as far as the person may know of them. */
			hidden: TargetStatus[];
	  }
	| { status: 'failed'; code: FailureCode };

const MOST = 6;

/** After so long without another letter the search begins, in milliseconds. */
const PAUSE = 250;

/** Pages by words of their names; the index is asked on this device, the server for what is not public. */
export function usePageChoices( words: string ): PageChoices {
	const { engine, api } = useParts();
	const wanted = words.trim();
	const [ found, setFound ] = useState< {
		wanted: string;
		choices: PageChoices;
	} | null >( null );

	useEffect( () => {
		if ( wanted === '' ) {
			return;
		}
		let isOver = false;
		const receive = ( choices: PageChoices ) => {
			if ( ! isOver ) {
				setFound( { wanted, choices } );
			}
		};
		const timer = setTimeout( () => {
			Promise.all( [
				engine.findPages( { words: wanted, limit: MOST } ),
				// What the server cannot say now does not keep anybody from what is known here.
				api.findHiddenTargets( wanted ).catch( ( error ) => {
					failureCode( error );
					return [];
				} ),
			] ).then(
				( [ pages, hidden ] ) => {
					receive( { status: 'found', pages, hidden } );
					if ( ! isOver ) {
						speakCount( pages.length + hidden.length );
					}
				},
				( error ) =>
					receive( { status: 'failed', code: failureCode( error ) } )
			);
		}, PAUSE );
		return () => {
			isOver = true;
			clearTimeout( timer );
		};
	}, [ engine, api, wanted ] );

	if ( wanted === '' ) {
		return { status: 'unasked' };
	}
	return found?.wanted === wanted ? found.choices : { status: 'searching' };
}

function speakCount( count: number ): void {
	speak(
		sprintf(
			/* translators: %s: number of pages. */
			_n(
				'%s page found.',
				'%s pages found.',
				count,
				'care-pathway-links'
			),
			count.toLocaleString()
		)
	);
}

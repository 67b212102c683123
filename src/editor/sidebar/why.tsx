import { useSelect } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';

import type { Suggestion } from '../../contract/types';
import { store } from '../store';
import { reasonText } from './reason-text';

/** All reasons for a suggestion, and the page that came second. */
export function Why( { suggestion }: { suggestion: Suggestion } ) {
	const { reasons, runnerUp } = suggestion;
	const second = useSelect(
		( select ) =>
			runnerUp ? select( store ).getTarget( runnerUp.targetId ) : null,
		[ runnerUp ]
	);
	const [ reason ] = runnerUp?.reasons ?? [];

	return (
		<div className="care-pathway-links-why">
			<ul>
				{ reasons.map( ( each ) => (
					<li key={ each.code }>{ reasonText( each ) }</li>
				) ) }
			</ul>
			{ second && (
				<p>
					{ sprintf(
						/* translators: %s: title of a page. */
						__( 'Came second: %s.', 'care-pathway-links' ),
						second.title
					) }
					{ reason && ' ' + reasonText( reason ) }
				</p>
			) }
		</div>
	);
}

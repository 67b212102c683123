import { useSelect } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';

import type { Suggestion } from '../../contract/types';
import { store } from '../store';
import { reasonText } from '../../screens/reason-text';
import { sameAnchorText } from './same-anchor-text';

/** All reasons for a suggestion, and the page that came second. */
export function Why( { suggestion }: { suggestion: Suggestion } ) {
	const { reasons, runnerUp, sameAnchorCount } = suggestion;
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
				{ ! reasons.some( ( { code } ) => code === 'site-anchor' ) && (
					<li>
						{ sameAnchorCount > 0
							? sameAnchorText( sameAnchorCount )
							: __(
									'No other link leads there by these words',
									'care-pathway-links'
								) }
					</li>
				) }
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

import { Icon } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { CoverageCounts } from './coverage-rows';
import { stateIcon } from './state-icon';
import { stateMeaning, stateName, STATES } from './state-name';

/** How many stages are in each state, and what is counted. */
export function CoverageCountsLine( {
	conditions,
	of,
	counts,
}: {
	conditions: number;
	/** Conditions without a filter. */
	of: number;
	counts: CoverageCounts;
} ) {
	return (
		<div className="care-pathway-links-counts">
			<p>
				{ conditions === of
					? sprintf(
							/* translators: %s: number of condition pages. */
							_n(
								'%s condition page. It has five further stages:',
								'%s condition pages. Each has five further stages:',
								of,
								'care-pathway-links'
							),
							of.toLocaleString()
						)
					: sprintf(
							/* translators: 1: number of condition pages that are shown. 2: number of all condition pages. */
							_n(
								'%1$s of %2$s condition page. Stages of those shown:',
								'%1$s of %2$s condition pages. Stages of those shown:',
								of,
								'care-pathway-links'
							),
							conditions.toLocaleString(),
							of.toLocaleString()
						) }
			</p>
			<dl>
				{ STATES.map( ( state ) => (
					<div key={ state }>
						<dt>
							<Icon icon={ stateIcon( state ) } size={ 20 } />
							<strong>
								{ counts[ state ].toLocaleString() }
							</strong>{ ' ' }
							{ stateName( state ) }
						</dt>
						<dd>{ stateMeaning( state ) }</dd>
					</div>
				) ) }
			</dl>
			<p className="care-pathway-links-note">
				{ __(
					'Links are counted as saved on published pages. Pages that are hidden from search engines or kept out of suggestions count as no page. Where more than 20 pages use the same words for a link to a page, the links of the others are not seen here.',
					'care-pathway-links'
				) }
			</p>
		</div>
	);
}

import { __ } from '@wordpress/i18n';

import type { AuditState } from '../../contract/site-audit';
import { findingName } from '../audit/finding-name';
import { SEVERITIES, severityName } from '../audit/severity-name';
import { findingsBehind } from '../findings/finding-query';
import { ScreenLink } from '../screen-link';

/** How many findings there are of every kind. */
export function FoundKinds( { counts }: Pick< AuditState, 'counts' > ) {
	const rows = counts
		.filter( ( { open, ignored } ) => open + ignored > 0 )
		.sort(
			( one, other ) =>
				SEVERITIES.indexOf( one.severity ) -
					SEVERITIES.indexOf( other.severity ) ||
				other.open - one.open
		);

	return rows.length === 0 ? null : (
		<div
			className="care-pathway-links-scroll"
			role="region"
			aria-label={ __(
				'Everything that was found',
				'care-pathway-links'
			) }

			tabIndex={ 0 }
		>
			<table className="widefat striped">
				<thead>
					<tr>
						<th scope="col">
							{ __( 'Finding', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							{ __( 'Weight', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							{ __( 'Open', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							{ __( 'Ignored', 'care-pathway-links' ) }
						</th>
					</tr>
				</thead>
				<tbody>
					{ rows.map( ( { kind, severity, open, ignored } ) => (
						<tr key={ `${ kind } ${ severity }` }>
							<th scope="row">
								<ScreenLink
									to={ findingsBehind( {
										kind: [ kind ],
										severity,
									} ) }
								>
									{ findingName( kind ) }
								</ScreenLink>
							</th>
							<td>{ severityName( severity ) }</td>
							<td>{ open.toLocaleString() }</td>
							<td>{ ignored.toLocaleString() }</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}

import { useMemo } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { AuditState, JudgedSite } from '../../contract/site-audit';
import { AuditLine } from '../audit/audit-line';
import { useSiteAudit } from '../audit/site-audit';
import { ScreenLink } from '../screen-link';
import { countLinks } from './count-links';
import { FoundKinds } from './found-kinds';
import { measureHealth } from './health';
import { HealthNumbers } from './health-numbers';
import { WorstFindings } from './worst-findings';

/** How the links of the site are, and where to begin. */
export function OverviewScreen() {
	const { kept, judged } = useSiteAudit( 'state' );

	return (
		<>
			<AuditLine wanted="state" />
			{ kept.status === 'ready' && (
				<Overview state={ kept.state } judged={ judged } />
			) }
		</>
	);
}

function Overview( {
	state,
	judged,
}: {
	state: AuditState;
	judged: JudgedSite | null;
} ) {
	const numbers = useMemo(
		() =>
			measureHealth(
				state,
				judged && countLinks( judged.facts ),
				new Date().toISOString().slice( 0, 10 )
			),
		[ state, judged ]
	);

	return (
		<>
			{ state.asOf !== null && (
				<section>
					<h3>
						{ __(
							'The five things most worth mending',
							'care-pathway-links'
						) }
					</h3>
					<WorstFindings state={ state } />
				</section>
			) }
			<section>
				<h3>{ __( 'The site in numbers', 'care-pathway-links' ) }</h3>
				<HealthNumbers numbers={ numbers } />
				<NotSeen unread={ state.unreadPages } />
			</section>
			{ state.counts.length > 0 && (
				<section>
					<h3>
						{ __(
							'Everything that was found',
							'care-pathway-links'
						) }
					</h3>
					<FoundKinds counts={ state.counts } />
				</section>
			) }
		</>
	);
}

/** What none of the numbers knows of. */
function NotSeen( { unread }: { unread: number } ) {
	return (
		<p>
			{ unread > 0 && (
				<>
					{ sprintf(
						/* translators: %s: number of pages. */
						_n(
							'%s page could not be read as a whole: a page builder or another plugin keeps its text in a way of its own.',
							'%s pages could not be read as a whole: a page builder or another plugin keeps their text in a way of its own.',
							unread,
							'care-pathway-links'
						),
						unread.toLocaleString()
					) }{ ' ' }
					<ScreenLink to={ { screen: 'pages', unread: 'yes' } }>
						{ __( 'Show these pages', 'care-pathway-links' ) }
					</ScreenLink>{ ' ' }
				</>
			) }
			{ __(
				'Links that a theme or another plugin adds only when a page is shown are not seen.',
				'care-pathway-links'
			) }
		</p>
	);
}

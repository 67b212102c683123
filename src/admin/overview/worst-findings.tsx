import { Icon } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { caution, info } from '@wordpress/icons';

import type { AuditState, KeptFinding } from '../../contract/site-audit';
import { findingAdvice } from '../audit/finding-advice';
import { findingName } from '../audit/finding-name';
import { findingPlace } from '../audit/finding-place';
import { MendLink } from '../audit/mend-link';
import { siteFindingText } from '../audit/site-finding-text';
import { FailureNotice } from '../failure-notice';
import { findingsBehind } from '../findings/finding-query';
import { ScreenLink } from '../screen-link';
import { Working } from '../working';
import { useWorst } from './use-worst';

/** What is most worth mending, each one click from where it is mended. */
export function WorstFindings( { state }: { state: AuditState } ) {
	const { state: worst, retry } = useWorst( state );

	switch ( worst.status ) {
		case 'reading':
			return (
				<Working
					text={ __( 'Reading the findings', 'care-pathway-links' ) }
				/>
			);
		case 'failed':
			return <FailureNotice code={ worst.code } onRetry={ retry } />;
		case 'ready':
			return worst.answer.length === 0 ? (
				<p>
					{ __( 'Nothing to mend was found.', 'care-pathway-links' ) }
				</p>
			) : (
				<ol className="care-pathway-links-worst">
					{ worst.answer.map( ( finding ) => (
						<li key={ finding.id }>
							<Worst
								finding={ finding }
								alike={ alike( state, finding ) }
							/>
						</li>
					) ) }
				</ol>
			);
	}
}

/** Open findings of the same kind, this one included. */
function alike( { counts }: AuditState, { kind }: KeptFinding ): number {
	return counts
		.filter( ( count ) => count.kind === kind )
		.reduce( ( sum, { open } ) => sum + open, 0 );
}

function Worst( {
	finding,
	alike: count,
}: {
	finding: KeptFinding;
	alike: number;
} ) {
	const { kind, severity, link } = finding;

	return (
		<>
			<Icon icon={ severity === 'high' ? caution : info } size={ 24 } />
			<div>
				<h4>
					{ `${ findingPlace( finding ) }: ${ findingName( kind ) }` }
				</h4>
				<p>
					{ siteFindingText( finding ) }
					{ link !== null && link.anchorText !== '' && (
						<>{ ` “${ link.anchorText }”` }</>
					) }{ ' ' }
					<span className="care-pathway-links-note">
						{ findingAdvice( kind ) }
					</span>
				</p>
				<p className="care-pathway-links-actions">
					<MendLink finding={ finding } />
					{ count > 1 && (
						<ScreenLink to={ findingsBehind( { kind: [ kind ] } ) }>
							{ sprintf(
								/* translators: %s: number of findings. */
								_n(
									'All %s like this',
									'All %s like this',
									count,
									'care-pathway-links'
								),
								count.toLocaleString()
							) }
						</ScreenLink>
					) }
				</p>
			</div>
		</>
	);
}

import { Button, Spinner } from '@wordpress/components';
import { useMemo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { FindingQuery } from '../../audit-api';
import type { AuditState, KeptFinding } from '../../contract/site-audit';
import { AuditLine } from '../audit/audit-line';
import { findingAdvice } from '../audit/finding-advice';
import { findingName } from '../audit/finding-name';
import { findingWhy } from '../audit/finding-why';
import { useSiteAudit } from '../audit/site-audit';
import { FailureNotice } from '../failure-notice';
import { LazyDataViews } from '../lazy-data-views';
import { ViewBar } from '../view-bar';
import { useNavigation } from '../use-route';
import { ExportFindings } from './export-findings';
import { findingFields } from './finding-fields';
import { findingsBehind, isNarrowed, PER_PAGE } from './finding-query';
import { useFindingActions } from './use-finding-actions';
import { useFindings } from './use-findings';
import { useFindingView } from './use-finding-view';

/** Everything that was found, most severe first. */
export function FindingsScreen() {
	const { kept } = useSiteAudit( 'state' );

	return (
		<>
			<AuditLine wanted="state" />
			{ kept.status === 'ready' && <Findings audit={ kept.state } /> }
		</>
	);
}

function Findings( { audit }: { audit: AuditState } ) {
	const { key, view, query, change } = useFindingView();
	const { state, retry } = useFindings( query, audit );
	const { readAgain, run } = useSiteAudit( 'state' );
	const fields = useMemo(
		() => findingFields( audit, query.kind ?? [] ),
		[ audit, query.kind ]
	);
	const actions = useFindingActions( readAgain );

	if ( state.status === 'reading' ) {
		return (
			<p role="status">
				<Spinner />
				{ __( 'Reading the findings', 'care-pathway-links' ) }
			</p>
		);
	}
	if ( state.status === 'failed' ) {
		return <FailureNotice code={ state.code } onRetry={ retry } />;
	}
	if ( audit.asOf === null && state.answer.total === 0 ) {
		// What is on its way is said above.
		return run.status === 'running' ? null : (
			<p>
				{ __(
					'Findings are shown here once the site was checked.',
					'care-pathway-links'
				) }
			</p>
		);
	}
	return (
		<>
			<ViewBar screen="findings" builtIn={ builtInViews() } />
			<OfOnePage query={ query } findings={ state.answer.findings } />
			<OfOneKind query={ query } />
			<LazyDataViews< KeptFinding >
				key={ key }
				data={ state.answer.findings }
				fields={ fields }
				view={ view }
				onChangeView={ change }
				actions={ actions }
				isLoading={ state.isReading }
				searchLabel={ __(
					'Search pages and linked words',
					'care-pathway-links'
				) }
				header={ <ExportFindings query={ query } /> }
				paginationInfo={ {
					totalItems: state.answer.total,
					totalPages: Math.ceil( state.answer.total / query.perPage ),
				} }
				config={ { perPageSizes: PER_PAGE } }
				defaultLayouts={ { table: {} } }
				getItemId={ ( { id } ) => id }
				empty={
					isNarrowed( query )
						? __(
								'No finding fits what you chose.',
								'care-pathway-links'
							)
						: __(
								'Nothing to mend was found.',
								'care-pathway-links'
							)
				}
			/>
		</>
	);
}

/** Views that everybody has. */
function builtInViews() {
	return [
		{
			name: __( 'Open', 'care-pathway-links' ),
			route: findingsBehind( {} ),
		},
		{
			name: __( 'To mend', 'care-pathway-links' ),
			route: findingsBehind( { severity: 'high' } ),
		},
		{
			name: __( 'No page leads here', 'care-pathway-links' ),
			route: findingsBehind( { kind: [ 'orphan-page' ] } ),
		},
		{
			name: __( 'Ignored', 'care-pathway-links' ),
			route: findingsBehind( { state: 'ignored' } ),
		},
	];
}

/** Says that only one page is looked at, and the way back to all. */
function OfOnePage( {
	query: { pageId, ...query },
	findings,
}: {
	query: FindingQuery;
	findings: readonly KeptFinding[];
} ) {
	const { note } = useNavigation();

	return pageId === undefined ? null : (
		<p>
			{ sprintf(
				/* translators: %s: title of a page, or its number. */
				__( 'Findings of “%s” alone.', 'care-pathway-links' ),
				findings.find( ( one ) => one.pageId === pageId )?.title ??
					String( pageId )
			) }{ ' ' }
			<Button
				variant="link"
				onClick={ () => note( findingsBehind( query ) ) }
			>
				{ __( 'Show those of all pages', 'care-pathway-links' ) }
			</Button>
		</p>
	);
}

/** What one kind is about, where only that one is looked at. */
function OfOneKind( { query: { kind = [] } }: { query: FindingQuery } ) {
	const [ only, ...others ] = kind;

	return only === undefined || others.length > 0 ? null : (
		<div className="care-pathway-links-explanation">
			<h3>{ findingName( only ) }</h3>
			<p>{ findingWhy( only ) }</p>
			<p>{ findingAdvice( only ) }</p>
		</div>
	);
}

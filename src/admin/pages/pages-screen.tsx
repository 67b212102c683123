import { Button } from '@wordpress/components';
import { useMemo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { AuditLine } from '../audit/audit-line';
import type { JudgedSite } from '../../contract/site-audit';
import { useSiteAudit } from '../audit/site-audit';
import { toCsv } from '../csv';
import { FailureNotice } from '../failure-notice';
import { LazyDataViews } from '../lazy-data-views';
import { useParts } from '../parts';
import { saveFile } from '../save-file';
import { useSettledVersion } from '../site-index';
import { useNavigation } from '../use-route';
import { ViewBar } from '../view-bar';
import { Working } from '../working';
import { filterPages } from './filter-pages';
import { isCounted } from './links-behind';
import { LinksDialog } from './links-dialog';
import { countingText } from './page-columns';
import { pageFields } from './page-fields';
import { PER_PAGE } from './page-query';
import type { PageRow } from './page-rows';
import { pageTexts } from './page-texts';
import { useMarkPages } from './use-mark-pages';
import { usePageActions } from './use-page-actions';
import { usePageRows } from './use-page-rows';
import { usePageView } from './use-page-view';

/** Every page of the site with what leads to it and where it leads. */
export function PagesScreen() {
	const { judged } = useSiteAudit( 'judged' );
	const { state, retry } = usePageRows( judged, useSettledVersion() );

	return (
		<>
			<AuditLine wanted="judged" />
			{ state.status === 'failed' && (
				<FailureNotice code={ state.code } onRetry={ retry } />
			) }
			{ state.status === 'ready' && (
				<Pages rows={ state.answer } judged={ judged } />
			) }
		</>
	);
}

function Pages( {
	rows,
	judged,
}: {
	rows: readonly PageRow[];
	judged: JudgedSite | null;
} ) {
	const { screens } = useParts();
	const { route, note } = useNavigation();
	const { key, view, query, change } = usePageView();
	const { progress, mark } = useMarkPages();
	const actions = usePageActions( mark );
	const fields = useMemo(
		() => pageFields( rows, screens, route ),
		[ rows, screens, route ]
	);
	const shown = useMemo( () => filterPages( rows, query ), [ rows, query ] );
	const { behind, of, ...list } = route;
	// A filter may leave fewer pages of the list than the address asks for.
	const pages = Math.max( 1, Math.ceil( shown.length / query.perPage ) );
	const page = Math.min( query.page, pages );

	return (
		<>
			<ViewBar screen="pages" builtIn={ builtInViews() } />
			{ progress !== null && (
				<Working
					text={ sprintf(
						/* translators: %s: number of pages. */
						__( 'Changing pages: %s', 'care-pathway-links' ),
						progress.total.toLocaleString()
					) }
					share={ progress.done / progress.total }
				/>
			) }
			<LazyDataViews< PageRow >
				key={ key }
				data={ shown.slice(
					( page - 1 ) * query.perPage,
					page * query.perPage
				) }
				fields={ fields }
				view={ { ...view, page } }
				onChangeView={ change }
				actions={ actions }
				searchLabel={ __(
					'Search pages and topics',
					'care-pathway-links'
				) }
				header={
					<Button
						variant="secondary"
						size="compact"
						onClick={ () =>
							saveFile(
								'pages.csv',
								'text/csv',
								toCsv( pageTexts( shown ) )
							)
						}
					>
						{ __( 'Export CSV', 'care-pathway-links' ) }
					</Button>
				}
				paginationInfo={ {
					totalItems: shown.length,
					totalPages: pages,
				} }
				config={ { perPageSizes: PER_PAGE } }
				defaultLayouts={ { table: {} } }
				getItemId={ ( { pageId } ) => String( pageId ) }
				empty={ __(
					'No page fits what you chose.',
					'care-pathway-links'
				) }
			/>
			<Counting />
			{ judged !== null && isCounted( behind ) && of !== undefined && (
				<LinksDialog
					judged={ judged }
					rows={ rows }
					counted={ behind }
					pageId={ Number( of ) }
					onClose={ () => note( list ) }
				/>
			) }
		</>
	);
}

/** How the numbers are counted. */
function Counting() {
	return (
		<details className="care-pathway-links-counting">
			<summary>
				{ __( 'How the numbers are counted', 'care-pathway-links' ) }
			</summary>
			<dl>
				{ countingText().map( ( [ name, meaning ] ) => (
					<div key={ name }>
						<dt>{ name }</dt>
						<dd>{ meaning }</dd>
					</div>
				) ) }
			</dl>
		</details>
	);
}

/** Views that everybody has. */
function builtInViews() {
	return [
		{
			name: __( 'All pages', 'care-pathway-links' ),
			route: { screen: 'pages' },
		},
		{
			name: __( 'No inbound links', 'care-pathway-links' ),
			route: { screen: 'pages', inbound: 'none' },
		},
		{
			name: __( 'Leads nowhere', 'care-pathway-links' ),
			route: { screen: 'pages', outbound: 'none' },
		},
		{
			name: __( 'With findings', 'care-pathway-links' ),
			route: {
				screen: 'pages',
				findings: 'some',
				sort: 'findings',
				order: 'desc',
			},
		},
		{
			name: __( 'Left out of suggestions', 'care-pathway-links' ),
			route: { screen: 'pages', excluded: 'yes' },
		},
	];
}

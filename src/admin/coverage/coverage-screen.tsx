import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { FailureNotice } from '../failure-notice';
import { Renewing, Working } from '../working';
import { useNavigation } from '../use-route';
import { BesideIndex } from '../with-index';
import { CoverageCountsLine } from './coverage-counts';
import { CoverageFilters } from './coverage-filters';
import { filterOf, isAll } from './coverage-filter';
import { countStates, filterRows, specialtiesOf } from './coverage-rows';
import type { CoverageRow } from './coverage-rows';
import { CoverageTable } from './coverage-table';
import { useCoverage } from './use-coverage';
import { useSpokenCount } from './use-spoken-count';

/** Conditions × stages: what every condition page of the site leads to. */
export function CoverageScreen() {
	return (
		<BesideIndex>
			{ ( version ) => <Coverage hasIndex={ version !== '' } /> }
		</BesideIndex>
	);
}

function Coverage( { hasIndex }: { hasIndex: boolean } ) {
	const { state, rows, retry } = useCoverage();

	switch ( state.status ) {
		case 'reading':
			// How far the index is, is said above.
			return hasIndex ? (
				<Working
					text={ __(
						'Looking at where every condition page leads',
						'care-pathway-links'
					) }
				/>
			) : null;
		case 'failed':
			return <FailureNotice code={ state.code } onRetry={ retry } />;
		case 'ready':
			return (
				<>
					{ state.isOld && <Renewing /> }
					{ rows.length === 0 ? (
						<NoConditions />
					) : (
						<Matrix rows={ rows } />
					) }
				</>
			);
	}
}

function NoConditions() {
	return (
		<>
			<p>
				{ __(
					'No published page of this site is about a condition yet, so there is nothing to show here.',
					'care-pathway-links'
				) }
			</p>
			<p>
				{ __(
					'What a page is about is read from its title, its address and its headings. A page on diabetes whose title is “Type 2 diabetes” is found by itself.',
					'care-pathway-links'
				) }
			</p>
		</>
	);
}

function Matrix( { rows }: { rows: CoverageRow[] } ) {
	const { route, note } = useNavigation();
	const filter = filterOf( route );
	const shown = filterRows( rows, filter );
	useSpokenCount( shown.length, ! isAll( filter ) );

	return (
		<>
			<p className="care-pathway-links-lead">
				{ __(
					'Where readers of each condition page can go next, stage by stage.',
					'care-pathway-links'
				) }
			</p>
			<CoverageFilters
				filter={ filter }
				specialties={ specialtiesOf( rows ) }
				shown={ shown }
			/>
			<CoverageCountsLine
				conditions={ shown.length }
				of={ rows.length }
				counts={ countStates( shown ) }
			/>
			{ shown.length === 0 ? (
				<p>
					{ __( 'No condition fits.', 'care-pathway-links' ) }{ ' ' }
					<Button
						variant="link"
						onClick={ () => note( { screen: 'coverage' } ) }
					>
						{ __( 'Show all', 'care-pathway-links' ) }
					</Button>
				</p>
			) : (
				<CoverageTable rows={ shown } />
			) }
		</>
	);
}

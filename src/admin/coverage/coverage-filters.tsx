import { Button, SearchControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { stageName } from '../../screens/stage-name';
import { toCsv } from '../csv';
import { FilterSelect } from '../filter-select';
import { useTell } from '../notices';
import { saveFile } from '../save-file';
import { useNavigation } from '../use-route';
import { routeOf, STAGE_NAMES } from './coverage-filter';
import type { CoverageFilter, CoverageRow } from './coverage-rows';
import { coverageTexts } from './coverage-table-text';
import { stateName, STATES } from './state-name';

/** What of the matrix is looked at; the address says it too. */
export function CoverageFilters( {
	filter,
	specialties,
	shown,
}: {
	filter: CoverageFilter;
	specialties: string[];
	/** What the file gets. */
	shown: CoverageRow[];
} ) {
	const { note } = useNavigation();
	const tell = useTell();
	const change = ( changed: Partial< CoverageFilter > ) =>
		note( routeOf( { ...filter, ...changed } ) );

	return (
		<div
			className="care-pathway-links-filters"
			role="search"
			aria-label={ __( 'Filter conditions', 'care-pathway-links' ) }
		>
			<SearchControl
				__nextHasNoMarginBottom
				label={ __( 'Search conditions', 'care-pathway-links' ) }
				placeholder={ __( 'Search conditions', 'care-pathway-links' ) }
				value={ filter.words }
				onChange={ ( words ) => change( { words } ) }
			/>
			{ specialties.length > 1 && (
				<FilterSelect
					label={ __( 'Specialty', 'care-pathway-links' ) }
					all={ __( 'All', 'care-pathway-links' ) }
					value={ filter.specialty }
					values={ specialties }
					nameOf={ ( name ) => name }
					onChange={ ( specialty ) => change( { specialty } ) }
				/>
			) }
			<FilterSelect
				label={ __( 'With a stage that is', 'care-pathway-links' ) }
				all={ __( 'Anything', 'care-pathway-links' ) }
				value={ filter.state }
				values={ STATES }
				nameOf={ stateName }
				onChange={ ( state ) =>
					change( {
						state,
						...( state === '' && { stage: '' as const } ),
					} )
				}
			/>
			<FilterSelect
				label={ __( 'At', 'care-pathway-links' ) }
				all={ __( 'Any stage', 'care-pathway-links' ) }
				value={ filter.stage }
				values={ STAGE_NAMES }
				nameOf={ stageName }
				isDisabled={ filter.state === '' }
				onChange={ ( stage ) => change( { stage } ) }
			/>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				disabled={ shown.length === 0 }
				accessibleWhenDisabled
				onClick={ () => {
					saveFile(
						'pathway-coverage.csv',
						'text/csv;charset=utf-8',
						toCsv( coverageTexts( shown ) )
					);
					tell( {
						text: __(
							'The conditions shown were saved as a CSV file.',
							'care-pathway-links'
						),
					} );
				} }
			>
				{ __( 'Export CSV', 'care-pathway-links' ) }
			</Button>
		</div>
	);
}

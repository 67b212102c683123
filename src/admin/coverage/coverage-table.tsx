import { __ } from '@wordpress/i18n';

import { stageName } from '../../screens/stage-name';
import { Leaves } from '../leaves';
import type { CoverageRow } from './coverage-rows';
import { StageCell } from './stage-cell';

/** Rows of one leaf of the table: more at once are slow to draw and to read. */
const PER_LEAF = 50;

/** The matrix itself: a plain table, so that a screen reader's own keys walk it by row and column. */
export function CoverageTable( { rows }: { rows: CoverageRow[] } ) {
	const stages = rows[ 0 ]?.cells.map( ( { stage } ) => stage ) ?? [];

	return (
		<Leaves
			entries={ rows }
			perLeaf={ PER_LEAF }
			render={ ( shown ) => (
				<div
					className="care-pathway-links-matrix"
					role="region"
					aria-label={ __(
						'Conditions and the stages of their care pathways',
						'care-pathway-links'
					) }
					// It scrolls sideways where the window is narrow; without a stop here the keyboard could not.

					tabIndex={ 0 }
				>
					<table className="widefat">
						<thead>
							<tr>
								<th scope="col">
									{ __( 'Condition', 'care-pathway-links' ) }
								</th>
								{ stages.map( ( stage ) => (
									<th key={ stage } scope="col">
										{ stageName( stage ) }
									</th>
								) ) }
							</tr>
						</thead>
						<tbody>
							{ shown.map( ( { page, cells, specialties } ) => (
								<tr key={ page.id }>
									<th scope="row">
										<a href={ page.url }>{ page.title }</a>
										{ specialties.length > 0 && (
											<span className="care-pathway-links-note">
												{ specialties.join( ', ' ) }
											</span>
										) }
									</th>
									{ cells.map( ( cell ) => (
										<StageCell
											key={ cell.stage }
											page={ page }
											cell={ cell }
										/>
									) ) }
								</tr>
							) ) }
						</tbody>
					</table>
				</div>
			) }
		/>
	);
}

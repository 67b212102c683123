import { Button } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { stageName } from '../../screens/stage-name';
import type { CoverageRow } from './coverage-rows';
import { StageCell } from './stage-cell';

/** Rows of one leaf of the table: more at once are slow to draw and to read. */
const PER_LEAF = 50;

/** The matrix itself: a plain table, so that a screen reader's own keys walk it by row and column. */
export function CoverageTable( { rows }: { rows: CoverageRow[] } ) {
	const [ leaf, setLeaf ] = useState( 0 );
	const last = Math.floor( ( rows.length - 1 ) / PER_LEAF );
	const at = Math.min( leaf, last );
	const stages = rows[ 0 ]?.cells.map( ( { stage } ) => stage ) ?? [];

	// Other rows are read from their beginning.
	useEffect( () => setLeaf( 0 ), [ rows.length ] );

	return (
		<>
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
						{ rows
							.slice( at * PER_LEAF, ( at + 1 ) * PER_LEAF )
							.map( ( { page, cells, specialties } ) => (
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
			{ last > 0 && (
				<p className="care-pathway-links-actions">
					<Button
						variant="secondary"
						size="compact"
						disabled={ at === 0 }
						accessibleWhenDisabled
						onClick={ () => setLeaf( at - 1 ) }
					>
						{ __( 'Previous', 'care-pathway-links' ) }
					</Button>
					<span aria-live="polite">
						{ sprintf(
							/* translators: 1: number of the first condition shown. 2: number of the last one. 3: number of all. */
							__( '%1$s to %2$s of %3$s', 'care-pathway-links' ),
							( at * PER_LEAF + 1 ).toLocaleString(),
							Math.min(
								rows.length,
								( at + 1 ) * PER_LEAF
							).toLocaleString(),
							rows.length.toLocaleString()
						) }
					</span>
					<Button
						variant="secondary"
						size="compact"
						disabled={ at === last }
						accessibleWhenDisabled
						onClick={ () => setLeaf( at + 1 ) }
					>
						{ __( 'Next', 'care-pathway-links' ) }
					</Button>
				</p>
			) }
		</>
	);
}

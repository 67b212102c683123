import { __ } from '@wordpress/i18n';

import type { CarePathway } from '../../contract/types';
import type { PagesById } from '../use-pages';
import { judgeSteps } from './judge-steps';
import { PathwayEntry } from './pathway-entry';

/** All pathways in their order, a row each. */
export function PathwayTable( {
	pathways,
	pages,
	onMove,
	onDelete,
}: {
	pathways: readonly CarePathway[];
	/** Pages that are steps; null until they are known: nothing is wrong with a step until then. */
	pages: PagesById | null;
	onMove: ( from: number, to: number ) => void;
	onDelete: ( pathway: CarePathway ) => void;
} ) {
	return (
		<div className="care-pathway-links-scroll">
			<table className="widefat striped">
				<caption className="screen-reader-text">
					{ __( 'Your pathways', 'care-pathway-links' ) }
				</caption>
				<thead>
					<tr>
						<th scope="col">
							{ __( 'Name', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							{ __( 'Topic', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							{ __( 'Steps', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							{ __( 'Actions', 'care-pathway-links' ) }
						</th>
					</tr>
				</thead>
				<tbody>
					{ pathways.map( ( pathway, place ) => (
						<PathwayEntry
							key={ pathway.id }
							pathway={ pathway }
							place={ place }
							count={ pathways.length }
							problems={
								pages === null
									? 0
									: judgeSteps(
											pathway.steps,
											pages,
											pathway.language
										).filter( Boolean ).length
							}
							onMove={ ( to ) => onMove( place, to ) }
							onDelete={ () => onDelete( pathway ) }
						/>
					) ) }
				</tbody>
			</table>
		</div>
	);
}

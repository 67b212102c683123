import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { trash } from '@wordpress/icons';

import type { CarePathway } from '../../contract/types';
import { MoveButtons } from '../move-buttons';
import { ScreenLink } from '../screen-link';

/** A pathway in the list of all. */
export function PathwayEntry( {
	pathway: { id, name, topic, steps },
	place,
	count,
	problems,
	onMove,
	onDelete,
}: {
	pathway: CarePathway;
	place: number;
	/** Of all pathways. */
	count: number;
	/** Steps that lead nobody on. */
	problems: number;
	onMove: ( to: number ) => void;
	onDelete: () => void;
} ) {
	return (
		<tr>
			<th scope="row">
				<ScreenLink to={ { screen: 'pathways', pathway: id } }>
					{ name }
				</ScreenLink>
			</th>
			<td>{ topic }</td>
			<td>
				{ steps.length.toLocaleString() }
				{ problems > 0 && (
					<span className="care-pathway-links-note">
						{ sprintf(
							/* translators: %s: number of steps. */
							_n(
								'%s to check',
								'%s to check',
								problems,
								'care-pathway-links'
							),
							problems.toLocaleString()
						) }
					</span>
				) }
			</td>
			<td>
				<MoveButtons
					name={ name }
					place={ place }
					count={ count }
					onMove={ onMove }
				/>
				<Button
					size="compact"
					icon={ trash }
					label={ sprintf(
						/* translators: %s: name of a pathway. */
						__( 'Delete “%s”', 'care-pathway-links' ),
						name
					) }
					onClick={ onDelete }
				/>
			</td>
		</tr>
	);
}

import { Button } from '@wordpress/components';
import { useInstanceId } from '@wordpress/compose';
import { __, _n, isRTL, sprintf } from '@wordpress/i18n';
import { plus } from '@wordpress/icons';

import type { ShownStep, SuggestedPathway } from '../../src/contract/types';
import { speakAdded } from './speak-added';
import { toShownStep } from './to-shown-step';

interface Props {
	pathways: readonly SuggestedPathway[];
	onAdd: ( steps: ShownStep[] ) => void;
}

/** The owner's pathways that lead on from this page: one click takes what follows on one of them. */
export function PathwayList( { pathways, onAdd }: Props ) {
	const baseId = useInstanceId( PathwayList, 'care-pathway-links-pathway' );

	if ( pathways.length === 0 ) {
		return null;
	}
	return (
		<div className="care-pathway-links-suggested">
			<p className="care-pathway-links-suggested__title">
				{ __( 'From your pathways', 'care-pathway-links' ) }
			</p>
			<ul>
				{ pathways.map( ( { id, name, steps } ) => (
					<li key={ id }>
						<Button
							variant="secondary"
							size="compact"
							icon={ plus }
							aria-describedby={ `${ baseId }-${ id }` }
							onClick={ () => {
								onAdd( steps.map( toShownStep ) );
								speakAdded( steps.length );
							} }
						>
							{ sprintf(
								/* translators: 1: name of a care pathway that the site has made. 2: number of pages that follow on it. */
								_n(
									'%1$s: add %2$d page',
									'%1$s: add %2$d pages',
									steps.length,
									'care-pathway-links'
								),
								name,
								steps.length
							) }
						</Button>
						<span id={ `${ baseId }-${ id }` }>
							{ steps
								.map( ( { title } ) => title )
								.join( isRTL() ? ' ← ' : ' → ' ) }
						</span>
					</li>
				) ) }
			</ul>
		</div>
	);
}

import { Button } from '@wordpress/components';
import { useInstanceId } from '@wordpress/compose';
import { __, _n, isRTL, sprintf } from '@wordpress/i18n';
import { plus } from '@wordpress/icons';

import type { ShownStep, SuggestedStep } from '../../src/contract/types';
import { speakAdded } from './speak-added';
import { toShownStep } from './to-shown-step';

interface Props {
	suggested: readonly SuggestedStep[];
	onAdd: ( steps: ShownStep[] ) => void;
}

/** Pages that the plan of the care pathway suggests and that are not chosen yet. */
export function SuggestedList( { suggested, onAdd }: Props ) {
	const baseId = useInstanceId( SuggestedList, 'care-pathway-links-step' );

	if ( suggested.length === 0 ) {
		return null;
	}
	const add = ( chosen: readonly SuggestedStep[] ) => {
		onAdd( chosen.map( toShownStep ) );
		speakAdded( chosen.length );
	};
	return (
		<div className="care-pathway-links-suggested">
			<p className="care-pathway-links-suggested__title">
				{ __( 'Suggested for this page', 'care-pathway-links' ) }
			</p>
			<ul>
				{ suggested.map( ( step ) => (
					<li key={ step.pageId }>
						<Button
							variant="secondary"
							size="compact"
							icon={ plus }
							onClick={ () => add( [ step ] ) }
							aria-label={ sprintf(
								/* translators: %s: words of a link, or title of a page. */
								__( 'Add “%s”', 'care-pathway-links' ),
								step.label || step.title
							) }
							aria-describedby={
								hasTitle( step )
									? `${ baseId }-${ step.pageId }`
									: undefined
							}
						>
							{ step.label || step.title }
						</Button>
						{ hasTitle( step ) && (
							<span id={ `${ baseId }-${ step.pageId }` }>
								{ `${ isRTL() ? '←' : '→' } ${ step.title }` }
							</span>
						) }
					</li>
				) ) }
			</ul>
			{ suggested.length > 1 && (
				<Button
					variant="primary"
					size="compact"
					onClick={ () => add( suggested ) }
				>
					{ sprintf(
						/* translators: %d: number of pages. */
						_n(
							'Add %d page',
							'Add all %d pages',
							suggested.length,
							'care-pathway-links'
						),
						suggested.length
					) }
				</Button>
			) }
		</div>
	);
}

/** Whether its title stands behind the words of its link. */
function hasTitle( { label, title }: SuggestedStep ): boolean {
	return label !== '' && label !== title;
}

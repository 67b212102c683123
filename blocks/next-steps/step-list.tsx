import { speak } from '@wordpress/a11y';
import { useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { ShownStep } from '../../src/contract/types';
import { moveStep } from './move-step';
import { stepKey } from './read-block';
import { StepRow } from './step-row';
import { useDrag } from './use-drag';
import type { PagesAnswer } from './use-pages';
import { useRefocus } from './use-refocus';

interface Props {
	steps: readonly ShownStep[];
	/** The page that is being edited, or 0. */
	currentId: number;
	pageOf: PagesAnswer[ 'pageOf' ];
	onChange: ( steps: readonly ShownStep[] ) => void;
}

/** The chosen pages in their order, to name, move and remove. */
export function StepList( { steps, currentId, pageOf, onChange }: Props ) {
	const list = useRef< HTMLOListElement >( null );
	const focusAfter = useRefocus( list );

	const nameOf = ( step: ShownStep ) =>
		step.label || pageOf( step )?.title || step.url || '';

	const move = ( from: number, to: number ) => {
		const step = steps[ from ];
		const moved = moveStep( steps, from, to );
		if ( step && moved !== steps ) {
			onChange( moved );
			speak(
				sprintf(
					/* translators: 1: name of a page, 2: its place in the list, 3: length of the list. */
					__(
						'“%1$s” is number %2$d of %3$d now.',
						'care-pathway-links'
					),
					nameOf( step ),
					moved.indexOf( step ) + 1,
					moved.length
				)
			);
		}
	};

	const drag = useDrag( list, move );

	return (
		<ol className="care-pathway-links-step-list" ref={ list }>
			{ steps.map( ( step, place ) => (
				<StepRow
					key={ stepKey( step ) }
					step={ step }
					page={ pageOf( step ) }
					name={ nameOf( step ) }
					isCurrent={ step.pageId > 0 && step.pageId === currentId }
					isFirst={ place === 0 }
					isLast={ place === steps.length - 1 }
					dragState={ drag.stateOf( place ) }
					onGrab={ ( event ) => drag.start( place, event ) }
					onLabel={ ( label ) =>
						onChange(
							steps.map( ( other ) =>
								other === step ? { ...step, label } : other
							)
						)
					}
					onMove={ ( by ) => {
						focusAfter( place + by, by < 0 ? 'up' : 'down' );
						move( place, place + by );
					} }
					onRemove={ () => {
						focusAfter(
							Math.min( place, steps.length - 2 ),
							'remove'
						);
						onChange( steps.filter( ( other ) => other !== step ) );
						speak(
							sprintf(
								/* translators: %s: name of a page. */
								__( '“%s” removed.', 'care-pathway-links' ),
								nameOf( step )
							)
						);
					} }
				/>
			) ) }
		</ol>
	);
}

import { store as blockEditorStore } from '@wordpress/block-editor';
import { useRegistry, useSelect } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { DismissReason, NextStep, ShownStep } from '../../contract/types';
import { notify } from '../notify';
import { useParts } from '../parts';
import { recordDecision } from '../record-decision';
import { store } from '../store';
import { addSteps, takeOutSteps } from './add-steps';
import type { AddResult } from './add-steps';
import { speaksLanguage, stepLabel } from './step-label';

/** What a person can do with next steps; adding says false when nothing was changed, and the person has been told why. */
export interface DecideStep {
	addToBlock: ( step: NextStep ) => boolean;
	/** All at once, in one undo step. */
	addAll: ( steps: readonly NextStep[] ) => boolean;
	/** A page without a label of its own: related, or how the site checks what it says. */
	addPage: ( pageId: number ) => boolean;
	dismiss: ( step: NextStep, reason: DismissReason ) => void;
	restore: ( step: NextStep ) => void;
}

/** One act, one undo step, one announcement; what is said of a step is a line in the log. */
export function useDecideStep( sourceId: number | null ): DecideStep {
	const registry = useRegistry();
	const { boot } = useParts();
	const { getTarget } = useSelect( ( select ) => select( store ), [] );
	const titleOf = ( id: number ) => getTarget( id )?.title ?? '';
	const say = (
		step: NextStep,
		verdict: 'accepted' | 'dismissed' | 'restored',
		reason?: DismissReason
	) => {
		if ( sourceId !== null ) {
			recordDecision( registry, {
				sourceId,
				userId: boot.userId,
				suggestionId: step.id,
				targetId: step.targetId,
				// The log wants words; a title stands for a link without a label.
				anchorText:
					stepLabel( step ) || titleOf( step.targetId ) || '—',
				verdict,
				...( reason ? { reason } : {} ),
			} );
		}
	};
	const asShown = ( pageId: number, label: string ): ShownStep => ( {
		pageId,
		label: speaksLanguage( boot.language ) ? label : '',
		role: getTarget( pageId )?.role ?? null,
	} );
	const add = (
		steps: ShownStep[],
		onUndo: () => void = () => {}
	): boolean => {
		const result = addSteps( registry, steps );
		if ( result !== 'added' && result !== 'inserted' ) {
			notify( registry, 'warning', refusalText( result ) );
			return false;
		}
		const blocks = registry.select( blockEditorStore ).getBlocks();
		notify(
			registry,
			'success',
			addedText(
				result,
				steps.map( ( { pageId } ) => titleOf( pageId ) )
			),
			() => {
				undo(
					registry,
					blocks,
					steps.map( ( { pageId } ) => pageId )
				);
				onUndo();
			}
		);
		return true;
	};

	return {
		addToBlock: ( step ) => {
			const isAdded = add(
				[ asShown( step.targetId, stepLabel( step ) ) ],
				() => say( step, 'restored' )
			);
			if ( isAdded ) {
				say( step, 'accepted' );
			}
			return isAdded;
		},
		addAll: ( steps ) => {
			const isAdded = add(
				steps.map( ( step ) =>
					asShown( step.targetId, stepLabel( step ) )
				),
				() => steps.forEach( ( step ) => say( step, 'restored' ) )
			);
			if ( isAdded ) {
				steps.forEach( ( step ) => say( step, 'accepted' ) );
			}
			return isAdded;
		},
		addPage: ( pageId ) => add( [ asShown( pageId, '' ) ] ),
		dismiss: ( step, reason ) => {
			say( step, 'dismissed', reason );
			notify(
				registry,
				'info',
				sprintf(
					/* translators: %s: title of a page. */
					__(
						'“%s” dismissed as a next step.',
						'care-pathway-links'
					),
					titleOf( step.targetId )
				),
				() => say( step, 'restored' )
			);
		},
		restore: ( step ) => {
			say( step, 'restored' );
			notify(
				registry,
				'info',
				sprintf(
					/* translators: %s: title of a page. */
					__(
						'“%s” may be offered as a next step again.',
						'care-pathway-links'
					),
					titleOf( step.targetId )
				)
			);
		},
	};
}

/** The editor's own undo while nothing else has changed; later it would take back something else, and the pages alone go. */
function undo(
	registry: DataRegistry,
	blocks: unknown,
	pageIds: readonly number[]
): void {
	if ( registry.select( blockEditorStore ).getBlocks() === blocks ) {
		registry.dispatch( editorStore ).undo();
	} else if ( ! takeOutSteps( registry, pageIds ) ) {
		notify(
			registry,
			'warning',
			__(
				'The Next steps block has changed meanwhile, so nothing was done.',
				'care-pathway-links'
			)
		);
	}
}

function addedText(
	result: 'added' | 'inserted',
	titles: readonly string[]
): string {
	if ( result === 'inserted' ) {
		return sprintf(
			/* translators: %d: number of pages. */
			_n(
				'Next steps block with %d page added behind your text.',
				'Next steps block with %d pages added behind your text.',
				titles.length,
				'care-pathway-links'
			),
			titles.length
		);
	}
	const [ title = '' ] = titles;
	return titles.length === 1
		? sprintf(
				/* translators: %s: title of a page. */
				__(
					'“%s” added to the Next steps block.',
					'care-pathway-links'
				),
				title
			)
		: sprintf(
				/* translators: %d: number of pages. */
				_n(
					'%d page added to the Next steps block.',
					'%d pages added to the Next steps block.',
					titles.length,
					'care-pathway-links'
				),
				titles.length
			);
}

function refusalText(
	result: Exclude< AddResult, 'added' | 'inserted' >
): string {
	switch ( result ) {
		case 'there':
			return __(
				'The Next steps block already leads there.',
				'care-pathway-links'
			);
		case 'locked':
			return __(
				'The content here is locked, so nothing was changed.',
				'care-pathway-links'
			);
		case 'not-allowed':
			return __(
				'The Next steps block may not be used here, so nothing was changed.',
				'care-pathway-links'
			);
	}
}

import type { PointerEvent } from 'react';

import { Button, TextControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import {
	chevronDown,
	chevronUp,
	closeSmall,
	dragHandle,
	Icon,
} from '@wordpress/icons';

import type { ShownStep, TargetStatus } from '../../src/contract/types';
import { isShown } from './pages';
import type { DragState } from './use-drag';

interface Props {
	step: ShownStep;
	/** What the page is now; null until it is known. */
	page: TargetStatus | null;
	/** What readers see, as far as it is known. */
	name: string;
	isCurrent: boolean;
	isFirst: boolean;
	isLast: boolean;
	dragState: DragState;
	onGrab: ( event: PointerEvent< HTMLElement > ) => void;
	onLabel: ( label: string ) => void;
	onMove: ( by: -1 | 1 ) => void;
	onRemove: () => void;
}

/** One chosen page. */
export function StepRow( {
	step,
	page,
	name,
	isCurrent,
	isFirst,
	isLast,
	dragState,
	onGrab,
	onLabel,
	onMove,
	onRemove,
}: Props ) {
	const title = page?.title || step.url || '';
	const problem = problemText( step, page, isCurrent );
	return (
		<li className={ `care-pathway-links-step-row is-${ dragState }` }>
			{ /* For the pointer; the buttons do the same for everybody. */ }
			<span
				className="care-pathway-links-step-row__handle"
				aria-hidden="true"
				onPointerDown={ onGrab }
				onMouseDown={ ( event ) => event.preventDefault() }
			>
				<Icon icon={ dragHandle } />
			</span>
			<div className="care-pathway-links-step-row__words">
				<TextControl
					label={ sprintf(
						/* translators: %s: title of a page. */
						__( 'Words of the link to “%s”', 'care-pathway-links' ),
						title
					) }
					hideLabelFromVision
					value={ step.label }
					placeholder={ title }
					onChange={ onLabel }
					__next40pxDefaultSize
					__nextHasNoMarginBottom
				/>
				{ ( step.label !== '' && title !== step.label ) || problem ? (
					<p className="care-pathway-links-step-row__note">
						{ step.label !== '' && title !== step.label
							? `→ ${ title } `
							: '' }
						{ problem && <strong>{ problem }</strong> }
					</p>
				) : null }
			</div>
			<Button
				icon={ chevronUp }
				label={ sprintf(
					/* translators: %s: name of a page. */
					__( 'Move “%s” up', 'care-pathway-links' ),
					name
				) }
				onClick={ () => onMove( -1 ) }
				disabled={ isFirst }
				accessibleWhenDisabled
				size="compact"
				data-step-button="up"
			/>
			<Button
				icon={ chevronDown }
				label={ sprintf(
					/* translators: %s: name of a page. */
					__( 'Move “%s” down', 'care-pathway-links' ),
					name
				) }
				onClick={ () => onMove( 1 ) }
				disabled={ isLast }
				accessibleWhenDisabled
				size="compact"
				data-step-button="down"
			/>
			<Button
				icon={ closeSmall }
				label={ sprintf(
					/* translators: %s: name of a page. */
					__( 'Remove “%s”', 'care-pathway-links' ),
					name
				) }
				onClick={ onRemove }
				size="compact"
				data-step-button="remove"
			/>
		</li>
	);
}

/** Why visitors do not see this page in the block, or see it in another way; empty when all is well. */
function problemText(
	step: ShownStep,
	page: TargetStatus | null,
	isCurrent: boolean
): string {
	if ( isCurrent ) {
		return __(
			'This page. It is shown as where the reader is, without a link.',
			'care-pathway-links'
		);
	}
	if ( step.pageId === 0 && page === null ) {
		return __(
			'This address leads to no page of this site. Visitors do not see it here.',
			'care-pathway-links'
		);
	}
	if ( page === null || isShown( page ) ) {
		return '';
	}
	switch ( page.status ) {
		case 'public':
			return page.isNoindex
				? __(
						'Search engines are asked to leave this page out. Visitors do not see it here.',
						'care-pathway-links'
					)
				: __(
						'This page is not open to visitors. They do not see it here.',
						'care-pathway-links'
					);
		case 'draft':
		case 'pending':
		case 'scheduled':
			return __(
				'This page is not published. Visitors do not see it here until it is.',
				'care-pathway-links'
			);
		case 'bin':
		case 'missing':
			return __(
				'This page is gone. Visitors do not see it here.',
				'care-pathway-links'
			);
		default:
			return __(
				'This page is not open to visitors. They do not see it here.',
				'care-pathway-links'
			);
	}
}

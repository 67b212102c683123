import { Icon } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { check, lineDashed, mapMarker, plus } from '@wordpress/icons';

import type { PageRole } from '../../contract/types';
import { stageName } from '../../screens/stage-name';
import { Disclosure } from '../disclosure';
import { PlainList } from '../plain-list';
import type { StageView } from './arrange-steps';
import { LinkedPage } from './linked-page';
import { gapText, missingText } from './stage-text';
import { StepList } from './step-list';
import type { StepActions } from './step-list';

interface Props {
	view: StageView;
	/** What the page being written is for. */
	role: PageRole;
	actions: StepActions;
	/** Somebody came to look at this stage. */
	isAsked: boolean;
	onShown: () => void;
}

/** One stage of the line: what the page leads to, what it could lead to, or that the site has no such page. */
export function StageItem( { view, role, actions, isAsked, onShown }: Props ) {
	const heading = useRef< HTMLHeadingElement >( null );
	const { stage, isHere, state, linkedIds, steps, gaps } = view;

	useEffect( () => {
		if ( isAsked ) {
			heading.current?.scrollIntoView( { block: 'center' } );
			heading.current?.focus();
			onShown();
		}
	}, [ isAsked, onShown ] );

	return (
		<li
			className={ `care-pathway-links-stage is-${ state }${
				isHere ? ' is-here' : ''
			}` }
			aria-current={ isHere ? 'step' : undefined }
		>
			<span
				className="care-pathway-links-stage__marker"
				aria-hidden="true"
			>
				<Icon icon={ markerOf( view ) } size={ 16 } />
			</span>
			<h3 ref={ heading } tabIndex={ -1 }>
				{ stageName( stage ) }{ ' ' }
				<span className="care-pathway-links-stage__state">
					{ stateText( view ) }
				</span>
			</h3>
			{ linkedIds.length > 0 && (
				<PlainList
					label={ __( 'Pages you lead to', 'care-pathway-links' ) }
				>
					{ linkedIds.map( ( id ) => (
						<LinkedPage
							key={ id }
							pageId={ id }
							place={ actions.linkOf( id ) ?? 'text' }
						/>
					) ) }
				</PlainList>
			) }
			<StepList
				steps={ steps }
				actions={ actions }
				label={ __( 'Pages you could lead to', 'care-pathway-links' ) }
			/>
			{ gaps.length > 0
				? gaps.map( ( gap ) => (
						<p key={ gap } className="care-pathway-links-note">
							{ gapText( gap, role ) }
						</p>
					) )
				: state === 'missing' && (
						<p className="care-pathway-links-note">
							{ missingText( stage ) }
						</p>
					) }
			<MoreSteps view={ view } actions={ actions } />
		</li>
	);
}

/** Further pages for a stage, on request. */
function MoreSteps( {
	view: { stage, more },
	actions,
}: Pick< Props, 'view' | 'actions' > ) {
	return more.length === 0 ? null : (
		<Disclosure
			className="care-pathway-links-stage__more"
			name={ sprintf(
				/* translators: 1: number of pages, 2: stage of care, such as "Test". */
				_n(
					'%1$d more page: %2$s',
					'%1$d more pages: %2$s',
					more.length,
					'care-pathway-links'
				),
				more.length,
				stageName( stage )
			) }
			label={ sprintf(
				/* translators: %d: number of pages. */
				_n(
					'%d more page',
					'%d more pages',
					more.length,
					'care-pathway-links'
				),
				more.length
			) }
		>
			<StepList steps={ more } actions={ actions } />
		</Disclosure>
	);
}

function markerOf( { isHere, state }: StageView ) {
	if ( isHere ) {
		return mapMarker;
	}
	switch ( state ) {
		case 'linked':
			return check;
		case 'unlinked':
			return plus;
		case 'missing':
			return lineDashed;
	}
}

function stateText( { isHere, state, aboveIds, steps }: StageView ): string {
	if ( isHere ) {
		return __( 'You are here', 'care-pathway-links' );
	}
	switch ( state ) {
		case 'linked':
			return __( 'Linked', 'care-pathway-links' );
		case 'unlinked':
			if ( steps.length === 0 && aboveIds.length === 0 ) {
				return __( 'Dismissed', 'care-pathway-links' );
			}
			return steps.length === 0
				? __( 'Named above', 'care-pathway-links' )
				: __( 'Not linked yet', 'care-pathway-links' );
		case 'missing':
			return aboveIds.length === 0
				? __( 'No page yet', 'care-pathway-links' )
				: __( 'Named above', 'care-pathway-links' );
	}
}

import { Button, SearchControl, Spinner } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';

import type {
	FoundPage,
	Suggestion,
	TargetPage,
	TargetStatus,
} from '../../contract/types';
import { failureText } from '../../screens/failure-text';
import { useFoundPage } from '../use-found-page';
import { usePageChoices } from '../use-page-choices';
import type { PageChoices } from '../use-page-choices';
import { useSpan } from '../use-span';
import { PlainList } from '../plain-list';
import { PageChoice } from './page-choice';

interface Props {
	suggestion: Suggestion;
	onAccept: ( page: TargetPage ) => void;
	onClose: () => void;
}

/** Another page for the same words: the one that came second, or one that is looked for by its name. */
export function AnotherPage( { suggestion, onAccept, onClose }: Props ) {
	const { anchor, targetId, runnerUp } = suggestion;
	const { range, text } = anchor;
	const [ words, setWords ] = useState( '' );
	const choices = usePageChoices( words );
	const panel = useRef< HTMLDivElement >( null );
	const found = useSpan( anchor );
	const span =
		found?.text.slice( range.start, range.end ) === text ? found : null;

	useEffect( () => {
		// The menu that opened this gives the focus back first.
		const frame = requestAnimationFrame( () =>
			panel.current?.querySelector( 'input' )?.focus()
		);
		return () => cancelAnimationFrame( frame );
	}, [] );

	const choiceOf = ( page: FoundPage ) =>
		span && (
			<PageChoice
				key={ page.id }
				page={ page }
				span={ span }
				range={ range }
				onChoose={ () => onAccept( page ) }
			/>
		);

	return (
		<div
			ref={ panel }
			role="group"
			aria-label={ sprintf(
				/* translators: %s: words of the text. */
				__( 'Another page for “%s”', 'care-pathway-links' ),
				text
			) }
			className="care-pathway-links-choice"
		>
			{ runnerUp && words.trim() === '' && (
				<>
					<p className="care-pathway-links-choice__title">
						{ __( 'Came second', 'care-pathway-links' ) }
					</p>
					<PlainList>
						<SecondPage id={ runnerUp.targetId }>
							{ choiceOf }
						</SecondPage>
					</PlainList>
				</>
			) }
			<SearchControl
				__nextHasNoMarginBottom
				label={ __( 'Find a page by its title', 'care-pathway-links' ) }
				placeholder={ __(
					'Find a page by its title',
					'care-pathway-links'
				) }
				value={ words }
				onChange={ setWords }
			/>
			<Choices choices={ choices } targetId={ targetId }>
				{ choiceOf }
			</Choices>
			<div className="care-pathway-links-actions">
				<Button variant="tertiary" size="compact" onClick={ onClose }>
					{ __( 'Cancel', 'care-pathway-links' ) }
				</Button>
			</div>
		</div>
	);
}

function SecondPage( {
	id,
	children,
}: {
	id: number;
	children: ( page: FoundPage ) => ReactNode;
} ) {
	const second = useFoundPage( id );
	return (
		<>
			{ second.status === 'ready' &&
				second.page &&
				children( second.page ) }
		</>
	);
}

function Choices( {
	choices,
	targetId,
	children,
}: {
	choices: PageChoices;
	/** The page that is suggested already. */
	targetId: number;
	children: ( page: FoundPage ) => ReactNode;
} ) {
	switch ( choices.status ) {
		case 'unasked':
			return null;
		case 'searching':
			return <Spinner />;
		case 'failed':
			return <p>{ failureText( choices.code ) }</p>;
	}
	const pages = choices.pages.filter( ( { id } ) => id !== targetId );
	if ( pages.length + choices.hidden.length === 0 ) {
		return (
			<p className="care-pathway-links-note">
				{ __(
					'No other page of the site has these words in its title.',
					'care-pathway-links'
				) }
			</p>
		);
	}
	return (
		<PlainList>
			{ pages.map( children ) }
			{ choices.hidden.map( ( page ) => (
				<li key={ page.id }>
					{ page.title }
					<span className="care-pathway-links-note care-pathway-links-choice__reason">
						{ statusText( page.status ) }
					</span>
				</li>
			) ) }
		</PlainList>
	);
}

/** Why visitors cannot open a page. */
function statusText( status: TargetStatus[ 'status' ] ): string {
	switch ( status ) {
		case 'draft':
		case 'pending':
			return __(
				'Not published yet, so it cannot be linked to.',
				'care-pathway-links'
			);
		case 'scheduled':
			return __(
				'Scheduled, so it cannot be linked to yet.',
				'care-pathway-links'
			);
		case 'private':
			return __(
				'Private, so it cannot be linked to.',
				'care-pathway-links'
			);
		case 'password':
			return __(
				'Behind a password, so it cannot be linked to.',
				'care-pathway-links'
			);
		default:
			return __(
				'Visitors cannot open it, so it cannot be linked to.',
				'care-pathway-links'
			);
	}
}

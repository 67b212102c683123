import { Button, Notice, TextControl } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { CarePathway, KeptPathways } from '../../contract/types';
import type { FailureCode } from '../../screens/failure-code';
import { FailureNotice } from '../failure-notice';
import { useTell } from '../notices';
import { useParts } from '../parts';
import { ScreenLink } from '../screen-link';
import { useNavigation } from '../use-route';
import { checkPathway, MOST } from './check-pathway';
import { Conflict } from './conflict';
import { faultText } from './fault-text';
import { LanguageControl } from './language-control';
import { isSame } from './merge-pathways';
import { newPathwayId } from './new-pathway-id';
import { StepsEditor } from './steps-editor';
import type { Save } from './use-pathways';

type Saving =
	| { status: 'idle' }
	| { status: 'saving' }
	| { status: 'failed'; code: FailureCode }
	| { status: 'conflict'; theirs: KeptPathways };

/** One pathway: its name, its topic and its steps. Nothing is kept before *Save*. */
export function PathwayEditor( {
	pathwayId,
	kept,
	save,
	take,
	version,
}: {
	/** Null: a new one. */
	pathwayId: string | null;
	kept: KeptPathways;
	save: Save;
	take: ( kept: KeptPathways ) => void;
	version: string;
} ) {
	const { boot } = useParts();
	const { go, hold } = useNavigation();
	const tell = useTell();
	// What the changes began with: what others save meanwhile is compared with it.
	const [ base, setBase ] = useState( kept );
	const known = base.pathways.find( ( { id } ) => id === pathwayId );
	const [ draft, setDraft ] = useState< CarePathway >(
		() =>
			known ?? {
				id: newPathwayId(),
				name: '',
				topic: '',
				language: boot.language,
				steps: [],
			}
	);
	const [ saving, setSaving ] = useState< Saving >( { status: 'idle' } );
	const [ isChecked, setIsChecked ] = useState( false );
	const faultsPlace = useRef< HTMLDivElement >( null );
	const faults = checkPathway( draft );
	const isChanged =
		known === undefined
			? draft.name !== '' || draft.topic !== '' || draft.steps.length > 0
			: ! isSame( known, draft );
	const change = ( changed: Partial< CarePathway > ) =>
		setDraft( ( before ) => ( { ...before, ...changed } ) );

	useEffect( () => {
		hold( isChanged );
		return () => hold( false );
	}, [ hold, isChanged ] );

	if ( pathwayId !== null && known === undefined ) {
		return (
			<>
				<p>
					{ __(
						'This pathway is not there any more.',
						'care-pathway-links'
					) }
				</p>
				<ScreenLink to={ { screen: 'pathways' } }>
					{ __( 'All pathways', 'care-pathway-links' ) }
				</ScreenLink>
			</>
		);
	}

	const keep = async ( mine: CarePathway, from: KeptPathways ) => {
		setSaving( { status: 'saving' } );
		const outcome = await save( withPathway( from.pathways, mine ), from );
		switch ( outcome.status ) {
			case 'failed':
				setSaving( outcome );
				return;
			case 'conflict':
				setSaving( { status: 'conflict', theirs: outcome.theirs } );
				return;
			case 'kept':
				hold( false );
				tell( {
					text: outcome.isJoined
						? sprintf(
								/* translators: %s: name of a pathway. */
								__(
									'“%s” was saved. What somebody else changed meanwhile is kept too.',
									'care-pathway-links'
								),
								mine.name
							)
						: sprintf(
								/* translators: %s: name of a pathway. */
								__( '“%s” was saved.', 'care-pathway-links' ),
								mine.name
							),
				} );
				go( { screen: 'pathways' } );
		}
	};

	return (
		<form
			className="care-pathway-links-form"
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				setIsChecked( true );
				if ( faults.length > 0 ) {
					faultsPlace.current?.focus();
				} else if ( saving.status !== 'saving' ) {
					void keep( tidied( draft ), base );
				}
			} }
		>
			<div
				ref={ faultsPlace }
				tabIndex={ -1 }
				aria-label={ __( 'To put right', 'care-pathway-links' ) }
				role="group"
			>
				{ isChecked && faults.length > 0 && (
					<Notice status="error" isDismissible={ false }>
						<ul>
							{ faults.map( ( fault ) => (
								<li key={ fault }>{ faultText( fault ) }</li>
							) ) }
						</ul>
					</Notice>
				) }
			</div>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Name', 'care-pathway-links' ) }
				help={ __(
					'Such as “Weight management program”. Writers see it beside the steps.',
					'care-pathway-links'
				) }
				value={ draft.name }
				onChange={ ( name ) => change( { name } ) }
			/>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Topic', 'care-pathway-links' ) }
				help={ __(
					'Pages whose title says these words, or names the same thing, lead into the pathway too. Leave it empty where only the steps themselves lead on.',
					'care-pathway-links'
				) }
				value={ draft.topic }
				onChange={ ( topic ) => change( { topic } ) }
			/>
			<LanguageControl
				value={ draft.language }
				version={ version }
				onChange={ ( language ) => change( { language } ) }
			/>
			<StepsEditor
				steps={ draft.steps }
				language={ draft.language }
				version={ version }
				onChange={ ( steps ) => change( { steps } ) }
			/>
			{ saving.status === 'failed' && (
				<FailureNotice
					code={ saving.code }
					onRetry={ () => keep( tidied( draft ), base ) }
				/>
			) }
			{ saving.status === 'conflict' && (
				<Conflict
					isDeleted={
						! saving.theirs.pathways.some(
							( { id } ) => id === draft.id
						)
					}
					onMine={ () => keep( tidied( draft ), saving.theirs ) }
					onBoth={ () =>
						keep(
							{
								...tidied( draft ),
								id: newPathwayId(),
								name: sprintf(
									/* translators: %s: name of a pathway, of which there are two now. */
									__( '%s (copy)', 'care-pathway-links' ),
									draft.name.trim()
								).slice( 0, MOST.name ),
							},
							saving.theirs
						)
					}
					onTheirs={ () => {
						hold( false );
						const theirs = saving.theirs.pathways.find(
							( { id } ) => id === draft.id
						);
						take( saving.theirs );
						if ( theirs === undefined ) {
							go( { screen: 'pathways' } );
							return;
						}
						setBase( saving.theirs );
						setDraft( theirs );
						setSaving( { status: 'idle' } );
					} }
				/>
			) }
			<p className="care-pathway-links-actions">
				<Button
					__next40pxDefaultSize
					variant="primary"
					type="submit"
					isBusy={ saving.status === 'saving' }
					disabled={ saving.status === 'saving' }
					accessibleWhenDisabled
				>
					{ __( 'Save', 'care-pathway-links' ) }
				</Button>
				<ScreenLink to={ { screen: 'pathways' } }>
					{ __( 'All pathways', 'care-pathway-links' ) }
				</ScreenLink>
			</p>
		</form>
	);
}

function tidied( pathway: CarePathway ): CarePathway {
	return {
		...pathway,
		name: pathway.name.trim(),
		topic: pathway.topic.trim(),
	};
}

function withPathway(
	pathways: readonly CarePathway[],
	mine: CarePathway
): CarePathway[] {
	return pathways.some( ( { id } ) => id === mine.id )
		? pathways.map( ( pathway ) =>
				pathway.id === mine.id ? mine : pathway
			)
		: [ ...pathways, mine ];
}

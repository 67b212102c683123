import { Button, Notice } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { CarePathway, KeptPathways } from '../../contract/types';
import { FailureNotice } from '../failure-notice';
import { useTell } from '../notices';
import { AskToDelete } from './ask-to-delete';
import { ImportDialog } from './import-dialog';
import { moveEntry } from './move-entry';
import { PathwayActions } from './pathway-actions';
import { PathwayTable } from './pathway-table';
import type { SaveOutcome } from './save-pathways';
import { pageIdsOf, usePages } from '../use-pages';
import type { Save } from './use-pathways';

/** All pathways, in the order in which they come first. */
export function PathwayList( {
	kept,
	save,
	take,
	version,
}: {
	kept: KeptPathways;
	save: Save;
	take: ( kept: KeptPathways ) => void;
	version: string;
} ) {
	const tell = useTell();
	const pages = usePages( pageIdsOf( kept.pathways ), version );
	const [ deleting, setDeleting ] = useState< CarePathway | null >( null );
	const [ isImporting, setIsImporting ] = useState( false );
	const [ outcome, setOutcome ] = useState< Unsaved | null >( null );
	const { pathways } = kept;

	/** Saves a list, tells it, and offers the way back. */
	const change = async (
		mine: readonly CarePathway[],
		told: string,
		hasWayBack: boolean
	) => {
		const result = await save( mine );
		if ( result.status !== 'kept' ) {
			setOutcome( {
				result,
				again: () => change( mine, told, hasWayBack ),
			} );
			return;
		}
		setOutcome( null );
		tell( {
			text: told,
			...( hasWayBack && {
				action: {
					label: __( 'Undo', 'care-pathway-links' ),
					onClick: () => {
						void save( pathways, result.kept ).then( ( undone ) => {
							if ( undone.status === 'kept' ) {
								speak( __( 'Undone.', 'care-pathway-links' ) );
							} else {
								setOutcome( { result: undone, again: null } );
							}
						} );
					},
				},
			} ),
		} );
	};

	return (
		<>
			<p className="care-pathway-links-lead">
				{ __(
					'A pathway says which pages follow each other for a topic. Writers are offered its next pages first, in this order.',
					'care-pathway-links'
				) }
			</p>
			<PathwayActions
				pathways={ pathways }
				pages={ pages }
				onImport={ () => setIsImporting( true ) }
			/>
			{ outcome !== null && (
				<NotSaved
					{ ...outcome }
					onTake={ ( theirs ) => {
						take( theirs );
						setOutcome( null );
					} }
				/>
			) }
			{ pathways.length === 0 ? (
				<p>
					{ __(
						'There are no pathways of yours yet. Until there are, readers are led along the built-in one: symptom, condition, test, treatment, recovery, and the way to a visit at every stage.',
						'care-pathway-links'
					) }
				</p>
			) : (
				<PathwayTable
					pathways={ pathways }
					pages={ pages }
					onMove={ ( from, to ) =>
						void change(
							moveEntry( pathways, from, to ),
							sprintf(
								/* translators: 1: name of a pathway. 2: its new place. 3: number of pathways. */
								__(
									'“%1$s” is now number %2$d of %3$d.',
									'care-pathway-links'
								),
								pathways[ from ]?.name ?? '',
								to + 1,
								pathways.length
							),
							false
						)
					}
					onDelete={ setDeleting }
				/>
			) }
			{ deleting !== null && (
				<AskToDelete
					name={ deleting.name }
					onCancel={ () => setDeleting( null ) }
					onDelete={ () => {
						setDeleting( null );
						void change(
							pathways.filter( ( { id } ) => id !== deleting.id ),
							sprintf(
								/* translators: %s: name of a pathway. */
								__( '“%s” was deleted.', 'care-pathway-links' ),
								deleting.name
							),
							true
						);
					} }
				/>
			) }
			{ isImporting && (
				<ImportDialog
					kept={ pathways }
					onCancel={ () => setIsImporting( false ) }
					onImport={ ( mine, told ) => {
						setIsImporting( false );
						void change( mine, told, true );
					} }
				/>
			) }
		</>
	);
}

/** A change that did not come to be. */
interface Unsaved {
	result: Exclude< SaveOutcome, { status: 'kept' } >;
	/** Tries the same again, where that makes sense. */
	again: ( () => void ) | null;
}

function NotSaved( {
	result,
	again,
	onTake,
}: Unsaved & { onTake: ( theirs: KeptPathways ) => void } ) {
	return result.status === 'failed' ? (
		<FailureNotice code={ result.code } onRetry={ () => again?.() } />
	) : (
		<Notice status="warning" isDismissible={ false }>
			<p>
				{ __(
					'Somebody else changed the same pathway in the meantime. Your change was not saved, and nothing was lost.',
					'care-pathway-links'
				) }
			</p>
			<Button
				variant="secondary"
				size="compact"
				onClick={ () => onTake( result.theirs ) }
			>
				{ __( 'Show the newest', 'care-pathway-links' ) }
			</Button>
		</Notice>
	);
}

import { Button, Modal, Notice, RadioControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { CarePathway } from '../../contract/types';
import { ChooseFile } from '../choose-file';
import { FileReading } from '../file-reading';
import { MOST } from './check-pathway';
import { entryProblemText, pathwayFileWords } from './file-text';
import { applyImport } from './import-pathways';
import type { ImportPlan, OnDifferent } from './import-pathways';
import { newPathwayId } from './new-pathway-id';
import type { EntryProblem } from './pathway-file';
import { useImport } from './use-import';

/** Brings pathways from a file: what it holds is shown first, and what cannot be read is named. */
export function ImportDialog( {
	kept,
	onImport,
	onCancel,
}: {
	kept: readonly CarePathway[];
	/** Takes the whole new list, and what to say of it. */
	onImport: ( mine: CarePathway[], told: string ) => void;
	onCancel: () => void;
} ) {
	const { state, read } = useImport( kept );

	return (
		<Modal
			title={ __( 'Import pathways', 'care-pathway-links' ) }
			onRequestClose={ onCancel }
			size="medium"
		>
			{ state.status === 'read' ? (
				<Found
					kept={ kept }
					plan={ state.plan }
					problems={ state.problems }
					onImport={ onImport }
				/>
			) : (
				<FileReading state={ state } words={ pathwayFileWords() } />
			) }
			<p className="care-pathway-links-actions">
				<ChooseFile
					accept="application/json,.json"
					label={
						state.status === 'read'
							? __( 'Choose another file', 'care-pathway-links' )
							: __( 'Choose a file', 'care-pathway-links' )
					}
					onChoose={ read }
				/>
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ onCancel }
				>
					{ __( 'Cancel', 'care-pathway-links' ) }
				</Button>
			</p>
		</Modal>
	);
}

function Found( {
	kept,
	plan,
	problems,
	onImport,
}: {
	kept: readonly CarePathway[];
	plan: ImportPlan;
	problems: EntryProblem[];
	onImport: ( mine: CarePathway[], told: string ) => void;
} ) {
	const [ on, setOn ] = useState< OnDifferent >( 'keep-both' );
	const brought = plan.added.length + plan.different.length;
	const mine = applyImport( kept, plan, on, newPathwayId );
	const isTooMany = mine.length > MOST.pathways;

	return (
		<>
			<p role="status">
				{ sprintf(
					/* translators: 1: number of new pathways. 2: number of pathways that are here already. 3: number of pathways that differ from those here. */
					__(
						'New: %1$d. Here already: %2$d. Different from those here: %3$d.',
						'care-pathway-links'
					),
					plan.added.length,
					plan.same.length,
					plan.different.length
				) }
			</p>
			{ problems.length > 0 && (
				<Notice status="warning" isDismissible={ false }>
					<p>
						{ _n(
							'One pathway of the file cannot be imported:',
							'Some pathways of the file cannot be imported:',
							problems.length,
							'care-pathway-links'
						) }
					</p>
					<ul>
						{ problems.map( ( problem ) => (
							<li key={ problem.number }>
								{ entryProblemText( problem ) }
							</li>
						) ) }
					</ul>
				</Notice>
			) }
			{ plan.different.length > 0 && (
				<RadioControl
					label={ __(
						'Pathways that differ from those here',
						'care-pathway-links'
					) }
					selected={ on }
					options={ [
						{
							label: __( 'Keep both', 'care-pathway-links' ),
							value: 'keep-both',
						},
						{
							label: __(
								'Replace those here',
								'care-pathway-links'
							),
							value: 'replace',
						},
					] }
					onChange={ ( value ) => setOn( value as OnDifferent ) }
				/>
			) }
			{ isTooMany && (
				<Notice status="error" isDismissible={ false }>
					{ sprintf(
						/* translators: %d: number of pathways. */
						__(
							'These would be more than the %d pathways that a site keeps. Delete some first.',
							'care-pathway-links'
						),
						MOST.pathways
					) }
				</Notice>
			) }
			{ brought > 0 && ! isTooMany && (
				<p>
					<Button
						__next40pxDefaultSize
						variant="primary"
						onClick={ () =>
							onImport(
								mine,
								sprintf(
									/* translators: %s: number of pathways. */
									_n(
										'%s pathway was imported.',
										'%s pathways were imported.',
										brought,
										'care-pathway-links'
									),
									brought.toLocaleString()
								)
							)
						}
					>
						{ sprintf(
							/* translators: %s: number of pathways. */
							_n(
								'Import %s pathway',
								'Import %s pathways',
								brought,
								'care-pathway-links'
							),
							brought.toLocaleString()
						) }
					</Button>
				</p>
			) }
		</>
	);
}

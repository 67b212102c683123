import { speak } from '@wordpress/a11y';
import { Button, Modal, Notice, TextControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import type {
	NextStepsBlock,
	ShownStep,
	SuggestedStep,
} from '../../src/contract/types';
import { PageSearch } from './page-search';
import { knownPage } from './pages';
import { StepList } from './step-list';
import { SuggestedList } from './suggested-list';
import type { PagesAnswer } from './use-pages';

interface Props {
	block: NextStepsBlock;
	/** The page that is being edited, or 0. */
	currentId: number;
	/** Suggested pages that are not in the block. */
	suggested: readonly SuggestedStep[];
	pages: PagesAnswer;
	onChange: (
		change: Partial< Pick< NextStepsBlock, 'heading' | 'steps' > >
	) => void;
	onDone: () => void;
}

/**
 * Where pages are chosen, named and put in order. A window of its own: inside the canvas the editor takes the arrow keys
 * for itself, and themes dress the fields.
 */
export function StepsForm( {
	block,
	currentId,
	suggested,
	pages,
	onChange,
	onDone,
}: Props ) {
	const { steps } = block;
	const add = ( added: readonly ShownStep[] ) =>
		onChange( { steps: [ ...steps, ...added ] } );
	return (
		<Modal
			title={ __( 'Next steps', 'care-pathway-links' ) }
			size="medium"
			onRequestClose={ onDone }
		>
			<div className="care-pathway-links-next-steps-form">
				{ steps.length > 0 && (
					<TextControl
						label={ __( 'Heading', 'care-pathway-links' ) }
						value={ block.heading }
						help={
							block.heading === ''
								? __(
										'Without words no heading is shown.',
										'care-pathway-links'
									)
								: undefined
						}
						onChange={ ( heading ) => onChange( { heading } ) }
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
				) }
				{ pages.hasFailed && (
					<Notice
						status="warning"
						isDismissible={ false }
						actions={ [
							{
								label: __( 'Try again', 'care-pathway-links' ),
								onClick: pages.tryAgain,
							},
						] }
					>
						{ __(
							'The titles of the pages could not be loaded.',
							'care-pathway-links'
						) }
					</Notice>
				) }
				<StepList
					steps={ steps }
					currentId={ currentId }
					pageOf={ pages.pageOf }
					onChange={ ( moved ) =>
						onChange( { steps: [ ...moved ] } )
					}
				/>
				<PageSearch
					label={ __( 'Add a page', 'care-pathway-links' ) }
					without={ steps.map( ( { pageId } ) => pageId ) }
					onChoose={ ( step ) => {
						add( [ step ] );
						speak(
							sprintf(
								/* translators: %s: title of a page. */
								__( '“%s” added.', 'care-pathway-links' ),
								knownPage( step.pageId )?.title ?? ''
							)
						);
					} }
				/>
				<SuggestedList suggested={ suggested } onAdd={ add } />
				<Button
					variant="primary"
					onClick={ onDone }
					__next40pxDefaultSize
				>
					{ __( 'Done', 'care-pathway-links' ) }
				</Button>
			</div>
		</Modal>
	);
}

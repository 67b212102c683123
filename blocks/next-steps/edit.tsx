import {
	BlockControls,
	InspectorControls,
	store as blockEditorStore,
	useBlockProps,
} from '@wordpress/block-editor';
import {
	PanelBody,
	SelectControl,
	ToggleControl,
	ToolbarButton,
	ToolbarGroup,
} from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { pencil } from '@wordpress/icons';

import type {
	NextStepsBlock,
	SuggestedPathway,
	SuggestedStep,
} from '../../src/contract/types';
import { KeepCurrent } from './keep-current';
import { Preview } from './preview';
import { readBlock } from './read-block';
import { Sample } from './sample';
import { Start } from './start';
import { StepsForm } from './steps-form';
import { usePages } from './use-pages';
import { useResolvedAddresses } from './use-resolved-addresses';

export interface EditProps {
	attributes: Record< string, unknown >;
	setAttributes: ( change: Partial< NextStepsBlock > ) => void;
	context: { postId?: unknown };
	/** Handed in by the editor room through the filter `editor.BlockEdit`; the block works without. */
	suggestedSteps?: readonly SuggestedStep[];
	suggestedPathways?: readonly SuggestedPathway[];
}

const NONE: readonly SuggestedStep[] = [];
const NO_PATHWAYS: readonly SuggestedPathway[] = [];

/** The block in the editor: as visitors see it, with a window in which pages are chosen and put in order. */
export function Edit( {
	attributes,
	setAttributes,
	context,
	suggestedSteps = NONE,
	suggestedPathways = NO_PATHWAYS,
}: EditProps ) {
	const block = readBlock(
		attributes,
		__( 'Next steps', 'care-pathway-links' )
	);
	const [ isEditing, setIsEditing ] = useState( false );
	const isPreviewMode = useSelect(
		( select ) =>
			select( blockEditorStore ).getSettings().isPreviewMode === true,
		[]
	);
	const pages = usePages( [ ...block.steps, ...block.spares ] );
	useResolvedAddresses( block.steps, ( steps ) =>
		setAttributes( { steps } )
	);

	const element = useRef< HTMLDivElement >( null );
	const blockProps = useBlockProps( { ref: element } );
	const currentId = Number( context.postId ) || 0;
	const chosen = [ ...block.steps, ...block.spares ].map(
		( { pageId } ) => pageId
	);
	const suggested = suggestedSteps.filter(
		( { pageId } ) => ! chosen.includes( pageId ) && pageId !== currentId
	);
	const isEmpty = block.steps.length === 0;

	if ( isPreviewMode && isEmpty ) {
		return (
			<div { ...blockProps }>
				<Sample />
			</div>
		);
	}
	return (
		<div { ...blockProps }>
			{ ! isEmpty && (
				<BlockControls group="other">
					<ToolbarGroup>
						<ToolbarButton
							icon={ pencil }
							label={ __( 'Edit pages', 'care-pathway-links' ) }
							onClick={ () => setIsEditing( true ) }
						/>
					</ToolbarGroup>
				</BlockControls>
			) }
			<InspectorControls>
				<PanelBody title={ __( 'Settings', 'care-pathway-links' ) }>
					<SelectControl
						label={ __( 'Heading level', 'care-pathway-links' ) }
						value={ `${ block.level }` }
						options={ [ 2, 3, 4 ].map( ( level ) => ( {
							value: `${ level }`,
							label: sprintf(
								/* translators: %d: level of a heading, 2 to 4. */
								__( 'Heading %d', 'care-pathway-links' ),
								level
							),
						} ) ) }
						onChange={ ( level ) =>
							setAttributes( { level: Number( level ) } )
						}
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
					<ToggleControl
						label={ __( 'Show icons', 'care-pathway-links' ) }
						checked={ block.hasIcons }
						onChange={ ( hasIcons ) =>
							setAttributes( { hasIcons } )
						}
						__nextHasNoMarginBottom
					/>
				</PanelBody>
				<PanelBody
					title={ __( 'When a page is gone', 'care-pathway-links' ) }
				>
					<KeepCurrent
						block={ block }
						suggested={ suggested }
						pageOf={ pages.pageOf }
						onChange={ setAttributes }
					/>
				</PanelBody>
			</InspectorControls>
			{ isEmpty ? (
				<Start
					suggested={ suggested }
					pathways={ suggestedPathways }
					onChoose={ () => setIsEditing( true ) }
					onAdd={ ( steps ) => setAttributes( { steps } ) }
				/>
			) : (
				<Preview
					attributes={ {
						...block,
						// Where none was chosen, the server says it in the language of the site.
						heading: attributes.heading,
						className: attributes.className,
					} }
				/>
			) }
			{ isEditing && (
				<StepsForm
					block={ block }
					currentId={ currentId }
					suggested={ suggested }
					pages={ pages }
					onChange={ setAttributes }
					onDone={ () => {
						setIsEditing( false );
						// The button that opened it may be gone.
						element.current?.focus();
					} }
				/>
			) }
		</div>
	);
}

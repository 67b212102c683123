import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import {
	Disabled,
	PanelBody,
	Placeholder,
	TextControl,
	ToggleControl,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { PageReview } from '../../src/contract/types';
import { ServerPreview } from '../server-preview';
import { BLOCK_NAME } from './block-name';
import { ChosenPage } from './chosen-page';
import { ClinicalReviewIcon } from './icon';
import { usePageReview } from './use-page-review';

interface EditProps {
	attributes: Record< string, unknown >;
	setAttributes: ( change: {
		hasAuthor?: boolean;
		methodPageId?: number;
	} ) => void;
}

/** The block in the editor: as visitors see it. What it says is kept with the page, and edited beside it. */
export function Edit( { attributes, setAttributes }: EditProps ) {
	const [ review, change ] = usePageReview();
	const { hasAuthor, methodPageId } = attributes;
	const own = {
		hasAuthor: hasAuthor !== false,
		methodPageId: Math.max( 0, Math.trunc( Number( methodPageId ) ) || 0 ),
	};
	return (
		<div { ...useBlockProps() }>
			<InspectorControls>
				{ review && (
					<PanelBody
						title={ __( 'Clinical review', 'care-pathway-links' ) }
					>
						<ReviewFields review={ review } onChange={ change } />
					</PanelBody>
				) }
				<PanelBody title={ __( 'Settings', 'care-pathway-links' ) }>
					<ToggleControl
						label={ __( 'Name the author', 'care-pathway-links' ) }
						checked={ own.hasAuthor }
						onChange={ ( isNamed ) =>
							setAttributes( { hasAuthor: isNamed } )
						}
						__nextHasNoMarginBottom
					/>
					<ChosenPage
						label={ __(
							'Page on how you review',
							'care-pathway-links'
						) }
						pageId={ own.methodPageId }
						onChange={ ( pageId ) =>
							setAttributes( { methodPageId: pageId } )
						}
					/>
				</PanelBody>
			</InspectorControls>
			<Disabled>
				<ServerPreview
					block={ BLOCK_NAME }
					attributes={ {
						...own,
						...( review && { unsaved: review } ),
					} }
					httpMethod="POST"
					EmptyResponsePlaceholder={ NothingSaid }
				/>
			</Disabled>
		</div>
	);
}

function ReviewFields( {
	review,
	onChange,
}: {
	review: PageReview;
	onChange: ( change: Partial< PageReview > ) => void;
} ) {
	return (
		<div className="care-pathway-links-review-fields">
			<ChosenPage
				label={ __(
					'Page about the clinical reviewer',
					'care-pathway-links'
				) }
				pageId={ review.reviewerPageId }
				onChange={ ( reviewerPageId ) =>
					onChange( { reviewerPageId } )
				}
			/>
			{ review.reviewerPageId === 0 && (
				<TextControl
					label={ __(
						'Or the name of the reviewer',
						'care-pathway-links'
					) }
					value={ review.reviewedBy }
					maxLength={ 200 }
					onChange={ ( reviewedBy ) => onChange( { reviewedBy } ) }
					__next40pxDefaultSize
					__nextHasNoMarginBottom
				/>
			) }
			<TextControl
				type="date"
				label={ __( 'Reviewed on', 'care-pathway-links' ) }
				value={ review.reviewedOn }
				onChange={ ( reviewedOn ) => onChange( { reviewedOn } ) }
				__next40pxDefaultSize
				__nextHasNoMarginBottom
			/>
			<ChosenPage
				label={ __( 'Page about the author', 'care-pathway-links' ) }
				pageId={ review.authorPageId }
				onChange={ ( authorPageId ) => onChange( { authorPageId } ) }
			/>
		</div>
	);
}

function NothingSaid() {
	return (
		<Placeholder
			icon={ <ClinicalReviewIcon /> }
			label={ __( 'Reviewed by', 'care-pathway-links' ) }
			instructions={ __(
				'Nothing is said about this page yet. Choose the clinical reviewer and the day in the settings of this block; they are saved with the page.',
				'care-pathway-links'
			) }
		/>
	);
}

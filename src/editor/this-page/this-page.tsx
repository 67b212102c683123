import {
	FormTokenField,
	SelectControl,
	TextControl,
	ToggleControl,
} from '@wordpress/components';
import { PluginDocumentSettingPanel } from '@wordpress/editor';
import { __, sprintf } from '@wordpress/i18n';

import type { PageProfile, PageRole } from '../../contract/types';
import { PAGE_ROLES } from '../../screens/page-roles';
import { roleName } from '../../screens/role-name';
import { PartsOwner, useParts } from '../parts';
import { PersonPage } from './person-page';
import { ProfileText } from './profile-text';
import { roleReasonText } from './role-reason-text';
import { usePageMarks, useReviewMarks } from './use-page-marks';

const AS_DETECTED = '';

/** What the page is, as its owner says, else as detected. Saved together with the page. */
export function ThisPage( { profile }: { profile: PageProfile | null } ) {
	const parts = useParts();
	const { boot } = parts;
	const [ marks, changeMarks ] = usePageMarks();
	const [ review, changeReview ] = useReviewMarks();

	if ( marks === null ) {
		return null;
	}
	const detected = profile?.detectedRole ?? null;

	return (
		<PluginDocumentSettingPanel
			name="care-pathway-links-this-page"
			title={ __( 'Care pathway', 'care-pathway-links' ) }
			className="care-pathway-links-this-page"
		>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'What this page is for', 'care-pathway-links' ) }
				value={ marks.role ?? AS_DETECTED }
				options={ [
					{
						value: AS_DETECTED,
						label:
							detected === null
								? __( 'As detected', 'care-pathway-links' )
								: sprintf(
										/* translators: %s: what a page is for, such as "Condition". */
										__(
											'As detected: %s',
											'care-pathway-links'
										),
										roleName( detected.role ) ??
											detected.role
									),
					},
					...PAGE_ROLES.map( ( role ) => ( {
						value: role,
						label: roleName( role ) ?? role,
					} ) ),
				] }
				{ ...( marks.role === null &&
					detected !== null && {
						help: roleReasonText( detected ),
					} ) }
				onChange={ ( role ) =>
					changeMarks( {
						role:
							role === AS_DETECTED ? null : ( role as PageRole ),
					} )
				}
			/>
			<FormTokenField
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Also known as', 'care-pathway-links' ) }
				value={ marks.aliases }
				onChange={ ( names ) =>
					changeMarks( {
						aliases: names.map( ( name ) =>
							typeof name === 'string' ? name : name.value
						),
					} )
				}
			/>
			{ profile !== null && <ProfileText profile={ profile } /> }
			<ToggleControl
				__nextHasNoMarginBottom
				label={ __( 'Main page of its topic', 'care-pathway-links' ) }
				checked={ marks.isPillar }
				disabled={ ! boot.canTeach }
				onChange={ ( isPillar ) => changeMarks( { isPillar } ) }
			/>
			<ToggleControl
				__nextHasNoMarginBottom
				label={ __(
					'One of the first pages of its topic',
					'care-pathway-links'
				) }
				checked={ marks.isPrimaryTarget }
				disabled={ ! boot.canTeach }
				onChange={ ( isPrimaryTarget ) =>
					changeMarks( { isPrimaryTarget } )
				}
			/>
			<ToggleControl
				__nextHasNoMarginBottom
				label={ __(
					'Leave out of link suggestions',
					'care-pathway-links'
				) }
				checked={ marks.isExcluded }
				disabled={ ! boot.canTeach }
				{ ...( ! boot.canTeach && {
					help: __(
						'Only people who edit the pages of others change these three.',
						'care-pathway-links'
					),
				} ) }
				onChange={ ( isExcluded ) => changeMarks( { isExcluded } ) }
			/>
			{ review !== null && (
				// What is put into the settings of the document is rendered there.
				<PartsOwner value={ parts }>
					<TextControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						type="date"
						label={ __(
							'Clinically reviewed on',
							'care-pathway-links'
						) }
						value={ review.reviewedOn }
						onChange={ ( reviewedOn ) =>
							changeReview( { reviewedOn } )
						}
					/>
					<PersonPage
						label={ __(
							'Page about the clinical reviewer',
							'care-pathway-links'
						) }
						pageId={ review.reviewerPageId }
						onChange={ ( reviewerPageId ) =>
							changeReview( { reviewerPageId } )
						}
					/>
					{ review.reviewerPageId === 0 && (
						<TextControl
							__next40pxDefaultSize
							__nextHasNoMarginBottom
							label={ __(
								'Or the name of the reviewer',
								'care-pathway-links'
							) }
							value={ review.reviewedBy }
							maxLength={ 200 }
							onChange={ ( reviewedBy ) =>
								changeReview( { reviewedBy } )
							}
						/>
					) }
					<PersonPage
						label={ __(
							'Page about the author',
							'care-pathway-links'
						) }
						pageId={ review.authorPageId }
						onChange={ ( authorPageId ) =>
							changeReview( { authorPageId } )
						}
					/>
				</PartsOwner>
			) }
		</PluginDocumentSettingPanel>
	);
}

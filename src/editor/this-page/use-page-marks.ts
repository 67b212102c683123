import { useDispatch, useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';

import type { PageMarks, PageReview } from '../../contract/types';

/** The fields that src/server/page-marks.php and page-review.php add to every entry. */
const MARKS_FIELD = 'care_pathway_links_page';
const REVIEW_FIELD = 'care_pathway_links_review';

/**
 * What the page being edited says it is, unsaved changes included. It is saved together with the page.
 *
 * @return Null where no page is edited, or none whose type visitors can open.
 */
export function usePageMarks(): [
	PageMarks | null,
	( change: Partial< PageMarks > ) => void,
] {
	return useField< PageMarks >( MARKS_FIELD, 'aliases' );
}

/** The same of who reviewed it. */
export function useReviewMarks(): [
	PageReview | null,
	( change: Partial< PageReview > ) => void,
] {
	return useField< PageReview >( REVIEW_FIELD, 'reviewedOn' );
}

function useField< Value extends object >(
	field: string,
	key: keyof Value
): [ Value | null, ( change: Partial< Value > ) => void ] {
	const { editPost } = useDispatch( editorStore );
	const value = useSelect(
		( select ) => {
			const given = select( editorStore ).getEditedPostAttribute( field );
			return typeof given === 'object' && given !== null && key in given
				? ( given as Value )
				: null;
		},
		[ field, key ]
	);
	return [
		value,
		( change ) => {
			if ( value ) {
				editPost( { [ field ]: { ...value, ...change } } );
			}
		},
	];
}

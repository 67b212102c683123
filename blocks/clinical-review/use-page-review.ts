import { store as editorStore } from '@wordpress/editor';
import { useDispatch, useSelect } from '@wordpress/data';

import type { PageReview } from '../../src/contract/types';

/** The field that src/server/page-review.php adds to every entry. */
const FIELD = 'care_pathway_links_review';

/**
 * What the page being edited says about its review, unsaved changes included. It is saved together with the page.
 *
 * @return Null where no page is edited, as in a template.
 */
export function usePageReview(): [
	PageReview | null,
	( change: Partial< PageReview > ) => void,
] {
	const { editPost } = useDispatch( editorStore );
	const review = useSelect( ( select ) => {
		const given = select( editorStore )?.getEditedPostAttribute( FIELD );
		return isPageReview( given ) ? given : null;
	}, [] );
	return [
		review,
		( change ) => {
			if ( review ) {
				editPost( { [ FIELD ]: { ...review, ...change } } );
			}
		},
	];
}

function isPageReview( given: unknown ): given is PageReview {
	return typeof given === 'object' && given !== null && 'reviewedOn' in given;
}

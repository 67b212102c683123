import { store as coreStore } from '@wordpress/core-data';
import { useRegistry, useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { useEffect } from '@wordpress/element';

/** What src/server/refuse-publishing.php answers. */
const CODE = 'care_pathway_links_not_ready';

/**
 * When publishing was refused for the checklist, the post is what it was before: otherwise every later save would ask to
 * publish it again, and drafts must always save. WordPress itself shows the reason.
 */
export function useRefusal(): void {
	const registry = useRegistry();
	const error = useSelect( ( select ) => {
		const { getCurrentPostId, getCurrentPostType } = select( editorStore );
		const id = getCurrentPostId();
		const type = getCurrentPostType();
		return id === null || type === null
			? null
			: select( coreStore ).getLastEntitySaveError(
					'postType',
					type,
					id
				);
	}, [] );

	useEffect( () => {
		if (
			typeof error === 'object' &&
			error !== null &&
			'code' in error &&
			error.code === CODE
		) {
			const { getCurrentPostAttribute } = registry.select( editorStore );
			registry
				.dispatch( editorStore )
				.editPost(
					{ status: getCurrentPostAttribute( 'status' ) },
					{ undoIgnore: true }
				);
		}
	}, [ registry, error ] );
}

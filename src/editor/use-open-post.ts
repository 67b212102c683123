import { store as blockEditorStore } from '@wordpress/block-editor';
import type { EditorBlock } from '@wordpress/block-editor';
import { useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';

import { readLock } from './read-current-spans';

/** The post in the editor, unsaved changes included. */
export interface OpenPost {
	/** A new post has one too: the editor opens on an automatic draft. Null where there is no post, as in the site editor. */
	sourceId: number | null;
	/** Empty where there is none. */
	postType: string;
	title: string;
	url: string | null;
	/** The post's own blocks, without those of the template around it. */
	blocks: EditorBlock[];
	/** What is locked for all of them, as `readLock` tells it. */
	lock: string;
	view: View;
}

/** What the canvas shows of the post. */
export type View =
	/** Its text, to be written in. */
	| 'text'
	/** Its code; the blocks are as they were before it was opened. */
	| 'code'
	/** Something to look at, such as a revision: its blocks are in the place of the post's, and nobody may write in them. */
	| 'preview';

const NO_BLOCKS: EditorBlock[] = [];

/** The open post; the same `blocks` until one of them changes. */
export function useOpenPost(): OpenPost {
	return useSelect( ( select ) => {
		const {
			getCurrentPostId,
			getCurrentPostType,
			getEditedPostAttribute,
			getEditorMode,
		} = select( editorStore );
		const { getBlocks, getBlocksByName, getSettings } =
			select( blockEditorStore );
		const isPreview = getSettings().isPreviewMode === true;
		const id = getCurrentPostId();
		const url = getEditedPostAttribute( 'link' );
		// When the template is shown around the post, the post's blocks are those of its content block.
		const [ contentBlock ] = getBlocksByName( 'core/post-content' );
		return {
			sourceId: typeof id === 'number' ? id : null,
			postType: getCurrentPostType() ?? '',
			title: String( getEditedPostAttribute( 'title' ) ?? '' ),
			url: typeof url === 'string' && url !== '' ? url : null,
			blocks: isPreview ? NO_BLOCKS : getBlocks( contentBlock ),
			lock: readLock( select, contentBlock ),
			view: viewOf( getEditorMode(), isPreview ),
		};
	}, [] );
}

function viewOf( mode: 'visual' | 'text', isPreview: boolean ): View {
	if ( isPreview ) {
		return 'preview';
	}
	return mode === 'text' ? 'code' : 'text';
}

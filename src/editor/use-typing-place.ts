import { store as blockEditorStore } from '@wordpress/block-editor';
import { useSelect } from '@wordpress/data';
import { useEffect, useRef, useState } from '@wordpress/element';

/** Where the writer is typing at this moment. */
export interface TypingPlace {
	blockId: string;
	attribute: string;
	offset: number;
}

/** Who types nothing for so long has finished the word, in milliseconds. */
const FINISHED_AFTER = 1500;

/** The caret, while it moves because of typing; null while nobody types. */
export function useTypingPlace( blocks: unknown ): TypingPlace | null {
	const caret = useSelect(
		( select ) => select( blockEditorStore ).getSelectionEnd(),
		[]
	);
	const [ finished, setFinished ] = useState< unknown >( blocks );
	const last = useRef( { blocks, caret, isTyping: false } );

	if ( last.current.blocks !== blocks ) {
		last.current = { blocks, caret, isTyping: true };
	} else if ( last.current.caret !== caret ) {
		// The text stays and the caret goes elsewhere: the word is left as it is.
		last.current = { blocks, caret, isTyping: false };
	}

	useEffect( () => {
		const timer = setTimeout( () => setFinished( blocks ), FINISHED_AFTER );
		return () => clearTimeout( timer );
	}, [ blocks ] );

	const { clientId, attributeKey, offset } = caret;
	return last.current.isTyping &&
		finished !== blocks &&
		clientId !== undefined &&
		attributeKey !== undefined &&
		offset !== undefined
		? { blockId: clientId, attribute: attributeKey, offset }
		: null;
}

import { useDispatch, useSelect } from '@wordpress/data';
import { store as preferencesStore } from '@wordpress/preferences';

const SCOPE = 'care-pathway-links';
const NAME = 'hasMarks';

/** Whether this person wants marks in the text, and a way to say so; WordPress keeps it with their account. */
export function useHasMarks(): [ boolean, ( hasMarks: boolean ) => void ] {
	const hasMarks = useSelect(
		( select ) => select( preferencesStore ).get( SCOPE, NAME ) !== false,
		[]
	);
	const { set } = useDispatch( preferencesStore );

	return [ hasMarks, ( wanted ) => set( SCOPE, NAME, wanted ) ];
}

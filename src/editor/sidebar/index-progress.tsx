import { useSelect } from '@wordpress/data';

import { ReadingProgress } from '../../screens/reading-progress';
import { store } from '../store';

/** How far reading the page index is. */
export function IndexProgress() {
	const index = useSelect( ( select ) => select( store ).getIndex(), [] );

	return index.status === 'reading' ? (
		<ReadingProgress read={ index.read } total={ index.total } />
	) : null;
}

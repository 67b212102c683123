import { useDispatch } from '@wordpress/data';
import { useEffect } from '@wordpress/element';

import { store } from '../store';

/** As long as the component that calls this is there, next steps are asked for. */
export function useWantSteps(): void {
	const { stepsWanted, stepsLeft } = useDispatch( store );

	useEffect( () => {
		stepsWanted();
		return () => {
			stepsLeft();
		};
	}, [ stepsWanted, stepsLeft ] );
}

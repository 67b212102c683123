import { useDispatch, useRegistry, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';

import { failureCode } from './failure-code';
import { useParts } from './parts';
import { store } from './store';

/** While the server builds its index, how often to look for more of it, in milliseconds. */
const BUILDING_INTERVAL = 5000;

/**
 * Brings the page index from the server to the engine, once, and again on a retry. While the server
 * still builds it, what is there is used and the rest is fetched as it comes.
 */
export function usePageIndex(): void {
	const { api, engine } = useParts();
	const registry = useRegistry();
	const tries = useSelect( ( select ) => select( store ).getTries(), [] );
	const { indexProgressed, indexRead, indexFailed } = useDispatch( store );

	useEffect( () => {
		if ( registry.select( store ).getIndex().status === 'ready' ) {
			return;
		}
		let isOver = false;
		let timer: ReturnType< typeof setTimeout >;

		const read = async () => {
			const manifest = await api.readManifest();
			const pageIndex = await api.readPages( manifest, ( done, all ) => {
				if ( ! isOver ) {
					indexProgressed( done, all );
				}
			} );
			await engine.load( pageIndex );
			if ( isOver ) {
				return;
			}
			indexRead( pageIndex, manifest );
			if ( manifest.isBuilding ) {
				timer = setTimeout( attempt, BUILDING_INTERVAL );
			}
		};
		const attempt = () => {
			read().catch( ( error ) => {
				if ( ! isOver ) {
					indexFailed( failureCode( error ) );
				}
			} );
		};

		attempt();
		return () => {
			isOver = true;
			clearTimeout( timer );
		};
	}, [
		api,
		engine,
		registry,
		tries,
		indexProgressed,
		indexRead,
		indexFailed,
	] );
}

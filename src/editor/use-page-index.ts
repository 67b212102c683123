import { useDispatch, useRegistry, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';

import type { PageIndex } from '../contract/types';
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

		let known: PageIndex | null = null;

		const read = async () => {
			const manifest = await api.readManifest();
			if ( known?.version !== manifest.version ) {
				known = await api.readPages( manifest, ( done, all ) => {
					if ( ! isOver ) {
						indexProgressed( done, all );
					}
				} );
				await engine.load( known );
			}
			if ( isOver ) {
				return;
			}
			indexRead( known, manifest );
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

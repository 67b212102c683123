import { store as blockEditorStore } from '@wordpress/block-editor';
import { useDispatch } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';

import type { ShownStep } from '../../src/contract/types';
import { readAddresses } from './pages';
import { resolveSteps } from './resolve-steps';

/**
 * Gives steps that came from a list of links the page that their address leads to. It is no step of its own for undo: the
 * person did nothing.
 */
export function useResolvedAddresses(
	steps: readonly ShownStep[],
	onResolved: ( steps: ShownStep[] ) => void
): void {
	const { __unstableMarkNextChangeAsNotPersistent: markAsOurs } =
		useDispatch( blockEditorStore );
	const latest = useRef( { steps, onResolved } );
	latest.current = { steps, onResolved };
	const urls = steps
		.flatMap( ( { pageId, url } ) =>
			pageId === 0 && url ? [ url ] : []
		)
		.join( '\n' );

	useEffect( () => {
		let isCurrent = true;
		if ( urls !== '' ) {
			readAddresses( urls.split( '\n' ) ).then(
				( pages ) => {
					const { steps: now, onResolved: write } = latest.current;
					const resolved = resolveSteps( now, pages );
					if ( isCurrent && resolved !== now ) {
						markAsOurs();
						write( [ ...resolved ] );
					}
				},
				// They are resolved when the page is shown, too; the list says which ones are not known yet.
				() => {}
			);
		}
		return () => {
			isCurrent = false;
		};
	}, [ urls, markAsOurs ] );
}

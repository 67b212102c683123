import { useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { useEffect, useState } from '@wordpress/element';

import type { TargetStatus } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { EMPTY } from '../store/selectors';

/** Addresses that one request may ask about. */
const AT_ONCE = 100;

/** How long the addresses must stay as they are before the server is asked, in milliseconds: one may be being typed. */
const PAUSE = 600;

/**
 * What the server says of some addresses. A new address is asked about once; all of them again after the post was saved, as much
 * may have been published, moved or binned by then. Without an answer the page index alone tells.
 *
 * @param urls As written in links; each once.
 */
export function useLinkStatuses(
	urls: readonly string[]
): readonly TargetStatus[] {
	const { api } = useParts();
	const [ known, setKnown ] = useState< readonly TargetStatus[] >( EMPTY );
	const isSaving = useSelect( ( select ) => {
		const { isSavingPost, isAutosavingPost } = select( editorStore );
		return isSavingPost() && ! isAutosavingPost();
	}, [] );
	const [ saves, setSaves ] = useState( 0 );
	const [ asked, setAsked ] = useState( { saves: 0, urls: '' } );
	const wanted = urls.join( '\n' );

	useEffect( () => {
		if ( isSaving ) {
			return () => setSaves( ( before ) => before + 1 );
		}
		return undefined;
	}, [ isSaving ] );

	useEffect( () => {
		if (
			wanted === '' ||
			( asked.saves === saves && asked.urls === wanted )
		) {
			return;
		}
		let isOver = false;
		const ask = async () => {
			const before = new Set(
				asked.saves === saves ? asked.urls.split( '\n' ) : []
			);
			const fresh = wanted
				.split( '\n' )
				.filter( ( url ) => ! before.has( url ) );
			const found: TargetStatus[] = [];
			for ( let place = 0; place < fresh.length; place += AT_ONCE ) {
				found.push(
					...( await api.readTargets( {
						urls: fresh.slice( place, place + AT_ONCE ),
					} ) )
				);
			}
			if ( ! isOver ) {
				setAsked( { saves, urls: wanted } );
				setKnown( ( old ) => [
					...old.filter(
						( { url } ) => ! fresh.includes( url ?? '' )
					),
					...found,
				] );
			}
		};
		const timer = setTimeout( () => {
			// A failure of the outside world: asked again with the next change or save.
			ask().catch( failureCode );
		}, PAUSE );
		return () => {
			isOver = true;
			clearTimeout( timer );
		};
	}, [ api, wanted, saves, asked ] );

	return known;
}

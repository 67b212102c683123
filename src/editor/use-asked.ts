import { useDispatch } from '@wordpress/data';
import { store as editPostStore } from '@wordpress/edit-post';
import { useEffect, useState } from '@wordpress/element';

import { readAddress } from './read-address';
import type { Asked } from './read-address';

/** Name of our sidebar among all of the editor's: its plugin's and its own. */
const SIDEBAR = 'care-pathway-links/care-pathway-links';

/** What the address of the editor asked for. Whoever came by such a link gets the sidebar opened, and nobody else. */
export function useAsked(): Asked | null {
	const [ asked ] = useState( () => readAddress( window.location.search ) );
	const { openGeneralSidebar } = useDispatch( editPostStore );

	useEffect( () => {
		if ( asked === null ) {
			return;
		}
		// The editor chooses a sidebar of its own while it is put together; whoever comes after it is asked last.
		const timer = setTimeout( () => openGeneralSidebar( SIDEBAR ), 0 );
		return () => clearTimeout( timer );
	}, [ asked, openGeneralSidebar ] );

	return asked;
}

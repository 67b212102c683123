import { useEffect, useState } from '@wordpress/element';
import ServerSideRender from '@wordpress/server-side-render';
import type { ComponentProps } from 'react';

/** So long nothing may change before the server is asked anew, in milliseconds; as core has it. */
const PAUSE = 500;

/** Before WordPress 6.9 core forgets a change that comes while it draws the one before. */
const FORGETS = ! ( 'useServerSideRender' in ServerSideRender );

/** A block as the server shows it to visitors. */
export function ServerPreview( {
	attributes,
	...props
}: ComponentProps< typeof ServerSideRender > ) {
	const key = JSON.stringify( attributes );
	const [ settled, setSettled ] = useState( { key, attributes } );

	useEffect( () => {
		if ( ! FORGETS || key === settled.key ) {
			return;
		}
		const timer = setTimeout(
			() => setSettled( { key, attributes: JSON.parse( key ) } ),
			PAUSE
		);
		return () => clearTimeout( timer );
	}, [ key, settled.key ] );

	return FORGETS ? (
		// What begins anew has nothing to forget.
		<ServerSideRender
			key={ settled.key }
			{ ...props }
			attributes={ settled.attributes }
		/>
	) : (
		<ServerSideRender { ...props } attributes={ attributes } />
	);
}

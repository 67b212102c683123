import { ComboboxControl } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { FoundPage } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { EMPTY } from '../store/selectors';
import { useFoundPage } from '../use-found-page';
import type { FoundPageState } from '../use-found-page';

/** Pages that are offered for some letters. */
const MOST = 10;

/** Chooses the page about a person by its title; 0: none. */
export function PersonPage( {
	label,
	pageId,
	onChange,
}: {
	label: string;
	pageId: number;
	onChange: ( pageId: number ) => void;
} ) {
	const [ words, setWords ] = useState( '' );
	const found = usePagesByTitle( words );
	const chosen = useFoundPage( pageId );
	const titles = new Map( [
		...( pageId === 0
			? []
			: [ [ pageId, titleOf( pageId, chosen ) ] as const ] ),
		...found.map( ( { id, title } ) => [ id, title ] as const ),
	] );

	return (
		<ComboboxControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ label }
			value={ pageId === 0 ? null : `${ pageId }` }
			options={ [ ...titles ].map( ( [ id, title ] ) => ( {
				value: `${ id }`,
				label: title,
			} ) ) }
			onFilterValueChange={ setWords }
			onChange={ ( value ) => onChange( Number( value ?? 0 ) ) }
			allowReset
		/>
	);
}

/** Pages whose titles or other names say some words; none for none. */
function usePagesByTitle( words: string ): readonly FoundPage[] {
	const { engine } = useParts();
	const wanted = words.trim();
	const [ pages, setPages ] = useState< readonly FoundPage[] >( EMPTY );

	useEffect( () => {
		if ( wanted === '' ) {
			return;
		}
		let isOver = false;
		engine
			.findPages( { words: wanted, limit: MOST } )
			.then( ( found ) => {
				if ( ! isOver ) {
					setPages( found );
				}
			} )
			// Nobody is found: a person can be named in the field beside it all the same.
			.catch( failureCode );
		return () => {
			isOver = true;
		};
	}, [ engine, wanted ] );

	return wanted === '' ? EMPTY : pages;
}

function titleOf( pageId: number, found: FoundPageState ): string {
	const page = found.status === 'ready' ? found.page : null;
	if ( page !== null ) {
		return page.title;
	}
	return found.status === 'ready'
		? sprintf(
				/* translators: %d: number of a page. */
				__(
					'Page %d, which visitors cannot open',
					'care-pathway-links'
				),
				pageId
			)
		: sprintf(
				/* translators: %d: number of a page. */
				__( 'Page %d', 'care-pathway-links' ),
				pageId
			);
}

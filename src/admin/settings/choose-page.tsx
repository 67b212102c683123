import { ComboboxControl } from '@wordpress/components';
import { useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { useSiteIndex } from '../site-index';
import { usePages } from '../use-pages';
import { usePageSearch } from '../use-page-search';
import { unknownPageName } from './unknown-page-name';

/** Chooses a page of the site; 0: none. */
export function ChoosePage( {
	label,
	help,
	pageId,
	onChange,
}: {
	label: string;
	/** What follows from the choice. */
	help: string;
	pageId: number;
	onChange: ( pageId: number ) => void;
} ) {
	const { index } = useSiteIndex();
	const isReady = index.status === 'ready';
	const version = isReady ? index.version : '';
	const [ words, setWords ] = useState( '' );
	const found = usePageSearch( words, version );
	const ids = useMemo( () => ( pageId === 0 ? [] : [ pageId ] ), [ pageId ] );
	const chosen = usePages( ids, version );
	const titles = new Map(
		[ ...( chosen?.values() ?? [] ), ...( found ?? [] ) ].map(
			( { id, title } ) => [ id, title ]
		)
	);

	if ( pageId !== 0 && ! titles.has( pageId ) ) {
		titles.set(
			pageId,
			unknownPageName( pageId, isReady && chosen !== null )
		);
	}
	return (
		<ComboboxControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ label }
			help={
				isReady
					? help
					: __(
							'Pages can be found as soon as the site’s pages are read.',
							'care-pathway-links'
						)
			}
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

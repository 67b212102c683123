import { SelectControl } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { useParts } from '../parts';

/** So many pages tell which languages a site has. */
const LOOKED_AT = 2000;

/** The language of a pathway; nothing to choose where the site has one. */
export function LanguageControl( {
	value,
	version,
	onChange,
}: {
	value: string;
	version: string;
	onChange: ( language: string ) => void;
} ) {
	const { boot, engine } = useParts();
	const [ found, setFound ] = useState< string[] >( [] );

	useEffect( () => {
		let isOver = false;
		engine.findPages( { words: '', limit: LOOKED_AT } ).then(
			( pages ) => {
				if ( ! isOver ) {
					setFound( pages.map( ( { language } ) => language ) );
				}
			},
			// The site's own language is there in any case.
			() => {}
		);
		return () => {
			isOver = true;
		};
	}, [ engine, version ] );

	const languages = [ ...new Set( [ boot.language, value, ...found ] ) ];
	return languages.length < 2 ? null : (
		<SelectControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ __( 'Language', 'care-pathway-links' ) }
			value={ value }
			options={ languages.map( ( tag ) => ( {
				label: nameOf( tag, boot.language ),
				value: tag,
			} ) ) }
			onChange={ onChange }
		/>
	);
}

function nameOf( tag: string, inLanguage: string ): string {
	try {
		return (
			new Intl.DisplayNames( [ inLanguage ], { type: 'language' } ).of(
				tag
			) ?? tag
		);
	} catch {
		return tag;
	}
}

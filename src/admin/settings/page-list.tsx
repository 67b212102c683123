import { speak } from '@wordpress/a11y';
import { Button, ComboboxControl } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';

import { useSiteIndex } from '../site-index';
import { usePageSearch } from '../use-page-search';
import { usePages } from '../use-pages';
import { unknownPageName } from './unknown-page-name';

/** Pages that are found by their titles, and taken off one by one. */
export function PageList( {
	label,
	pageIds,
	onChange,
}: {
	label: string;
	pageIds: readonly number[];
	onChange: ( pageIds: number[] ) => void;
} ) {
	const { index } = useSiteIndex();
	const isReady = index.status === 'ready';
	const version = isReady ? index.version : '';
	const [ words, setWords ] = useState( '' );
	const list = useRef< HTMLUListElement >( null );
	const found = usePageSearch( words, version ) ?? [];
	const pages = usePages( pageIds, version );
	const nameOf = ( id: number ) =>
		pages?.get( id )?.title ??
		unknownPageName( id, isReady && pages !== null );

	return (
		<div className="care-pathway-links-page-list">
			<ComboboxControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ label }
				help={
					isReady
						? __(
								'Type a few letters of a title.',
								'care-pathway-links'
							)
						: __(
								'Pages can be found as soon as the site’s pages are read.',
								'care-pathway-links'
							)
				}
				value={ null }
				options={ found
					.filter( ( { id } ) => ! pageIds.includes( id ) )
					.map( ( { id, title } ) => ( {
						value: `${ id }`,
						label: title,
					} ) ) }
				onFilterValueChange={ setWords }
				onChange={ ( value ) => {
					const id = Number( value ?? 0 );
					if ( id > 0 && ! pageIds.includes( id ) ) {
						onChange( [ ...pageIds, id ] );
					}
				} }
			/>
			{ /* Lists without bullets are no lists to some screen readers unless they are told. */ }
			{ /* eslint-disable-next-line jsx-a11y/no-redundant-roles */ }
			<ul ref={ list } role="list" tabIndex={ -1 } aria-label={ label }>
				{ pageIds.map( ( id ) => (
					<li key={ id }>
						<span>{ nameOf( id ) }</span>
						<Button
							size="compact"
							icon={ closeSmall }
							label={ sprintf(
								/* translators: %s: title of a page. */
								__( 'Remove “%s”', 'care-pathway-links' ),
								nameOf( id )
							) }
							onClick={ () => {
								onChange(
									pageIds.filter( ( one ) => one !== id )
								);
								speak(
									sprintf(
										/* translators: %s: title of a page. */
										__(
											'%s was removed.',
											'care-pathway-links'
										),
										nameOf( id )
									)
								);
								// Whose button is gone goes on with the list.
								list.current?.focus();
							} }
						/>
					</li>
				) ) }
			</ul>
		</div>
	);
}

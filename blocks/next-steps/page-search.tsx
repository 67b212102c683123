import { ComboboxControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { ShownStep } from '../../src/contract/types';
import { usePageSearch, type PageSearchState } from './use-page-search';

interface Props {
	label: string;
	/** Ids that need not be offered. */
	without: readonly number[];
	onChoose: ( step: ShownStep ) => void;
}

/** Finds a page that visitors can open, by its name. */
export function PageSearch( { label, without, onChoose }: Props ) {
	const [ search, ask ] = usePageSearch();
	const pages = search.pages.filter( ( { id } ) => ! without.includes( id ) );

	return (
		<div className="care-pathway-links-page-search">
			<ComboboxControl
				label={ label }
				value={ null }
				allowReset={ false }
				options={ pages.map( ( { id, title } ) => ( {
					value: `${ id }`,
					label: title,
				} ) ) }
				onFilterValueChange={ ask }
				onChange={ ( chosen ) => {
					if ( chosen ) {
						onChoose( { pageId: Number( chosen ), label: '' } );
					}
				} }
				help={ helpFor( search.state ) }
				__next40pxDefaultSize
				__nextHasNoMarginBottom
			/>
		</div>
	);
}

function helpFor( state: PageSearchState[ 'state' ] ): string {
	switch ( state ) {
		case 'failed':
			return __(
				'The search did not work. Please change a letter to try again.',
				'care-pathway-links'
			);
		case 'searching':
			return __( 'Looking…', 'care-pathway-links' );
		case 'found':
			return __(
				'Type a few letters of its title. Only pages that visitors can open are found.',
				'care-pathway-links'
			);
	}
}

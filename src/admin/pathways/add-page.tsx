import { Button, SearchControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { FoundPage } from '../../contract/types';
import { roleName } from '../../screens/role-name';
import { judgePage } from './judge-steps';
import { whyNotText } from './step-problem-text';
import { usePageSearch } from '../use-page-search';

/** Finds a page by its title and makes it a step. What cannot be one is shown with the reason, so that nobody looks for it twice. */
export function AddPage( {
	language,
	version,
	taken,
	onAdd,
}: {
	/** Of the pathway. */
	language: string;
	version: string;
	/** Ids of pages that are steps already. */
	taken: ReadonlySet< number >;
	onAdd: ( page: FoundPage ) => void;
} ) {
	const [ words, setWords ] = useState( '' );
	const found = usePageSearch( words, version );

	return (
		<div className="care-pathway-links-search">
			<SearchControl
				__nextHasNoMarginBottom
				label={ __( 'Add a page by its title', 'care-pathway-links' ) }
				placeholder={ __(
					'Add a page by its title',
					'care-pathway-links'
				) }
				value={ words }
				onChange={ setWords }
			/>
			{ found !== null && found.length === 0 && (
				<p>
					{ __(
						'No page of the site has these words in its title.',
						'care-pathway-links'
					) }
				</p>
			) }
			{ found !== null && found.length > 0 && (
				<ul aria-label={ __( 'Pages found', 'care-pathway-links' ) }>
					{ found.map( ( page ) => {
						const problem = taken.has( page.id )
							? 'again'
							: judgePage( page, language );
						return (
							<li key={ page.id }>
								<span>
									{ page.title }
									<span className="care-pathway-links-note">
										{ problem === null
											? page.role && roleName( page.role )
											: whyNotText( problem ) }
									</span>
								</span>
								<Button
									variant="secondary"
									size="compact"
									disabled={ problem !== null }
									accessibleWhenDisabled
									aria-label={ sprintf(
										/* translators: %s: title of a page. */
										__( 'Add %s', 'care-pathway-links' ),
										page.title
									) }
									onClick={ () => onAdd( page ) }
								>
									{ __( 'Add', 'care-pathway-links' ) }
								</Button>
							</li>
						);
					} ) }
				</ul>
			) }
		</div>
	);
}

import { Button, SearchControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { roleName } from '../../screens/role-name';
import { ScreenLink } from '../screen-link';
import { usePageSearch } from '../use-page-search';
import { useNavigation } from '../use-route';

/** Chooses the page that others shall lead to, or all that no other leads to. */
export function ChooseWanted( { version }: { version: string } ) {
	const { go } = useNavigation();
	const [ words, setWords ] = useState( '' );
	const found = usePageSearch( words, version );

	return (
		<>
			<p className="care-pathway-links-lead">
				{ __(
					'Find pages whose text already names another page, and let these words lead there. You see every change before it is made, and can take it back for 30 days.',
					'care-pathway-links'
				) }
			</p>
			<div className="care-pathway-links-search">
				<SearchControl
					__nextHasNoMarginBottom
					label={ __(
						'Page that others should lead to',
						'care-pathway-links'
					) }
					placeholder={ __(
						'Page that others should lead to',
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
					<ul
						aria-label={ __( 'Pages found', 'care-pathway-links' ) }
					>
						{ found.map( ( { id, title, role } ) => (
							<li key={ id }>
								<ScreenLink
									to={ {
										screen: 'inbound',
										target: `${ id }`,
									} }
								>
									{ title }
								</ScreenLink>
								{ role && (
									<span className="care-pathway-links-note">
										{ roleName( role ) }
									</span>
								) }
							</li>
						) ) }
					</ul>
				) }
			</div>
			<p>
				<Button
					variant="secondary"
					__next40pxDefaultSize
					onClick={ () =>
						go( { screen: 'inbound', target: 'orphans' } )
					}
				>
					{ __(
						'All pages that no other page leads to',
						'care-pathway-links'
					) }
				</Button>
			</p>
		</>
	);
}

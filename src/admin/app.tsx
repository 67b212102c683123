import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { SiteAuditOwner } from './audit/site-audit';
import { Notices, NoticesOwner } from './notices';
import { ScreenLink } from './screen-link';
import { screenOf, SCREENS } from './screens';
import { SiteIndexOwner } from './site-index';
import { NavigationOwner, useNavigation } from './use-route';

/** Our page: a line of screens, and the one that the address names. */
export function App() {
	return (
		<NavigationOwner>
			<NoticesOwner>
				<SiteIndexOwner>
					<SiteAuditOwner>
						<Screens />
						<Notices />
					</SiteAuditOwner>
				</SiteIndexOwner>
			</NoticesOwner>
		</NavigationOwner>
	);
}

function Screens() {
	const { route } = useNavigation();
	const current = screenOf( route );
	const heading = useRef< HTMLHeadingElement >( null );
	const before = useRef( current.name );

	useEffect( () => {
		document.title = sprintf(
			/* translators: %s: name of a screen, such as "Pathway coverage". */
			__( '%s ‹ Care Pathway Links', 'care-pathway-links' ),
			current.title()
		);
		// Who came by a tab goes on reading where the new screen begins.
		if ( before.current !== current.name ) {
			heading.current?.focus();
		}
		before.current = current.name;
	}, [ current ] );

	return (
		<>
			<nav
				className="nav-tab-wrapper"
				aria-label={ __( 'Screens', 'care-pathway-links' ) }
			>
				{ SCREENS.map( ( { name, title } ) => (
					<ScreenLink
						key={ name }
						to={ { screen: name } }
						className={
							name === current.name
								? 'nav-tab nav-tab-active'
								: 'nav-tab'
						}
						isCurrent={ name === current.name }
					>
						{ title() }
					</ScreenLink>
				) ) }
			</nav>
			<h2
				ref={ heading }
				tabIndex={ -1 }
				className="care-pathway-links-heading"
			>
				{ current.title() }
			</h2>
			<current.Content />
		</>
	);
}

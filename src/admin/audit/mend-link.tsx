import type { KeptFinding } from '../../contract/site-audit';
import { useParts } from '../parts';
import { ScreenLink } from '../screen-link';
import { findingPlace } from './finding-place';
import { mendWay } from './mend-way';

/** The way to where a finding is mended. Many of them look alike, so each says which page it is about. */
export function MendLink( { finding }: { finding: KeptFinding } ) {
	const { screens, boot } = useParts();
	const way = mendWay( finding, { screens, menus: boot.menus } );

	if ( way === null ) {
		return null;
	}
	const text = (
		<>
			{ way.label }
			<span className="screen-reader-text">
				{ `: ${ findingPlace( finding ) }` }
			</span>
		</>
	);
	return 'route' in way ? (
		<ScreenLink to={ way.route }>{ text }</ScreenLink>
	) : (
		<a href={ way.address }>{ text }</a>
	);
}

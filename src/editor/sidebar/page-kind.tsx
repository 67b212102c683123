import { __, sprintf } from '@wordpress/i18n';

import type { PageRole, Stage } from '../../contract/types';
import { roleName } from '../../screens/role-name';
import { stageName } from '../../screens/stage-name';
import { RoleIcon } from './role-icon';

interface Props {
	role: PageRole;
	/** Missing where only the role is told. */
	stage?: Stage | undefined;
}

/** What a page is for, and where it stands on the care pathway. */
export function PageKind( { role, stage }: Props ) {
	return (
		<p className="care-pathway-links-card__what">
			<RoleIcon role={ role } />
			<span className="care-pathway-links-card__kind">
				<span>{ roleName( role ) }</span>
				{ stage && (
					<span>
						{ sprintf(
							/* translators: %s: a stretch of the reader's way through care, such as "Understand" or "Get care". */
							__( 'Care pathway: %s', 'care-pathway-links' ),
							stageName( stage )
						) }
					</span>
				) }
			</span>
		</p>
	);
}

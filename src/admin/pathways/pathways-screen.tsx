import { __ } from '@wordpress/i18n';

import { FailureNotice } from '../failure-notice';
import { useNavigation } from '../use-route';
import { BesideIndex, WithIndex } from '../with-index';
import { Working } from '../working';
import { PathwayEditor } from './pathway-editor';
import { PathwayList } from './pathway-list';
import { usePathways } from './use-pathways';

/** In the address, in the place of an id. */
export const NEW = 'new';

/** The owner's pathways: all of them, or the one that the address names. */
export function PathwaysScreen() {
	const {
		route: { pathway },
	} = useNavigation();
	const { state, retry, save, take } = usePathways();

	switch ( state.status ) {
		case 'reading':
			return (
				<Working
					text={ __( 'Reading your pathways', 'care-pathway-links' ) }
				/>
			);
		case 'failed':
			return <FailureNotice code={ state.code } onRetry={ retry } />;
		case 'ready':
			return pathway === undefined ? (
				<BesideIndex>
					{ ( version ) => (
						<PathwayList
							kept={ state.kept }
							save={ save }
							take={ take }
							version={ version }
						/>
					) }
				</BesideIndex>
			) : (
				<WithIndex>
					{ ( version ) => (
						<PathwayEditor
							key={ pathway }
							pathwayId={ pathway === NEW ? null : pathway }
							kept={ state.kept }
							save={ save }
							take={ take }
							version={ version }
						/>
					) }
				</WithIndex>
			);
	}
}

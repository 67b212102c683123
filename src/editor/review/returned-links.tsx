import { __ } from '@wordpress/i18n';

import type { Person } from '../../contract/types';
import { PlainList } from '../plain-list';
import { ChangeCard } from './change-card';
import type { Change } from './judge-review';
import type { ReviewActs } from './use-review-acts';

/** Links that a reviewer sent back, each with the note. */
export function ReturnedLinks( {
	returned,
	people,
	acts,
}: {
	returned: readonly Change[];
	people: readonly Person[];
	acts: ReviewActs | null;
} ) {
	return returned.length === 0 ? null : (
		<section>
			<h3>{ __( 'Sent back', 'care-pathway-links' ) }</h3>
			<PlainList>
				{ returned.map( ( change ) => (
					<li key={ change.key }>
						<ChangeCard
							change={ change }
							people={ people }
							acts={ acts }
						/>
					</li>
				) ) }
			</PlainList>
		</section>
	);
}

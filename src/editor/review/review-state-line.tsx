import { __, sprintf } from '@wordpress/i18n';

import type { Person } from '../../contract/types';
import { useParts } from '../parts';
import type { Review } from './judge-review';
import { personName, timeText } from './who-when';

/** Where the review stands, and who said so. */
export function ReviewStateLine( {
	review: { state, last },
	people,
}: {
	review: Review;
	people: readonly Person[];
} ) {
	const { boot } = useParts();

	if ( last === null || state === 'none' || state === 'approved' ) {
		return null;
	}
	const who = personName( last.userId, people, boot.userId );
	const when = timeText( last.decidedAt );

	return (
		<>
			<p>
				{ state === 'waiting'
					? sprintf(
							/* translators: 1: name of a person, or "you"; 2: day and time. */
							__(
								'Sent for review by %1$s, %2$s',
								'care-pathway-links'
							),
							who,
							when
						)
					: sprintf(
							/* translators: 1: name of a person, or "you"; 2: day and time. */
							__(
								'Sent back by %1$s, %2$s',
								'care-pathway-links'
							),
							who,
							when
						) }
			</p>
			{ last.note && (
				<p className="care-pathway-links-review__note">
					{ sprintf(
						/* translators: %s: what a reviewer wrote. */
						__( '“%s”', 'care-pathway-links' ),
						last.note
					) }
				</p>
			) }
		</>
	);
}

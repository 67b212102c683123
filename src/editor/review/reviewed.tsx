import { Button } from '@wordpress/components';
import { useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { Person } from '../../contract/types';
import { useParts } from '../parts';
import { Disclosure } from '../disclosure';
import { PlainList } from '../plain-list';
import type { Change } from './judge-review';
import type { ReviewActs } from './use-review-acts';
import { personName, timeText } from './who-when';

/** Links that were approved one by one, with a way to look at them again. */
export function Reviewed( {
	changes,
	people,
	acts,
}: {
	changes: readonly Change[];
	people: readonly Person[];
	acts: ReviewActs | null;
} ) {
	const { boot } = useParts();
	const toggle = useRef< HTMLButtonElement >( null );
	const approved = changes.filter( ( { state } ) => state === 'approved' );

	return approved.length === 0 ? null : (
		<div>
			<Disclosure
				toggle={ toggle }
				label={ sprintf(
					/* translators: %d: number of links. */
					_n(
						'%d approved',
						'%d approved',
						approved.length,
						'care-pathway-links'
					),
					approved.length
				) }
			>
				<PlainList>
					{ approved.map( ( change ) => (
						<li
							key={ change.key }
							className="care-pathway-links-near-miss"
						>
							{ sprintf(
								/* translators: %s: words of the text that carry a link. */
								__( '“%s”', 'care-pathway-links' ),
								change.link.anchor.text
							) }
							<br />
							{ change.word && (
								<span className="care-pathway-links-note">
									{ sprintf(
										/* translators: 1: name of a person, or "you"; 2: day and time. */
										__(
											'Approved by %1$s, %2$s',
											'care-pathway-links'
										),
										personName(
											change.word.userId,
											people,
											boot.userId
										),
										timeText( change.word.decidedAt )
									) }
								</span>
							) }
							{ acts !== null && (
								<>
									<br />
									<Button
										variant="link"
										aria-label={ sprintf(
											/* translators: %s: words of the text that carry a link. */
											__(
												'Review “%s” again',
												'care-pathway-links'
											),
											change.link.anchor.text
										) }
										onClick={ () => {
											toggle.current?.focus();
											acts.reopen( change );
										} }
									>
										{ __(
											'Review again',
											'care-pathway-links'
										) }
									</Button>
								</>
							) }
						</li>
					) ) }
				</PlainList>
			</Disclosure>
		</div>
	);
}

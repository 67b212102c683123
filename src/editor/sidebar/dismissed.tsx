import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { DropReason } from '../../contract/reasons';
import type { NearMiss } from '../../contract/types';
import { store } from '../store';
import { useDecide } from '../use-decide';
import { Disclosure } from '../disclosure';
import { PlainList } from '../plain-list';
import { dropText } from './drop-text';

const SAID_NO: ReadonlySet< DropReason > = new Set( [
	'dismissed',
	'dismissed-on-site',
] );

/** What people dismissed, here or in other posts, with a way to have it suggested again. */
export function Dismissed( {
	sourceId,
	nearMisses,
}: {
	sourceId: number | null;
	nearMisses: readonly NearMiss[];
} ) {
	const toggle = useRef< HTMLButtonElement >( null );
	const { restore } = useDecide( sourceId );
	const { getTarget } = useSelect( ( select ) => select( store ), [] );
	const dismissed = nearMisses.filter( ( { dropReason } ) =>
		SAID_NO.has( dropReason )
	);
	const room = useRef< HTMLDivElement >( null );
	const isLeaving = useRef( false );
	const isEmpty = dismissed.length === 0;

	// With the last one its button goes, too: who was there goes on from the same place.
	useEffect( () => {
		if ( isEmpty && isLeaving.current ) {
			const { activeElement, body } = document;
			if ( activeElement === null || activeElement === body ) {
				room.current?.focus();
			}
		}
		isLeaving.current = false;
	}, [ isEmpty ] );

	return (
		<div
			ref={ room }
			tabIndex={ -1 }
			role="group"
			aria-label={ __( 'Dismissed suggestions', 'care-pathway-links' ) }
		>
			{ ! isEmpty && (
				<Disclosure
					toggle={ toggle }
					label={ sprintf(
						/* translators: %d: number of dismissed suggestions. */
						_n(
							'%d dismissed',
							'%d dismissed',
							dismissed.length,
							'care-pathway-links'
						),
						dismissed.length
					) }
				>
					<PlainList>
						{ dismissed.map( ( nearMiss ) => (
							<li
								key={ nearMiss.id }
								className="care-pathway-links-near-miss"
							>
								{ sprintf(
									/* translators: 1: words of the text, 2: title of a page they could have linked to. */
									__( '“%1$s” → %2$s', 'care-pathway-links' ),
									nearMiss.anchor.text,
									getTarget( nearMiss.targetId )?.title ?? ''
								) }
								<br />
								<span className="care-pathway-links-note">
									{ dropText( nearMiss.dropReason ) }
								</span>
								<br />
								<Button
									variant="link"
									aria-label={ sprintf(
										/* translators: %s: words of the text. */
										__(
											'Suggest again: “%s”',
											'care-pathway-links'
										),
										nearMiss.anchor.text
									) }
									onClick={ () => {
										toggle.current?.focus();
										isLeaving.current = true;
										restore( nearMiss );
									} }
								>
									{ __(
										'Suggest again',
										'care-pathway-links'
									) }
								</Button>
							</li>
						) ) }
					</PlainList>
				</Disclosure>
			) }
		</div>
	);
}

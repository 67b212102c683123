import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { chevronLeft, chevronRight } from '@wordpress/icons';

import type { Person } from '../../contract/types';
import { ChangeCard } from './change-card';
import type { Change } from './judge-review';
import type { ReviewActs } from './use-review-acts';

interface Props {
	/** Changes that wait for a word, in text order. Never empty. */
	open: readonly Change[];
	/** How many were decided before them. */
	decided: number;
	people: readonly Person[];
	acts: ReviewActs | null;
}

/** Goes through the changes one at a time. */
export function Walk( { open, decided, people, acts }: Props ) {
	const [ key, setKey ] = useState< string | null >( null );
	const card = useRef< HTMLDivElement >( null );
	const isNext = useRef( false );
	const found = open.findIndex( ( change ) => change.key === key );
	const place = Math.max( 0, found );
	const change = open[ place ];
	const shownKey = change?.key ?? null;

	// Who has just decided goes on with what took the place.
	useEffect( () => {
		if ( isNext.current ) {
			isNext.current = false;
			card.current?.focus();
		}
	}, [ shownKey ] );

	if ( ! change ) {
		return null;
	}
	const go = ( step: number ) =>
		setKey( open[ place + step ]?.key ?? change.key );

	return (
		<div>
			<div className="care-pathway-links-review__progress">
				<span role="status">
					{ sprintf(
						/* translators: 1: place of a link among all to review, 2: how many there are. */
						__( '%1$d of %2$d', 'care-pathway-links' ),
						decided + place + 1,
						decided + open.length
					) }
				</span>
				<span>
					<Button
						icon={ chevronLeft }
						size="small"
						label={ __( 'Link before', 'care-pathway-links' ) }
						disabled={ place === 0 }
						accessibleWhenDisabled
						onClick={ () => go( -1 ) }
					/>
					<Button
						icon={ chevronRight }
						size="small"
						label={ __( 'Next link', 'care-pathway-links' ) }
						disabled={ place === open.length - 1 }
						accessibleWhenDisabled
						onClick={ () => go( 1 ) }
					/>
				</span>
			</div>
			<div
				ref={ card }
				tabIndex={ -1 }
				role="group"
				aria-label={ sprintf(
					/* translators: %s: words of the text that carry a link. */
					__( 'Link on “%s”', 'care-pathway-links' ),
					change.link.anchor.text
				) }
			>
				<ChangeCard
					key={ change.key }
					change={ change }
					people={ people }
					acts={ acts }
					onDecided={ () => {
						isNext.current = true;
						// The one behind it takes the place; behind the last there is none.
						setKey(
							( open[ place + 1 ] ?? open[ place - 1 ] )?.key ??
								null
						);
					} }
				/>
			</div>
		</div>
	);
}

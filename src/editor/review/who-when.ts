import { __, sprintf } from '@wordpress/i18n';

import type { Decision, Person } from '../../contract/types';

/** Who said something. */
export function personName(
	userId: number,
	people: readonly Person[],
	ownId: number
): string {
	if ( userId === ownId ) {
		return __( 'you', 'care-pathway-links' );
	}
	return (
		people.find( ( { id } ) => id === userId )?.name ??
		__( 'somebody who is no longer here', 'care-pathway-links' )
	);
}

/** Day and time in the person's own time zone. */
export function timeText( iso: string ): string {
	return new Intl.DateTimeFormat( document.documentElement.lang || 'en', {
		dateStyle: 'medium',
		timeStyle: 'short',
	} ).format( new Date( iso ) );
}

/** Where a link comes from. */
export function originText(
	accepted: Decision | null,
	people: readonly Person[],
	ownId: number
): string {
	if ( accepted === null ) {
		return __( 'Written by hand', 'care-pathway-links' );
	}
	const who = personName( accepted.userId, people, ownId );
	const when = timeText( accepted.decidedAt );
	return accepted.batchId === undefined
		? sprintf(
				/* translators: 1: name of a person, or "you"; 2: day and time. */
				__( 'Suggested; added by %1$s, %2$s', 'care-pathway-links' ),
				who,
				when
			)
		: sprintf(
				/* translators: 1: name of a person, or "you"; 2: day and time. */
				__(
					'Suggested; added on the Inbound screen by %1$s, %2$s',
					'care-pathway-links'
				),
				who,
				when
			);
}

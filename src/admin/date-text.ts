/** A moment in the reader's language and time. `moment` is ISO 8601. */
export function dateTimeText( moment: string ): string {
	return format( new Date( moment ), {
		dateStyle: 'medium',
		timeStyle: 'short',
	} );
}

/** A day in the reader's language. `day` is an ISO 8601 date, without a time: it is the same day everywhere. */
export function dayText( day: string ): string {
	return format( new Date( `${ day }T00:00:00Z` ), {
		dateStyle: 'medium',
		timeZone: 'UTC',
	} );
}

function format( date: Date, options: Intl.DateTimeFormatOptions ): string {
	return new Intl.DateTimeFormat(
		document.documentElement.lang || 'en',
		options
	).format( date );
}

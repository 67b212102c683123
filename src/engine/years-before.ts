/** The day so many years before a day, both as ISO 8601 dates: these sort like words. */
export function yearsBefore( years: number, today: string ): string {
	return `${ Number( today.slice( 0, 4 ) ) - years }${ today.slice( 4, 10 ) }`;
}

/** An id that no pathway has. `crypto.randomUUID` is missing on sites without HTTPS. */
export function newPathwayId(): string {
	const bytes = crypto.getRandomValues( new Uint8Array( 12 ) );
	return `pathway-${ Array.from( bytes, ( byte ) =>
		byte.toString( 16 ).padStart( 2, '0' )
	).join( '' ) }`;
}

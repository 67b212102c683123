/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on sites without HTTPS. */
export function createUuid(): string {
	const bytes = crypto.getRandomValues( new Uint8Array( 16 ) );
	const hex = [ ...bytes ].map( ( byte, place ) => {
		if ( place === 6 ) {
			// Version 4.
			byte = ( byte % 16 ) + 64;
		} else if ( place === 8 ) {
			// Variant 1.
			byte = ( byte % 64 ) + 128;
		}
		return byte.toString( 16 ).padStart( 2, '0' );
	} );
	return [
		hex.slice( 0, 4 ),
		hex.slice( 4, 6 ),
		hex.slice( 6, 8 ),
		hex.slice( 8, 10 ),
		hex.slice( 10 ),
	]
		.map( ( group ) => group.join( '' ) )
		.join( '-' );
}

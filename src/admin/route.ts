/** What the address says: which screen, and what is chosen on it. Every value is a text, and never empty. */
export type Route = Readonly< Record< string, string > >;

/** What WordPress itself reads from the address of our page; never ours to change. */
const OF_WORDPRESS: ReadonlySet< string > = new Set( [ 'page' ] );

export function readRoute( address: string ): Route {
	const route: Record< string, string > = {};
	for ( const [ name, value ] of new URL( address ).searchParams ) {
		if ( ! OF_WORDPRESS.has( name ) && value !== '' ) {
			route[ name ] = value;
		}
	}
	return route;
}

/**
 * The address of a route.
 *
 * @param address Of our page, as it is now.
 * @param route   What it shall say; empty values are left out.
 */
export function addressOf( address: string, route: Route ): string {
	const url = new URL( address );
	for ( const name of [ ...url.searchParams.keys() ] ) {
		if ( ! OF_WORDPRESS.has( name ) ) {
			url.searchParams.delete( name );
		}
	}
	for ( const [ name, value ] of Object.entries( route ) ) {
		if ( value !== '' ) {
			url.searchParams.set( name, value );
		}
	}
	url.hash = '';
	return url.href;
}

import data from './authorities.json';

/**
 * Ends of host names of those who are known to answer for what they say on health: governments and public health services, the
 * medical literature, and medical societies. The list is ours, and deliberately short; another site may be as good.
 */
const ENDS: ReadonlySet< string > = new Set( [
	...data.publicBodies,
	...data.literature,
	...data.societies,
] );

/** Whether a host, "www.cdc.gov", is one of them. */
export function isAuthority( host: string ): boolean {
	const parts = host.toLowerCase().split( '.' );

	// Schools of medicine, and universities of countries that have an end for them.
	return (
		parts.at( -1 ) === 'edu' ||
		( [ 'ac', 'edu' ].includes( parts.at( -2 ) ?? '' ) &&
			parts.at( -1 )?.length === 2 ) ||
		parts.some( ( _part, place ) =>
			ENDS.has( parts.slice( place ).join( '.' ) )
		)
	);
}

/** Host of an absolute address, without a port; empty where it has none. */
export function hostOf( url: string ): string {
	return (
		/^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i
			.exec( url.trim() )?.[ 1 ]
			?.toLowerCase() ?? ''
	);
}

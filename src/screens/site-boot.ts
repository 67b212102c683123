/** What the server tells every screen of ours before anything else: an inline script in front of its own. */
export interface SiteBoot {
	/** Such as "care-pathway-links/v1". */
	restNamespace: string;
	/** Of the plugin. */
	version: string;
	/** Blog id. */
	siteId: number;
	userId: number;
	/** Of the site or the post that is open, such as "en-US". */
	language: string;
}

/**
 * The boot record as it came, made sure of once, so that nothing behind this door checks again.
 * PHP may have turned numbers into strings on the way.
 *
 * @throws {Error} When the server's part is missing: then there is nothing to talk to.
 */
export function readSiteBoot( given: unknown ): SiteBoot {
	if ( typeof given !== 'object' || given === null ) {
		throw new Error( 'Care Pathway Links: the boot record is missing.' );
	}
	const record = given as Record< string, unknown >;
	const { restNamespace } = record;
	if ( typeof restNamespace !== 'string' || restNamespace === '' ) {
		throw new Error( 'Care Pathway Links: no REST namespace was given.' );
	}
	return {
		restNamespace,
		version: String( record.version ?? '' ),
		siteId: Number( record.siteId ?? 1 ),
		userId: Number( record.userId ?? 0 ),
		language: String( record.language || 'en-US' ),
	};
}

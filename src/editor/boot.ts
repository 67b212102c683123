import type { Decision } from '../contract/types';

/** What the server tells the editor before anything else: an inline script in front of ours. */
export interface BootRecord {
	/** Such as "care-pathway-links/v1". */
	restNamespace: string;
	/** Of the plugin. */
	version: string;
	/** Blog id. */
	siteId: number;
	userId: number;
	/** Of the site, such as "en-US". */
	language: string;
	/** May approve links of others. */
	canReview: boolean;
	/** May read what others wrote, to learn from it how the site links. */
	canTeach: boolean;
	/** Decisions about the post that is open, when the server sent them along. */
	decisions: Decision[] | null;
}

/**
 * The boot record as it came, made sure of once, so that nothing behind this door checks again.
 * PHP may have turned numbers and booleans into strings on the way.
 *
 * @throws {Error} When the server's part is missing: then there is nothing to talk to.
 */
export function readBoot( given: unknown ): BootRecord {
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
		canReview: record.canReview === true || record.canReview === '1',
		canTeach: record.canTeach === true || record.canTeach === '1',
		decisions: Array.isArray( record.decisions )
			? ( record.decisions as Decision[] )
			: null,
	};
}

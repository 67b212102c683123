import type { SiteGuidance, SiteVerdict, SiteWord } from '../contract/types';

import { EngineError } from './engine-error';

/** Pages that the settings name for every reader. */
const PAGES = [ 'reviewMethodPage', 'disclaimerPage', 'advicePage' ] as const;

/** What people of the site told the engine, read. */
export interface ReadGuidance {
	/** The server's tag of it, as the text itself says: it may be newer than the one that was asked for. */
	tag: string;
	guidance: SiteGuidance;
}

/**
 * Guidance as the server sent it. Single lines that make no sense are left out; it is no less true without them.
 *
 * @throws {EngineError} `unreadable`: it is not what was agreed, and what it forbids is not known.
 */
export function readGuidance( text: string ): ReadGuidance {
	const record = parse( text );
	if (
		! isRecord( record ) ||
		typeof record.tag !== 'string' ||
		! Array.isArray( record.words ) ||
		! Array.isArray( record.verdicts )
	) {
		throw new EngineError(
			'unreadable',
			'What people of the site said is not what was agreed.'
		);
	}
	const { linkRoom } = record;
	return {
		tag: record.tag,
		guidance: {
			words: record.words.filter( isWord ),
			verdicts: record.verdicts.filter( isVerdict ),
			...Object.fromEntries(
				PAGES.filter(
					( key ) => typeof record[ key ] === 'number'
				).map( ( key ) => [ key, record[ key ] ] )
			),
			...( ( linkRoom === 'fewer' || linkRoom === 'more' ) && {
				linkRoom,
			} ),
		},
	};
}

function isWord( value: unknown ): value is SiteWord {
	if (
		! isRecord( value ) ||
		typeof value.words !== 'string' ||
		typeof value.language !== 'string' ||
		! isRecord( value.use )
	) {
		return false;
	}
	const { kind, pageId, name } = value.use;
	return (
		kind === 'never' ||
		( kind === 'page' && typeof pageId === 'number' ) ||
		( kind === 'name' && typeof name === 'string' )
	);
}

function isVerdict( value: unknown ): value is SiteVerdict {
	return (
		isRecord( value ) &&
		typeof value.anchorText === 'string' &&
		typeof value.targetId === 'number' &&
		Array.isArray( value.dismissals ) &&
		value.dismissals.every(
			( dismissal ) =>
				isRecord( dismissal ) &&
				typeof dismissal.sourceId === 'number' &&
				typeof dismissal.dismissedOn === 'string'
		)
	);
}

function parse( text: string ): unknown {
	try {
		return JSON.parse( text );
	} catch {
		return null;
	}
}

function isRecord( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}

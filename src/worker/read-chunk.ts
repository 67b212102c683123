import type { IndexedPage } from '../contract/types';

import { EngineError } from './engine-error';

/** A chunk of the page index, read. */
export interface Chunk {
	/** The server's tag of these pages, as the text itself says: it may be newer than the one that was asked for. */
	tag: string;
	pages: IndexedPage[];
}

type Columns = {
	[ Field in keyof IndexedPage ]-?: Array< IndexedPage[ Field ] >;
};

/**
 * A chunk as the server sent it, its columns turned into pages.
 *
 * @throws {EngineError} `unreadable`: no JSON, or a column that is missing or shorter than the others.
 */
export function readChunk( text: string ): Chunk {
	const chunk = parse( text );
	const columns = isRecord( chunk ) ? chunk.pages : null;
	if (
		! isRecord( chunk ) ||
		typeof chunk.tag !== 'string' ||
		! isRecord( columns ) ||
		! Array.isArray( columns.id )
	) {
		return unreadable();
	}
	const { length } = columns.id;
	const names = Object.keys( columns ) as Array< keyof IndexedPage >;
	for ( const name of names ) {
		const column = columns[ name ];
		if ( ! Array.isArray( column ) || column.length !== length ) {
			return unreadable();
		}
	}
	const typed = columns as unknown as Columns;
	const pages: IndexedPage[] = [];
	for ( let row = 0; row < length; row++ ) {
		// All pages get their fields in one order, so that they have one shape.
		const page: Partial< Record< keyof IndexedPage, unknown > > = {};
		for ( const name of names ) {
			page[ name ] = typed[ name ][ row ];
		}
		pages.push( page as IndexedPage );
	}
	return { tag: chunk.tag, pages };
}

function parse( text: string ): unknown {
	try {
		return JSON.parse( text );
	} catch {
		return unreadable();
	}
}

function isRecord( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}

function unreadable(): never {
	throw new EngineError(
		'unreadable',
		'A chunk of the page index is not what was agreed.'
	);
}

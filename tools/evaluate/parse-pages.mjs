/** Why a corpus cannot be read, as a sentence for whoever named it. */
export class CorpusFault extends Error {}

/**
 * The pages of a corpus. What a page lacks is read as empty and a link that leads out of its block is left out, each told in
 * `mended`; what would make figures wrong (a line that is no page, an id that two pages have) is a fault.
 *
 * @param {string} text Content of a `pages.jsonl`.
 * @return {{ pages: Object[], mended: string[] }} Pages with every field that the format has, and what was mended, by kind and number.
 * @throws {CorpusFault} Says the line.
 */
export function parsePages( text ) {
	const mended = new Map();
	const mend = ( what ) =>
		mended.set( what, ( mended.get( what ) ?? 0 ) + 1 );
	const ids = new Map();
	const pages = text
		.replace( /^\ufeff/, '' )
		.split( /\r?\n/ )
		.flatMap( ( line, number ) =>
			line.trim() === ''
				? []
				: [ parsePage( line, number + 1, ids, mend ) ]
		);

	if ( pages.length === 0 ) {
		throw new CorpusFault( 'There is no page in pages.jsonl.' );
	}

	return {
		pages,
		mended: [ ...mended ].map(
			( [ what, count ] ) => `${ what } (${ count })`
		),
	};
}

function parsePage( line, number, ids, mend ) {
	const page = parseLine( line, number );

	if ( ! Number.isInteger( page.id ) || page.id < 0 ) {
		throw new CorpusFault(
			`Line ${ number } of pages.jsonl has no id: it must be a whole number from 0.`
		);
	}
	if ( ids.has( page.id ) ) {
		throw new CorpusFault(
			`Lines ${ ids.get( page.id ) } and ${ number } of pages.jsonl have the same id, ${ page.id }.`
		);
	}
	ids.set( page.id, number );

	const blocks = listOf( page, 'blocks', mend ).map( ( block ) =>
		withText( block, mend )
	);

	return {
		...page,
		url: textOf( page, 'url', `/${ page.id }/`, mend ),
		title: textOf( page, 'title', '', mend ),
		description: textOf( page, 'description', '', mend ),
		section: textOf( page, 'section', '', mend ),
		modified: page.modified ?? null,
		headings: ( Array.isArray( page.headings )
			? page.headings
			: []
		).filter( ( heading ) => typeof heading === 'string' ),
		blocks,
		links: listOf( page, 'links', mend ).filter( ( link ) => {
			const isThere = standsIn( link, blocks );
			if ( ! isThere ) {
				mend( 'a link outside its block is left out' );
			}
			return isThere;
		} ),
	};
}

function parseLine( line, number ) {
	let page;
	try {
		page = JSON.parse( line );
	} catch ( error ) {
		throw new CorpusFault(
			`Line ${ number } of pages.jsonl is no JSON: ${ error.message }`
		);
	}
	if ( typeof page !== 'object' || page === null || Array.isArray( page ) ) {
		throw new CorpusFault(
			`Line ${ number } of pages.jsonl is no page: it must be an object.`
		);
	}

	return page;
}

function listOf( page, key, mend ) {
	if ( Array.isArray( page[ key ] ) ) {
		return page[ key ];
	}
	mend( `a page without ${ key } is read as one that has none` );

	return [];
}

function textOf( page, key, fallback, mend ) {
	if ( typeof page[ key ] === 'string' ) {
		return page[ key ];
	}
	// The format's own pages have no description now and then: nothing to tell.
	if ( key === 'title' || key === 'url' ) {
		mend( `a page without ${ key }` );
	}

	return fallback;
}

function withText( block, mend ) {
	if ( typeof block?.text === 'string' ) {
		return block;
	}
	mend( 'a block without text is read as empty' );

	return { name: 'other', level: null, ...block, text: '' };
}

function standsIn( link, blocks ) {
	const text = blocks[ link?.block ]?.text;

	return (
		text !== undefined &&
		Number.isInteger( link.start ) &&
		Number.isInteger( link.end ) &&
		link.start >= 0 &&
		link.start < link.end &&
		link.end <= text.length
	);
}

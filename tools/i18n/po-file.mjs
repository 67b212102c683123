/**
 * A string that people read, as a translator gets it.
 *
 * @typedef {{ context: string | null, text: string, plural: string | null, notes: string[], places: string[],
 *             translations: string[] }} Message
 *   `plural` is null unless the words depend on a number. `notes` are for translators. `places` are files without line
 *   numbers, which would change with every other edit. `translations` holds one text, or one for each plural form;
 *   empty where there is none.
 */

const ESCAPES = {
	'\n': '\\n',
	'\t': '\\t',
	'\r': '\\r',
	'"': '\\"',
	'\\': '\\\\',
};
const UNESCAPES = { n: '\n', t: '\t', r: '\r' };

/**
 * What makes two messages the same one. WordPress looks translations up by it, and so does its script side.
 *
 * @param {{ context: string | null, text: string }} message A message.
 * @return {string} Context and text.
 */
export function keyOf( { context, text } ) {
	return context === null ? text : `${ context }\u0004${ text }`;
}

/**
 * Puts messages with the same key together and all of them into an order that moving code around does not change.
 *
 * @param {Message[]} messages As they were found.
 * @return {Message[]} Each once, by text and context.
 */
export function mergeMessages( messages ) {
	const merged = new Map();

	for ( const message of messages ) {
		const key = keyOf( message );
		const known = merged.get( key ) ?? {
			...message,
			notes: [],
			places: [],
		};
		merged.set( key, {
			...known,
			plural: known.plural ?? message.plural,
			notes: joinLists( known.notes, message.notes ),
			places: joinLists( known.places, message.places ),
		} );
	}
	return [ ...merged.values() ].sort(
		( a, b ) =>
			compare( a.text, b.text ) ||
			compare( a.context ?? '', b.context ?? '' )
	);
}

/**
 * Reads a file of messages, template or translation.
 *
 * @param {string} source Text of the file.
 * @return {{ headers: Map<string, string>, messages: Message[] }} Its header lines and its messages, in order; messages
 *                                                               that are marked as unsure count as not translated.
 */
export function parsePo( source ) {
	const headers = new Map();
	const messages = [];

	for ( const entry of source.split( /\n\s*\n/ ) ) {
		const message = parseEntry( entry );

		if ( message === null ) {
			continue;
		}
		if ( message.text === '' && message.context === null ) {
			for ( const line of ( message.translations[ 0 ] ?? '' ).split(
				'\n'
			) ) {
				const at = line.indexOf( ':' );
				if ( at > 0 ) {
					headers.set(
						line.slice( 0, at ),
						line.slice( at + 1 ).trim()
					);
				}
			}
		} else {
			messages.push( message );
		}
	}
	return { headers, messages };
}

/**
 * Writes a file of messages.
 *
 * @param {string}              intro    Comment at its top.
 * @param {Map<string, string>} headers  Header lines.
 * @param {Message[]}           messages In the order they should stand in.
 * @param {number}              forms    How many plural forms the language has.
 * @return {string} Text of the file.
 */
export function writePo( intro, headers, messages, forms ) {
	const header = [
		...intro.split( '\n' ).map( ( line ) => `# ${ line }`.trimEnd() ),
		'msgid ""',
		'msgstr ""',
		...[ ...headers ].map( ( [ name, value ] ) =>
			quote( `${ name }: ${ value }\n` )
		),
	].join( '\n' );

	return (
		[
			header,
			...messages.map( ( message ) => writeEntry( message, forms ) ),
		].join( '\n\n' ) + '\n'
	);
}

function writeEntry(
	{ context, text, plural, notes, places, translations },
	forms
) {
	const lines = [
		...notes.map( ( note ) => `#. ${ note }` ),
		...places.map( ( place ) => `#: ${ place }` ),
	];
	if ( context !== null ) {
		lines.push( `msgctxt ${ quote( context ) }` );
	}
	lines.push( `msgid ${ quote( text ) }` );

	if ( plural === null ) {
		lines.push( `msgstr ${ quote( translations[ 0 ] ?? '' ) }` );
	} else {
		lines.push( `msgid_plural ${ quote( plural ) }` );
		for ( let form = 0; form < forms; form++ ) {
			lines.push(
				`msgstr[${ form }] ${ quote( translations[ form ] ?? '' ) }`
			);
		}
	}
	return lines.join( '\n' );
}

function parseEntry( entry ) {
	const fields = new Map();
	const notes = [];
	const places = [];
	let isUnsure = false;
	let field = '';

	for ( const line of entry.split( '\n' ) ) {
		const [ , name, quoted ] =
			/^(?:(msg\w+(?:\[\d+\])?)\s+)?"(.*)"\s*$/.exec( line ) ?? [];

		if ( quoted !== undefined ) {
			field = name ?? field;
			fields.set(
				field,
				( fields.get( field ) ?? '' ) + unescape( quoted )
			);
		} else if ( line.startsWith( '#. ' ) ) {
			notes.push( line.slice( 3 ) );
		} else if ( line.startsWith( '#: ' ) ) {
			places.push( ...line.slice( 3 ).split( ' ' ) );
		} else if ( line.startsWith( '#,' ) ) {
			isUnsure = line.includes( 'fuzzy' );
		}
	}
	if ( ! fields.has( 'msgid' ) ) {
		return null;
	}
	const forms = [ ...fields.keys() ].filter( ( name ) =>
		name.startsWith( 'msgstr' )
	);
	const text = fields.get( 'msgid' );

	return {
		context: fields.get( 'msgctxt' ) ?? null,
		text,
		plural: fields.get( 'msgid_plural' ) ?? null,
		notes,
		places,
		translations:
			isUnsure && text !== ''
				? []
				: forms.sort().map( ( name ) => fields.get( name ) ),
	};
}

function quote( text ) {
	return `"${ text.replace( /[\n\t\r"\\]/g, ( sign ) => ESCAPES[ sign ] ) }"`;
}

function unescape( text ) {
	return text.replace( /\\(.)/g, ( _, sign ) => UNESCAPES[ sign ] ?? sign );
}

function joinLists( known, added ) {
	return [ ...new Set( [ ...known, ...added ] ) ].sort( compare );
}

// By code unit: the same on every machine, whatever its language.
function compare( a, b ) {
	if ( a === b ) {
		return 0;
	}
	return a < b ? -1 : 1;
}

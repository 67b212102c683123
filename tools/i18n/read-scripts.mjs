import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parse } from 'acorn';

import { root } from '../places.mjs';

/** Where a function of `@wordpress/i18n` has its text, plural, context and text domain. */
const FUNCTIONS = {
	__: { text: 0, domain: 1 },
	_x: { text: 0, context: 1, domain: 2 },
	_n: { text: 0, plural: 1, domain: 3 },
	_nx: { text: 0, plural: 1, context: 3, domain: 4 },
};

/**
 * Finds the strings of the built scripts. The built ones, because no tool reads TypeScript, and because WordPress gives
 * a script the translations that are kept under its own name.
 *
 * @param {string} domain Our text domain; strings of others that are bundled with us are theirs.
 * @return {Promise<{ messages: import('./po-file.mjs').Message[], scripts: string[], complaints: string[] }>} Strings, the
 *         names of the scripts that WordPress enqueues (such as "editor"), and sentences on what cannot be translated.
 */
export async function readScripts( domain ) {
	const names = (
		await readdir( join( root, 'build' ), { recursive: true } )
	)
		.filter( ( name ) => name.endsWith( '.js' ) )
		.sort();
	const assets = new Set( await readdir( join( root, 'build' ) ) );
	const scripts = names
		.map( ( name ) => name.replace( /\.js$/, '' ) )
		.filter( ( name ) => assets.has( `${ name }.asset.php` ) );
	const complaints = [];
	const messages = [];

	for ( const name of names ) {
		const place = `build/${ name }`;
		const found = findMessages(
			await readFile( join( root, place ), 'utf8' ),
			domain
		);

		if (
			found.length > 0 &&
			! scripts.includes( name.replace( /\.js$/, '' ) )
		) {
			complaints.push(
				`${ place } is loaded later, by another script, and gets no translations: say "${ found[ 0 ].text }" in the script that WordPress enqueues.`
			);
		}
		messages.push(
			...found.map( ( message ) => ( { ...message, places: [ place ] } ) )
		);
	}
	return { messages, scripts, complaints };
}

function findMessages( source, domain ) {
	const comments = [];
	const tree = parse( source, {
		ecmaVersion: 'latest',
		sourceType: 'module',
		onComment: comments,
	} );
	const messages = [];

	visit( tree, ( node ) => {
		const places =
			node.type === 'CallExpression' &&
			FUNCTIONS[ calledName( node.callee ) ];

		if (
			! places ||
			! textsOf( node.arguments[ places.domain ] ).includes( domain )
		) {
			return;
		}
		const notes = notesBefore( node.start, source, comments );
		const contexts =
			'context' in places
				? textsOf( node.arguments[ places.context ] )
				: [ null ];
		const plurals =
			'plural' in places
				? textsOf( node.arguments[ places.plural ] )
				: [ null ];

		for ( const text of textsOf( node.arguments[ places.text ] ) ) {
			for ( const plural of plurals ) {
				for ( const context of contexts ) {
					messages.push( {
						context,
						text,
						plural,
						notes,
						translations: [],
					} );
				}
			}
		}
	} );
	return messages;
}

// `__`, `i18n.__`, `(0, i18n.__)` and `Object( i18n.__ )` are all the same call.
function calledName( callee ) {
	switch ( callee.type ) {
		case 'Identifier':
			return callee.name;
		case 'MemberExpression':
			return callee.property.name ?? callee.property.value;
		case 'SequenceExpression':
			return calledName( callee.expressions.at( -1 ) );
		case 'CallExpression':
			return callee.callee.name === 'Object' &&
				callee.arguments.length === 1
				? calledName( callee.arguments[ 0 ] )
				: null;
		default:
			return null;
	}
}

// A text, or all that it may be: the minifier turns `a ? __( 'x' ) : __( 'y' )` into `__( a ? 'x' : 'y' )`.
function textsOf( node ) {
	switch ( node?.type ) {
		case 'Literal':
			return typeof node.value === 'string' ? [ node.value ] : [];
		case 'TemplateLiteral':
			return node.expressions.length === 0
				? [ node.quasis[ 0 ].value.cooked ]
				: [];
		case 'ConditionalExpression':
			return [
				...textsOf( node.consequent ),
				...textsOf( node.alternate ),
			];
		case 'BinaryExpression':
			return textsOf( node.left ).flatMap( ( left ) =>
				textsOf( node.right ).map( ( right ) => left + right )
			);
		default:
			return [];
	}
}

// Translators' comments that stand before a place with nothing but blanks and other comments between.
function notesBefore( place, source, comments ) {
	const notes = [];
	let end = place;

	for ( const comment of comments
		.filter( ( { start } ) => start < place )
		.reverse() ) {
		if ( source.slice( comment.end, end ).trim() !== '' ) {
			break;
		}
		if ( /^\s*translators:/i.test( comment.value ) ) {
			notes.push( comment.value.trim().replace( /\s+/g, ' ' ) );
		}
		end = comment.start;
	}
	return notes;
}

function visit( node, see ) {
	if ( Array.isArray( node ) ) {
		node.forEach( ( child ) => visit( child, see ) );
	} else if ( node && typeof node.type === 'string' ) {
		see( node );
		Object.values( node ).forEach( ( child ) => visit( child, see ) );
	}
}

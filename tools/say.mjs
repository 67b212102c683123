import process from 'node:process';

const MARKS = { done: '✓', failed: '✗', started: '→' };

/**
 * Prints one line, plainly, so that logs read the same as a terminal.
 *
 * @param {string} line Text of the line.
 */
export function say( line = '' ) {
	process.stdout.write( `${ line }\n` );
}

/**
 * Runs one step of a longer command and shows it: its name when it starts, what came of it and how
 * long it took when it ends. A step that fails shows that too and passes the failure on.
 *
 * @template T
 * @param {string}                                               name What is done, such as "WordPress".
 * @param {( note: ( text: string ) => void ) => Promise<T> | T} act  The work; `note` sets the words shown at the end.
 * @return {Promise<T>} What the work returned.
 */
export async function step( name, act ) {
	const startedAt = performance.now();
	let outcome = '';
	say( `${ MARKS.started } ${ name } …` );

	try {
		const result = await act( ( text ) => ( outcome = text ) );
		say(
			`${ MARKS.done } ${ name }${ outcome && `: ${ outcome }` } (${ since(
				startedAt
			) })`
		);
		return result;
	} catch ( error ) {
		say( `${ MARKS.failed } ${ name } (${ since( startedAt ) })` );
		throw error;
	}
}

/**
 * Time that has passed, for people: "0.4 s", "2 min 5 s".
 *
 * @param {number} startedAt A `performance.now()` from before.
 * @return {string} The time in words.
 */
export function since( startedAt ) {
	const seconds = ( performance.now() - startedAt ) / 1000;

	if ( seconds < 60 ) {
		return `${ seconds.toFixed( 1 ) } s`;
	}
	return `${ Math.floor( seconds / 60 ) } min ${ Math.round(
		seconds % 60
	) } s`;
}

/** Rows in one message, or in one record: a few milliseconds of copying. */
const AT_ONCE = 1000;

type Lists = Record< string, unknown[] >;

/**
 * Long lists in parts that are copied quickly, one list after the other.
 *
 * @param lists By name; nothing but lists.
 */
export function* inParts< Some extends object >(
	lists: Some
): Generator< Partial< Some >, void, void > {
	for ( const [ name, rows ] of Object.entries( lists as Lists ) ) {
		for ( let from = 0; from < rows.length; from += AT_ONCE ) {
			const part: Lists = {
				[ name ]: rows.slice( from, from + AT_ONCE ),
			};
			yield part as Partial< Some >;
		}
	}
}

/**
 * Puts a part behind what came before.
 *
 * @param lists Changed in place.
 * @param part  Of the same lists.
 */
export function addPart< Some extends object >(
	lists: Some,
	part: Partial< Some >
): void {
	for ( const [ name, rows ] of Object.entries( part as Lists ) ) {
		const list = ( lists as Lists )[ name ];
		for ( const row of rows ) {
			list?.push( row );
		}
	}
}

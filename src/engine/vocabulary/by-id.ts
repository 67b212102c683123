import type { Concept } from './concept';

/**
 * Concepts by their ids, each made when it is first asked for. Of two with one id the first counts.
 *
 * @param ids  Of all concepts, in their order.
 * @param make Makes the concept at a place.
 */
export function byId(
	ids: readonly string[],
	make: ( place: number ) => Concept
): ReadonlyMap< string, Concept > {
	const places = new Map< string, number >();
	ids.forEach( ( id, place ) => {
		if ( ! places.has( id ) ) {
			places.set( id, place );
		}
	} );
	const made: Concept[] = [];
	const at = ( place: number ) => ( made[ place ] ??= make( place ) );
	function* entries(): MapIterator< [ string, Concept ] > {
		for ( const [ id, place ] of places ) {
			yield [ id, at( place ) ];
		}
	}
	function* values(): MapIterator< Concept > {
		for ( const place of places.values() ) {
			yield at( place );
		}
	}
	const map: ReadonlyMap< string, Concept > = {
		size: places.size,
		has: ( id ) => places.has( id ),
		get: ( id ) => {
			const place = places.get( id );
			return place === undefined ? undefined : at( place );
		},
		keys: () => places.keys(),
		values,
		entries,
		forEach: ( act ) => {
			for ( const [ id, concept ] of entries() ) {
				act( concept, id, map );
			}
		},
		[ Symbol.iterator ]: entries,
	};

	return map;
}

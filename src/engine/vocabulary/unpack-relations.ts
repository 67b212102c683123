import type { Concept } from './concept';
import { ABSOLUTE, RELATIONS } from './packed';
import type { Packed } from './packed';
import type { Writable } from './unpack';

type PlaceLists = ( number[] | undefined )[];
type Relations = Writable< NonNullable< Concept[ 'relations' ] > >;

/**
 * Gives concepts the ids of those that they point to.
 *
 * @param ids    Of all concepts, in their order.
 * @param packed As the built worker carries them.
 */
export function createRelations(
	ids: readonly string[],
	packed: Packed[ 'relations' ]
): ( concept: Writable< Concept >, place: number ) => void {
	const listsOf = ( key: string ) =>
		readPlaces( packed[ key ] ?? '', ! ABSOLUTE.includes( key ) );
	const idsOf = ( list: readonly number[] ) =>
		list.map( ( place ) => ids[ place ] ?? '' );
	const differentFrom = bothWays( listsOf( 'differentFrom' ) );
	const broader = listsOf( 'broader' );
	const lists = {
		specialty: listsOf( 'specialty' ),
		symptomOf: listsOf( 'symptomOf' ),
		testedBy: listsOf( 'testedBy' ),
		treatedBy: listsOf( 'treatedBy' ),
		aftercare: listsOf( 'aftercare' ),
		complicationOf: listsOf( 'complicationOf' ),
	};

	return ( concept, place ) => {
		const different = differentFrom[ place ];
		const wider = broader[ place ];
		if ( different ) {
			concept.differentFrom = idsOf( different );
		}
		if ( wider ) {
			concept.broader = idsOf( wider );
		}
		const relations: Relations = {};
		for ( const key of RELATIONS ) {
			const list = lists[ key ][ place ];
			if ( list ) {
				concept.relations = relations;
				relations[ key ] = idsOf( list );
			}
		}
	};
}

/** What one is not to be confused with is written once a pair. */
function bothWays( lists: PlaceLists ): PlaceLists {
	const both: PlaceLists = lists.map( ( list ) => list?.slice() );

	lists.forEach( ( list, place ) =>
		list?.forEach( ( other ) => ( both[ other ] ??= [] ).push( place ) )
	);

	return both;
}

/** Places of other concepts, a line a concept. Numbers have the base 36, which the browser reads slowly. */
function readPlaces( packed: string, areRelative: boolean ): PlaceLists {
	const lists: PlaceLists = [];
	let list: number[] = [];
	let number = -1;
	let sign = 1;

	for ( let at = 0; at <= packed.length; at++ ) {
		const letter =
			at === packed.length ? LINE_END : packed.charCodeAt( at );

		if ( letter === MINUS ) {
			sign = -1;
		} else if ( letter === COMMA || letter === LINE_END ) {
			if ( number !== -1 ) {
				list.push(
					areRelative ? lists.length + sign * number : number
				);
			}
			number = -1;
			sign = 1;
			if ( letter === LINE_END ) {
				lists.push( list.length > 0 ? list : undefined );
				list = list.length > 0 ? [] : list;
			}
		} else {
			number =
				Math.max( number, 0 ) * 36 +
				letter -
				( letter < LETTER_A ? DIGIT_0 : LETTER_A - 10 );
		}
	}

	return lists;
}

const LINE_END = 10;
const COMMA = 44;
const MINUS = 45;
const DIGIT_0 = 48;
const LETTER_A = 97;

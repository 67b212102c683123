import type { CarePathway } from '../../contract/types';

/** What came of two people's changes to the same pathways. */
export interface Merged {
	/** With both changes; where they concern the same pathway, with theirs. */
	pathways: CarePathway[];
	/** Ids of the pathways that both changed, each in another way. */
	conflicts: string[];
}

/**
 * Joins two changes of the same list, pathway by pathway. One that only one of the two changed, added or deleted is as that
 * one left it. The order is ours where we moved something, else theirs.
 *
 * @param base   What both began with.
 * @param mine   What it became here.
 * @param theirs What it became elsewhere.
 */
export function mergePathways(
	base: readonly CarePathway[],
	mine: readonly CarePathway[],
	theirs: readonly CarePathway[]
): Merged {
	const [ before, here, there ] = [ base, mine, theirs ].map( byId ) as [
		Known,
		Known,
		Known,
	];
	const conflicts: string[] = [];
	const kept = new Map< string, CarePathway >();

	for ( const id of new Set( [ ...here.keys(), ...there.keys() ] ) ) {
		const isMine = ! isSame( before.get( id ), here.get( id ) );
		const isTheirs = ! isSame( before.get( id ), there.get( id ) );
		if (
			isMine &&
			isTheirs &&
			! isSame( here.get( id ), there.get( id ) )
		) {
			conflicts.push( id );
		}
		const chosen = ( isMine && ! isTheirs ? here : there ).get( id );
		if ( chosen !== undefined ) {
			kept.set( id, chosen );
		}
	}

	const [ leading, following ] = isReordered( base, mine )
		? [ mine, theirs ]
		: [ theirs, mine ];
	return {
		pathways: inOrderOf( leading, following ).flatMap( ( id ) => {
			const pathway = kept.get( id );
			return pathway === undefined ? [] : [ pathway ];
		} ),
		conflicts,
	};
}

/** Whether two pathways are the same in every field. */
export function isSame(
	one: CarePathway | undefined,
	other: CarePathway | undefined
): boolean {
	return asText( one ) === asText( other );
}

type Known = ReadonlyMap< string, CarePathway >;

function byId( pathways: readonly CarePathway[] ): Known {
	return new Map( pathways.map( ( pathway ) => [ pathway.id, pathway ] ) );
}

function asText( pathway: CarePathway | undefined ): string {
	if ( pathway === undefined ) {
		return '';
	}
	const { id, name, topic, language, steps } = pathway;
	return JSON.stringify( [
		id,
		name,
		topic,
		language,
		steps.map( ( step ) =>
			step.kind === 'page' ? step.pageId : step.role
		),
	] );
}

/** Whether the pathways that are in both lists stand in another order. */
function isReordered(
	before: readonly CarePathway[],
	after: readonly CarePathway[]
): boolean {
	const ids = ( one: readonly CarePathway[], other: Known ) =>
		one.filter( ( { id } ) => other.has( id ) ).map( ( { id } ) => id );
	return (
		ids( before, byId( after ) ).join() !==
		ids( after, byId( before ) ).join()
	);
}

/** Ids of the first list in its order; those only the second has come behind the one that stands before them there. */
function inOrderOf(
	first: readonly CarePathway[],
	second: readonly CarePathway[]
): string[] {
	const order = first.map( ( { id } ) => id );

	second.forEach( ( { id }, place ) => {
		if ( ! order.includes( id ) ) {
			const before = second[ place - 1 ]?.id;
			order.splice(
				before === undefined ? 0 : order.indexOf( before ) + 1,
				0,
				id
			);
		}
	} );
	return order;
}

import type { DropReason } from '../contract/reasons';
import type { LinkBudget, LinkingHabits } from '../contract/types';

import { hasHabits } from './habits';
import { inTextOrder } from './placed-case';
import type { LinkedPlaces, PlacedCase } from './placed-case';
import { standingOf } from './standing';
import { GAP } from './text/tokenize';

/** How close together links may be. */
export interface Spacing {
	/** Links in one paragraph. */
	inSpan: number;
	/** Words between two links of one sentence, and of two sentences, so that a reader can tell them apart. */
	inSentence: number;
	across: number;
	/** What each link before it in the same section, and to a page of the same role, takes from a candidate, in log-odds. */
	sameSection: number;
	sameRole: number;
}

const USUAL: Spacing = {
	inSpan: 2,
	inSentence: 12,
	across: 4,
	sameSection: 0.35,
	sameRole: 0.25,
};

/**
 * As usual, or closer where the site's own editors put links closer; where they put more than two into a paragraph, the room
 * of the post is limit enough. Variety for its own sake is only for sites that do not show what their editors choose.
 */
export function spacingOf( habits: LinkingHabits | undefined ): Spacing {
	if ( habits === undefined || ! hasHabits( habits ) ) {
		return USUAL;
	}

	const closest = habits.closest ?? Infinity;

	return {
		inSpan: habits.mostInSpan > USUAL.inSpan ? Infinity : USUAL.inSpan,
		inSentence: Math.min( USUAL.inSentence, closest ),
		across: Math.min( USUAL.across, closest ),
		sameSection: 0,
		sameRole: 0,
	};
}

/** An earlier place is taken for the best one when it is this close to it in log-odds: readers want a link where a thing is first told. */
const AS_GOOD = 0.6;
/** A place below a heading that names the page is taken for the best one when it is this close to it: there its subject is told. */
const AS_TOLD = 1;
/** More candidates than these are not weighed against each other: far more than a post has room for. */
const MAX_WEIGHED = 400;

interface Left {
	candidate: PlacedCase;
	dropReason: DropReason;
}

/**
 * Spreads links over a post: one place for each page, the first good one; at most two a paragraph, apart from each other,
 * within the budget; of equal ones the link that brings a new section or another kind of page.
 *
 * @param cases   No two over the same words.
 * @param budget  Links that fit.
 * @param linked  Links that are there already.
 * @param spacing How close together links may be.
 */
export function spread(
	cases: readonly PlacedCase[],
	budget: LinkBudget,
	linked: LinkedPlaces,
	spacing: Spacing = USUAL
): { chosen: PlacedCase[]; left: Left[] } {
	const chosen: PlacedCase[] = [];
	const left: Left[] = [];
	const waiting = [ ...placesByTarget( cases ).values() ]
		.sort(
			( a, b ) => bestStanding( b ) - bestStanding( a ) || byFirst( a, b )
		)
		.slice( 0, MAX_WEIGHED );
	const counts = {
		section: new Map< number, number >(),
		role: new Map< string, number >(),
	};
	const worth = ( candidate: PlacedCase ) =>
		standingOf( candidate ) -
		spacing.sameSection * ( counts.section.get( candidate.section ) ?? 0 ) -
		spacing.sameRole * ( counts.role.get( candidate.target.role ) ?? 0 );

	while (
		waiting.length > 0 &&
		budget.linked + chosen.length < budget.allowed
	) {
		let next = 0;
		let most = -Infinity;
		for ( let place = 0; place < waiting.length; place++ ) {
			const value = worth( waiting[ place ]?.[ 0 ] as PlacedCase );
			if ( value > most ) {
				next = place;
				most = value;
			}
		}

		const [ places = [] ] = waiting.splice( next, 1 );
		const reasons = places.map( ( candidate ) =>
			whyNoRoom( candidate, chosen, budget, linked, spacing )
		);
		const taken = reasons.indexOf( null );

		places.forEach( ( candidate, place ) => {
			if ( place === taken ) {
				chosen.push( candidate );
				count( counts.section, candidate.section );
				count( counts.role, candidate.target.role );
			} else {
				left.push( {
					candidate,
					dropReason:
						taken === -1
							? ( reasons[ place ] ?? 'over-budget' )
							: 'target-suggested-elsewhere',
				} );
			}
		} );
	}

	// Where nothing more fits, nothing changes any more what the others are worth.
	for ( const { places } of waiting
		.map( ( rest ) => ( {
			places: rest,
			value: worth( rest[ 0 ] as PlacedCase ),
		} ) )
		.sort( ( a, b ) => b.value - a.value ) ) {
		for ( const candidate of places ) {
			left.push( { candidate, dropReason: 'over-budget' } );
		}
	}

	return { chosen, left };
}

/**
 * Places of each page, the one to take first: the earliest below a heading that names the page, or else the earliest of the
 * good ones; then the others, best first.
 */
function placesByTarget(
	cases: readonly PlacedCase[]
): Map< number, PlacedCase[] > {
	const byTarget = new Map< number, PlacedCase[] >();

	for ( const candidate of [ ...cases ].sort( inTextOrder ) ) {
		const places = byTarget.get( candidate.naming.page ) ?? [];
		places.push( candidate );
		byTarget.set( candidate.naming.page, places );
	}

	for ( const [ page, places ] of byTarget ) {
		const most = best( places );
		const first =
			places.find(
				( { score, subject } ) =>
					subject !== null && score >= most - AS_TOLD
			) ?? places.find( ( { score } ) => score >= most - AS_GOOD );
		byTarget.set( page, [
			...( first ? [ first ] : [] ),
			...places
				.filter( ( candidate ) => candidate !== first )
				.sort( ( a, b ) => b.score - a.score || inTextOrder( a, b ) ),
		] );
	}

	return byTarget;
}

function best( places: readonly PlacedCase[] ): number {
	return places.reduce(
		( most, { score } ) => Math.max( most, score ),
		-Infinity
	);
}

function bestStanding( places: readonly PlacedCase[] ): number {
	return places.reduce(
		( most, candidate ) => Math.max( most, standingOf( candidate ) ),
		-Infinity
	);
}

function byFirst( a: readonly PlacedCase[], b: readonly PlacedCase[] ): number {
	return inTextOrder( a[ 0 ] as PlacedCase, b[ 0 ] as PlacedCase );
}

function count< Key >( counts: Map< Key, number >, key: Key ): void {
	counts.set( key, ( counts.get( key ) ?? 0 ) + 1 );
}

function whyNoRoom(
	{ spanNumber, match, reading }: PlacedCase,
	chosen: readonly PlacedCase[],
	budget: LinkBudget,
	linked: LinkedPlaces,
	spacing: Spacing
): DropReason | null {
	if ( budget.linked + chosen.length >= budget.allowed ) {
		return 'over-budget';
	}

	const here = [
		...( linked.get( spanNumber ) ?? [] ),
		...chosen
			.filter( ( other ) => other.spanNumber === spanNumber )
			.map( ( other ) => other.match ),
	];

	if ( here.length >= spacing.inSpan ) {
		return 'paragraph-full';
	}

	const { sentences, tokens } = reading;
	// Two links with nothing but a space between them read as one.
	const touches = ( first: number, last: number ) =>
		first === last + 1 && tokens.gaps[ first ] === GAP.joined;
	const isClose = here.some( ( { first, last } ) => {
		const distance =
			sentences[ first ] === sentences[ match.first ]
				? spacing.inSentence
				: spacing.across;

		return (
			( first - match.last - 1 < distance &&
				match.first - last - 1 < distance ) ||
			touches( first, match.last ) ||
			touches( match.first, last )
		);
	} );

	return isClose ? 'too-close' : null;
}

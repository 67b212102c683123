import {
	forceCollide,
	forceLink,
	forceRadial,
	forceSimulation,
	forceX,
	forceY,
} from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';

import type { Disc, Layout } from './layout';
import { linksBetween, linksWithin } from './map-links';
import type { GroupLink } from './map-links';
import type { SiteMap } from './site-map';

/** A page or a group while places are looked for. */
interface Body extends SimulationNodeDatum {
	x: number;
	y: number;
	radius: number;
}

type Tie = SimulationLinkDatum< Body > & { weight: number };

/** The angle by which sunflower seeds follow each other: no two stand behind one another. */
const GOLDEN = Math.PI * ( 3 - Math.sqrt( 5 ) );
/** Room for a page, and around a group. */
const PAGE_ROOM = 1.6;
const GROUP_ROOM = 2.4;
/** Between two groups, where they fit. */
const GAP = 1.5;
/** Windows are wider than high, and so is the map: where it begins, and how much it is stretched at most in the end. */
const WIDE = 1.8;
const MOST_STRETCHED = 1.4;
/** Rounds until all stands still enough, for the pages of a group and for the groups. */
const PAGE_ROUNDS = 40;
const GROUP_ROUNDS = 120;
/** In a group of more, who stands beside whom is not seen any more, and a round would take too long. */
const MOST_MOVED = 1500;
/** What a specialty in common pulls, in links. */
const KIN = 4;

/**
 * Every group a disc with its pillar in the middle and its pages around it, the strongest nearest, linked ones beside each
 * other; the discs near others that they are linked with or share a specialty with, none on another. Forces have begun from
 * the same places and draw no lots, so that the same map always looks the same. A yield is a moment in which others may work.
 */
export function* layOut( map: SiteMap ): Generator< void, Layout > {
	const { pages, groups } = map;
	const x = new Float64Array( pages.length );
	const y = new Float64Array( pages.length );
	const within = linksWithin( map );
	const radii: number[] = [];

	for ( const [ place, group ] of groups.entries() ) {
		const bodies = yield* placePages(
			group.pages.length,
			within[ place ] ?? [],
			group.clusterId !== 0
		);
		let radius = 0;
		bodies.forEach( ( body, rank ) => {
			const page = group.pages[ rank ] ?? 0;
			x[ page ] = body.x;
			y[ page ] = body.y;
			radius = Math.max( radius, Math.hypot( body.x, body.y ) );
		} );
		radii.push( radius + GROUP_ROOM );
	}

	const discs = yield* placeGroups( radii, tiesOf( map ) );
	discs.forEach( ( disc, place ) =>
		groups[ place ]?.pages.forEach( ( page ) => {
			x[ page ] = ( x[ page ] ?? 0 ) + disc.x;
			y[ page ] = ( y[ page ] ?? 0 ) + disc.y;
		} )
	);
	return {
		x,
		y,
		discs,
		width: Math.max( 1, ...discs.map( ( disc ) => disc.x + disc.radius ) ),
		height: Math.max( 1, ...discs.map( ( disc ) => disc.y + disc.radius ) ),
	};
}

/** Pages of one group around nought, by rank. */
function* placePages(
	count: number,
	links: readonly GroupLink[],
	hasPillar: boolean
): Generator< void, Body[] > {
	const away = ( rank: number ) => PAGE_ROOM * Math.sqrt( rank );
	const bodies = Array.from( { length: count }, ( _page, rank ): Body => ( {
		x: away( rank ) * Math.cos( rank * GOLDEN ),
		y: away( rank ) * Math.sin( rank * GOLDEN ),
		radius: PAGE_ROOM * 0.75,
	} ) );
	const [ pillar ] = bodies;

	if ( pillar === undefined || count > MOST_MOVED ) {
		return bodies;
	}
	if ( hasPillar ) {
		pillar.fx = 0;
		pillar.fy = 0;
	}
	const simulation = stillSimulation( bodies, PAGE_ROUNDS )
		.force(
			'apart',
			forceCollide( ( { radius }: Body ) => radius )
		)
		.force(
			'rank',
			forceRadial< Body >( ( _body, rank ) => away( rank ) ).strength(
				0.4
			)
		)
		.force( 'links', forceLink( ties( links ) ).distance( 2 * PAGE_ROOM ) );
	for ( let round = 0; round < PAGE_ROUNDS; round++ ) {
		simulation.tick();
		yield;
	}
	return bodies;
}

/** Discs of such radii, from the left and upper edge on. */
function* placeGroups(
	radii: readonly number[],
	links: readonly GroupLink[]
): Generator< void, Disc[] > {
	let area = 0;
	const bodies = radii.map( ( radius, rank ): Body => {
		const away = Math.sqrt( area );
		area += radius ** 2;
		return {
			x: WIDE * away * Math.cos( rank * GOLDEN ),
			y: away * Math.sin( rank * GOLDEN ),
			radius,
		};
	} );
	const heaviest = Math.max( 1, ...links.map( ( { weight } ) => weight ) );
	const simulation = stillSimulation( bodies, GROUP_ROUNDS )
		.force(
			'apart',
			forceCollide( ( { radius }: Body ) => radius + GAP / 2 ).iterations(
				3
			)
		)
		.force( 'x', forceX< Body >( 0 ).strength( 0.01 ) )
		.force( 'y', forceY< Body >( 0 ).strength( 0.2 ) )
		.force(
			'links',
			forceLink( ties( links ) )
				.distance(
					( { source, target } ) =>
						( source as Body ).radius + ( target as Body ).radius
				)
				.strength(
					( { weight } ) => 0.1 * Math.sqrt( weight / heaviest )
				)
		);
	for ( let round = 0; round < GROUP_ROUNDS; round++ ) {
		simulation.tick();
		yield;
	}
	return apart( bodies );
}

/**
 * As far from each other as it takes that none stands on another, because forces come near that and stop; and as wide as
 * windows are.
 */
function apart( bodies: readonly Body[] ): Disc[] {
	let spread = 1;
	bodies.forEach( ( one, place ) => {
		for ( let next = place + 1; next < bodies.length; next++ ) {
			const other = bodies[ next ] as Body;
			const needed = one.radius + other.radius;
			const dx = one.x - other.x;
			const dy = one.y - other.y;
			// Most are far apart: a root is only drawn for the few that are not.
			if ( dx * dx + dy * dy < needed * needed ) {
				spread = Math.max( spread, needed / Math.hypot( dx, dy ) );
			}
		}
	} );
	const [ left, right ] = reach( bodies, ( { x } ) => x * spread );
	const [ top, bottom ] = reach( bodies, ( { y } ) => y * spread );
	const stretch = Math.max(
		1,
		Math.min(
			MOST_STRETCHED,
			( WIDE * ( bottom - top ) ) / ( right - left )
		)
	);
	const [ start ] = reach( bodies, ( { x } ) => x * spread * stretch );
	return bodies.map( ( { x, y, radius } ) => ( {
		x: x * spread * stretch - start,
		y: y * spread - top,
		radius,
	} ) );
}

/** From where to where discs reach. */
function reach(
	bodies: readonly Body[],
	at: ( body: Body ) => number
): [ number, number ] {
	return [
		Math.min( ...bodies.map( ( body ) => at( body ) - body.radius ) ),
		Math.max( ...bodies.map( ( body ) => at( body ) + body.radius ) ),
	];
}

/** A simulation that is moved by hand: it never starts by itself, and cools down in so many rounds. */
function stillSimulation( bodies: Body[], rounds: number ) {
	return forceSimulation( bodies )
		.stop()
		.alphaDecay( 1 - Math.pow( 0.001, 1 / rounds ) );
}

function ties( links: readonly GroupLink[] ): Tie[] {
	return links.map( ( { from, to, weight } ) => ( {
		source: from,
		target: to,
		weight,
	} ) );
}

/** What pulls groups to each other: links, and a specialty in common with the one before it. */
function tiesOf( map: SiteMap ): GroupLink[] {
	const last = new Map< string, number >();
	const kin: GroupLink[] = [];
	map.groups.forEach( ( { specialties }, place ) => {
		const [ name = '' ] = specialties;
		const before = last.get( name );
		if ( name !== '' && before !== undefined ) {
			kin.push( { from: before, to: place, weight: KIN } );
		}
		last.set( name, place );
	} );
	return [ ...linksBetween( map ), ...kin ];
}

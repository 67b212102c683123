import type { CarePathway, PathwayStep } from '../../contract/types';

import { sameLanguage } from './read-page';
import type { PathwaySite } from './compile-pathway';
import type { PathwayPage } from './read-page';
import { mayFollow } from './may-follow';
import { toStep } from './possible-step';
import type { PossibleStep } from './possible-step';
import type { PathwaySource } from './read-post';
import { relatePages } from './relate-pages';
import { combine } from './tie';
import { conceptsIn } from './topics-of-page';
import { plainWords, says } from './words';

/** Of one pathway, so that the built-in one has a word too. */
const MAX_OF_ONE = 3;

/** Of one pathway, also where somebody wants all of it: a reader takes in no more. */
const MAX_FOLLOWING = 8;

/**
 * Steps of the owner's pathways that come after a page, in their order: those behind the page where it is a step itself, from
 * the first on where only the topic is the same. A page that was deleted is passed over, one that comes twice counts once.
 *
 * @param source   Page that leads on.
 * @param pathways The owner's, in the owner's order.
 * @param site     Compiled site.
 */
export function ownerSteps(
	source: PathwaySource,
	pathways: readonly CarePathway[],
	site: PathwaySite
): PossibleStep[] {
	const seen = new Set< number >( [ source.place ?? -1 ] );

	return pathways.flatMap( ( pathway ) => {
		const on = ( page: PathwayPage ) => isOnTopic( page, pathway, site );
		const at = pathway.steps.findIndex( ( step ) =>
			isStep( source, step, on )
		);
		if ( at === -1 && ! on( source ) ) {
			return [];
		}

		const steps: PossibleStep[] = [];
		for ( const step of pathway.steps.slice( at + 1 ) ) {
			const place = placeOf( step, source, seen, on, site );
			if ( place !== null && steps.length < MAX_FOLLOWING ) {
				seen.add( place );
				steps.push( asStep( source, place, pathway, site ) );
			}
		}
		return steps;
	} );
}

/**
 * The first few of each pathway: what is offered beside other steps.
 *
 * @param steps As from `ownerSteps`.
 */
export function firstOfEach( steps: readonly PossibleStep[] ): PossibleStep[] {
	return steps.filter(
		( { pathwayId }, place ) =>
			steps
				.slice( 0, place )
				.filter( ( before ) => before.pathwayId === pathwayId ).length <
			MAX_OF_ONE
	);
}

function isStep(
	source: PathwaySource,
	step: PathwayStep,
	on: ( page: PathwayPage ) => boolean
): boolean {
	return step.kind === 'page'
		? step.pageId === source.facts.id
		: step.role === source.role && on( source );
}

/** The page of a step, or null: deleted, in another language, or none on the topic has the role. */
function placeOf(
	step: PathwayStep,
	source: PathwaySource,
	seen: ReadonlySet< number >,
	on: ( page: PathwayPage ) => boolean,
	site: PathwaySite
): number | null {
	if ( step.kind === 'page' ) {
		const place = site.places.get( step.pageId );
		return place !== undefined &&
			! seen.has( place ) &&
			sameLanguage(
				source.facts,
				( site.pages[ place ] as PathwayPage ).facts
			)
			? place
			: null;
	}

	const [ best ] = ( site.byRole.get( step.role ) ?? [] )
		.filter( ( place ) => {
			const page = site.pages[ place ] as PathwayPage;
			return ! seen.has( place ) && on( page );
		} )
		.map( ( place ) => {
			const page = site.pages[ place ] as PathwayPage;
			return {
				place,
				page,
				tie: relatePages( source, place, page, site ),
			};
		} )
		.filter( ( { page, tie } ) => mayFollow( source, page, tie, site ) )
		.sort(
			( a, b ) => b.tie.strength - a.tie.strength || a.place - b.place
		);

	return best?.place ?? null;
}

/** Whether a page is about the topic of a pathway: its title says the words, or names the same concept. */
function isOnTopic(
	page: PathwayPage,
	{ topic, language }: CarePathway,
	site: PathwaySite
): boolean {
	if ( plainWords( topic ).trim() === '' ) {
		return false;
	}
	const concepts = conceptsIn( site.read( topic, language ) );

	return (
		says( page.facts.title, [ plainWords( topic ) ] ) ||
		concepts.some(
			( id ) =>
				page.topics.main.includes( id ) ||
				page.topics.named.includes( id )
		)
	);
}

function asStep(
	source: PathwaySource,
	place: number,
	{ id, name }: CarePathway,
	site: PathwaySite
): PossibleStep {
	const possible = toStep(
		source,
		place,
		site.pages[ place ] as PathwayPage,
		combine( [ { code: 'owner-pathway', weight: 1, values: { name } } ] ),
		1
	);

	return { ...possible, pathwayId: id };
}

import type { PathwaySite } from './compile-pathway';
import type { PossibleStep } from './possible-step';
import { isOpenToAll } from './read-page';
import type { PathwayPage } from './read-page';
import type { PathwaySource } from './read-post';

/** Somebody says that this very page is meant: the text, an editor's link either way, a fact of the site. */
const SAID: ReadonlySet< string > = new Set( [
	'linked',
	'links-here',
	'spoken-of',
	'names-this',
	'relation',
] );

/** Somebody leads there on purpose: words in passing ("request an appointment") do not. */
const CHOSEN: ReadonlySet< string > = new Set( [ 'linked', 'relation' ] );
const OF_ONE_SPECIALTY: ReadonlySet< string > = new Set( [ 'same-specialty' ] );

/**
 * Steps without those that are wrong only beside another: each could be shown alone.
 *
 * - Of two conditions that are mistaken for each other, those that nothing but the vocabulary ties to the page: a test that tells
 *   several (A1C and the types of diabetes) does not say which the reader has. A sign is where a reader wants to know both.
 * - A booking page for everybody where the specialty has its own, unless an editor links to it.
 *
 * @param steps  All that may follow.
 * @param source Page that leads on.
 * @param site   Compiled site.
 */
export function leaveRivals(
	steps: readonly PossibleStep[],
	source: PathwaySource,
	site: PathwaySite
): PossibleStep[] {
	const pageOf = ( { targetId }: PossibleStep ) =>
		site.pages[ site.places.get( targetId ) ?? -1 ] as PathwayPage;
	const has = ( { tie }: PossibleStep, codes: ReadonlySet< string > ) =>
		tie.reasons.some( ( { code } ) => codes.has( code ) );
	const conditions =
		source.role === 'symptom'
			? []
			: steps.filter( ( { role } ) => role === 'condition' );
	const booking = steps.filter( ( { role } ) => role === 'appointment' );
	const hasOwnBooking = booking.some(
		( step ) =>
			has( step, OF_ONE_SPECIALTY ) && ! isOpenToAll( pageOf( step ) )
	);
	const lookAlikes = new Set(
		conditions.flatMap( ( step ) =>
			pageOf( step ).topics.main.flatMap( ( id ) => [
				...site.relations.differentOf( id ),
			] )
		)
	);
	const isMistakable = ( step: PossibleStep ) =>
		! has( step, SAID ) &&
		pageOf( step ).topics.main.some( ( id ) => lookAlikes.has( id ) );
	const isForNobody = ( step: PossibleStep ) =>
		hasOwnBooking &&
		! has( step, CHOSEN ) &&
		step.relation !== 'follow-up' &&
		isOpenToAll( pageOf( step ) );

	const left = new Set( [
		...conditions.filter( isMistakable ),
		...booking.filter( isForNobody ),
	] );
	return left.size === 0
		? [ ...steps ]
		: steps.filter( ( step ) => ! left.has( step ) );
}

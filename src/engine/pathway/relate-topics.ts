import type { StepReason } from '../../contract/types';

import type { PathwayPage } from './read-page';
import type { ConceptRelations } from './concept-relations';

/** What each kind of evidence weighs, 0 to 1; see `relate-pages`. */
const WEIGHTS = {
	knownRelation: 0.75,
	knownRelationNear: 0.5,
	sameSubject: 0.8,
	sameCondition: 0.5,
	sameConditionMinor: 0.45,
	sameConditionNear: 0.35,
} as const;

/**
 * What medicine says of the subjects of two pages: the best of it only, since the rest follows from that.
 *
 * @param source    Page that leads on.
 * @param target    The other.
 * @param relations Of the vocabulary.
 * @return A reason, or null: nothing is known.
 */
export function relateTopics(
	source: PathwayPage,
	target: PathwayPage,
	relations: ConceptRelations
): StepReason | null {
	const found =
		relateSubjects( source, target, relations ) ??
		relateConditions( source, target, relations );

	return (
		found && {
			code: found.code,
			weight: WEIGHTS[ found.weight ],
			values: {
				name: relations.concept( found.id )?.names[ 0 ] ?? found.id,
			},
		}
	);
}

interface Shared {
	code: StepReason[ 'code' ];
	weight: keyof typeof WEIGHTS;
	/** Concept of the source that it is about. */
	id: string;
}

function relateSubjects(
	source: PathwayPage,
	target: PathwayPage,
	relations: ConceptRelations
): Shared | null {
	const there = subjects( target );
	if ( there.length === 0 ) {
		return null;
	}
	const here = subjects( source );
	const same = here.find( ( id ) => there.includes( id ) );
	if ( same !== undefined ) {
		return { code: 'same-subject', weight: 'sameSubject', id: same };
	}
	const first = (
		others: ( id: string ) => { has: ( id: string ) => boolean }
	) =>
		here.find( ( id ) => {
			const known = others( id );
			return there.some( ( other ) => known.has( other ) );
		} );

	const direct = first( relations.of );
	if ( direct !== undefined ) {
		return { code: 'known-relation', weight: 'knownRelation', id: direct };
	}
	const near = first( relations.nearOf );
	return near === undefined
		? null
		: { code: 'known-relation', weight: 'knownRelationNear', id: near };
}

function relateConditions(
	{ topics: { conditions } }: PathwayPage,
	{ topics: there }: PathwayPage,
	{ lineOf }: ConceptRelations
): Shared | null {
	if ( conditions.size === 0 ) {
		return null;
	}
	const near = ( others: ReadonlySet< string > ) =>
		others.size === 0
			? undefined
			: find( conditions, ( id ) => {
					const line = lineOf( id );
					return (
						find( others, ( one ) => line.has( one ) ) !== undefined
					);
				} );

	const exact = find( conditions, ( id ) => there.conditions.has( id ) );
	if ( exact !== undefined ) {
		return { code: 'same-condition', weight: 'sameCondition', id: exact };
	}
	const minor = near( there.minorConditions );
	if ( minor !== undefined ) {
		return {
			code: 'same-condition',
			weight: 'sameConditionMinor',
			id: minor,
		};
	}
	const wider = near( there.conditions );
	return wider === undefined
		? null
		: { code: 'same-condition', weight: 'sameConditionNear', id: wider };
}

/** The first of a set that fits. */
function find(
	ids: ReadonlySet< string >,
	fits: ( id: string ) => boolean
): string | undefined {
	for ( const id of ids ) {
		if ( fits( id ) ) {
			return id;
		}
	}
	return undefined;
}

/** What a page is about: what its whole title is the name of, else what its title speaks of. */
export function subjects( { topics }: PathwayPage ): readonly string[] {
	return topics.main.length > 0 ? topics.main : topics.named;
}

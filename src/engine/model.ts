import type { HabitTree, LinkingHabits } from '../contract/types';

import { hasHabits } from './habits';
import type { FeatureName } from './features';
import type { NameSource } from './page-names';
import weights from './weights.json';

/** One logistic model: log-odds are the bias, the weight of the source and each feature's weight times its value. */
export interface Model {
	bias: number;
	sources: Readonly< Record< NameSource, number > >;
	features: Readonly< Record< FeatureName, number > >;
	/** Of the site: what its editors' choices say beyond the sum. */
	trees?: readonly HabitTree[];
	/** From this probability on a suggestion is shown, and from that on it is called strong. */
	shown: number;
	strong: number;
}

/** The shipped models: for a site that nobody has read yet, for one that has no links, and for one that has. */
export const SHIPPED: Readonly<
	Record< 'unread' | 'unlinked' | 'linked', Model >
> = weights;

/**
 * What protects a reader is set by hand and never learned away, neither from the corpora nor on a site: editors who link little
 * do not prove that a denied, everyday or longer name is a good link.
 */
export const PROTECTING: ReadonlySet< string > = new Set< FeatureName >( [
	'everydayWord',
	'longerName',
	'negated',
	'otherSubject',
	'intentClash',
	'staleTarget',
	'pillarPage',
	'dismissedBefore',
	'dismissedWords',
	'dismissedPage',
	'acceptedBefore',
] );
/** So much dearer it is to move a weight that protects. */
export const FIXED = 1e6;

/** Usual spread of each feature and source in the training sets: what one step of a weight is measured in. */
export const SCALES: Readonly< Record< string, number > > = weights.scales;

/** Which shipped model a site starts from. */
function shippedFor( habits: LinkingHabits | undefined ): Model {
	if ( habits === undefined || habits.pages === 0 ) {
		return SHIPPED.unread;
	}

	return hasHabits( habits ) ? SHIPPED.linked : SHIPPED.unlinked;
}

/** The model of a site: the shipped one with what was learned of its habits. */
export function modelOf( habits: LinkingHabits | undefined ): Model {
	const shipped = shippedFor( habits );
	const learned = hasHabits( habits ) ? ( habits?.weights ?? {} ) : {};
	const shifted = < Name extends string >(
		list: Readonly< Record< Name, number > >,
		prefix: string
	) =>
		Object.fromEntries(
			Object.entries< number >( list ).map( ( [ name, weight ] ) => [
				name,
				weight + ( learned[ prefix + name ] ?? 0 ),
			] )
		) as Record< Name, number >;

	return {
		...shipped,
		shown: ( hasHabits( habits ) ? habits?.shown : null ) ?? shipped.shown,
		bias: shipped.bias + ( learned.bias ?? 0 ),
		...( hasHabits( habits ) && habits?.trees
			? { trees: habits.trees }
			: {} ),
		sources: shifted( shipped.sources, SOURCE ),
		features: shifted( shipped.features, '' ),
	};
}

/**
 * What a new post's odds lack: it shares no term with any page and belongs to no group yet, and the pages that habits were
 * learned from did. Chosen on the drafts of the demo clinic.
 */
const NEWCOMER = 0.55;

/** The model for a post that the index does not know yet: the same odds, with lower bars. */
export function forNewcomers( model: Model ): Model {
	return {
		...model,
		shown: model.shown * NEWCOMER,
		strong: model.strong * NEWCOMER,
	};
}

/** How the names of sources are told from those of features. */
export const SOURCE = 'source:';

/** Weight of a term in a model. */
export function weightOf( model: Model, term: string ): number {
	const { features, sources } = model as {
		features: Record< string, number >;
		sources: Record< string, number >;
	};

	return term === 'bias'
		? model.bias
		: ( ( term.startsWith( SOURCE )
				? sources[ term.slice( SOURCE.length ) ]
				: features[ term ] ) ?? 0 );
}

import type { StepReason } from '../../contract/types';

import type { ConceptRelations } from './concept-relations';
import type { PageColumns, Rows } from './page-columns';
import type { PathwayPage } from './read-page';
import { subjects } from './subjects';

/** What medicine says of the subjects of two pages. */
export interface TopicTies {
	/**
	 * The best of it only, since the rest follows from that. Asked for one page after the other, it is quickest.
	 *
	 * @param source Page that leads on.
	 * @param place  Place of the other.
	 * @return A reason, or null: nothing is known.
	 */
	between: ( source: PathwayPage, place: number ) => StepReason | null;
}

/** What each kind of evidence weighs, 0 to 1, best first; see `relate-pages`. */
const KINDS = [
	{ code: 'same-subject', weight: 0.8 },
	{ code: 'known-relation', weight: 0.75 },
	{ code: 'known-relation', weight: 0.5 },
	/** The same condition; one in the summary; a wider or narrower one. */
	{ code: 'same-condition', weight: 0.5 },
	{ code: 'same-condition', weight: 0.45 },
	{ code: 'same-condition', weight: 0.35 },
] as const;
const SUBJECT = { same: 0, related: 1, near: 2 } as const;
const CONDITION = { same: 3, minor: 4, near: 5 } as const;

/** More subjects or conditions than a page ever has. */
const MANY = 4096;

/**
 * Reads what ties pages by their topics off tables by concept that are filled for one source at a time: of 120,000 pairs of a
 * large site each costs a few steps then.
 *
 * @param columns   Of all pages.
 * @param relations Of the vocabulary.
 */
export function createTopicTies(
	columns: PageColumns,
	relations: ConceptRelations
): TopicTies {
	// By concept: 0, or 1 + how good a tie it makes and which of the source's own it is one to; the lowest is the best.
	const bySubject = createTable( relations.size );
	const byCondition = createTable( relations.size );
	const byLine = createTable( relations.size );
	let opened: PathwayPage | null = null;

	const open = ( source: PathwayPage ) => {
		[ bySubject, byCondition, byLine ].forEach( ( { clear } ) => clear() );
		subjects( source ).forEach( ( id, own ) => {
			for ( const [ other, nearness ] of relations.nearnessOf( id ) ) {
				bySubject.set(
					relations.numberOf( other ),
					SUBJECT[ nearness ] * MANY + own
				);
			}
		} );
		[ ...source.topics.conditions ].forEach( ( id, own ) => {
			byCondition.set( relations.numberOf( id ), own );
			for ( const other of relations.lineOf( id ) ) {
				byLine.set( relations.numberOf( other ), own );
			}
		} );
		opened = source;
	};
	const reason = (
		kind: number,
		ids: Iterable< string >,
		own: number
	): StepReason => {
		const { code, weight } = KINDS[ kind ] as ( typeof KINDS )[ number ];
		const id = [ ...ids ][ own ] ?? '';
		return {
			code,
			weight,
			values: { name: relations.concept( id )?.names[ 0 ] ?? id },
		};
	};

	return {
		between: ( source, place ) => {
			if ( opened !== source ) {
				open( source );
			}
			const subject = bySubject.best( columns.subjects, place );
			if ( subject !== null ) {
				return reason(
					Math.floor( subject / MANY ),
					subjects( source ),
					subject % MANY
				);
			}
			const { conditions } = source.topics;
			const exact = byCondition.best( columns.conditions, place );
			if ( exact !== null ) {
				return reason( CONDITION.same, conditions, exact );
			}
			const minor = byLine.best( columns.minorConditions, place );
			if ( minor !== null ) {
				return reason( CONDITION.minor, conditions, minor );
			}
			const near = byLine.best( columns.conditions, place );
			return near === null
				? null
				: reason( CONDITION.near, conditions, near );
		},
	};
}

/** Numbers by concept, of which the lowest counts. */
function createTable( size: number ): {
	set: ( concept: number, value: number ) => void;
	/** The lowest of the concepts of a page, or null. */
	best: ( rows: Rows, place: number ) => number | null;
	clear: () => void;
} {
	// One more than the number, so that 0 is none.
	const values = new Uint16Array( size );
	let used: number[] = [];

	return {
		set: ( concept, value ) => {
			const known = values[ concept ] as number;
			if ( known === 0 || known > value + 1 ) {
				values[ concept ] = value + 1;
			}
			used.push( concept );
		},
		best: ( { starts, numbers }, place ) => {
			const end = starts[ place + 1 ] as number;
			let lowest = 0;
			for ( let at = starts[ place ] as number; at < end; at++ ) {
				const value = values[ numbers[ at ] as number ] as number;
				if ( value !== 0 && ( lowest === 0 || value < lowest ) ) {
					lowest = value;
				}
			}
			return lowest === 0 ? null : lowest - 1;
		},
		clear: () => {
			for ( const concept of used ) {
				values[ concept ] = 0;
			}
			used = [];
		},
	};
}

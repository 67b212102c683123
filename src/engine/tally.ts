import type { FoundCase } from './found-case';

/** What one page links and leaves, by the keys that habits are counted under. */
export interface Tally {
	/** Folded words that could have been linked. */
	seen: readonly string[];
	/** By "folded words|target id", target id, and "group of the page>group of the target", one entry for each target. */
	pairs: readonly TallyEntry[];
	targets: readonly TallyEntry[];
	groups: readonly TallyEntry[];
}

type TallyEntry = readonly [ key: string, chosen: boolean ];

/** What is known of a target on a page. */
interface Offer {
	group: string;
	/** Whether the page names it, and not only with words that are alike. */
	isNamed: boolean;
	chosen: boolean;
}

/**
 * Tallies a page.
 *
 * @param cases    What it offers.
 * @param isChosen Whether its editors linked a case.
 * @param linked   Targets that its running text links.
 * @param group    Of the page; null when it is not in the index.
 */
export function tallyOf(
	cases: readonly FoundCase[],
	isChosen: ( candidate: FoundCase ) => boolean,
	linked: ReadonlySet< number >,
	group: string | null
): Tally {
	const seen = new Set< string >();
	const pairs = new Map< string, boolean >();
	const targets = new Map< number, Offer >();

	for ( const candidate of cases ) {
		const { id } = candidate.target.facts;
		const key = `${ candidate.words }|${ id }`;
		const chosen = isChosen( candidate );
		const before = targets.get( id );

		seen.add( candidate.words );
		pairs.set( key, chosen || pairs.get( key ) === true );
		targets.set( id, {
			group: candidate.target.group,
			isNamed: candidate.likeness === null || before?.isNamed === true,
			chosen: chosen || before?.chosen === true,
		} );
	}

	return {
		seen: [ ...seen ],
		pairs: [ ...pairs ],
		targets: [ ...targets ]
			.filter( ( [ , { isNamed, chosen } ] ) => isNamed || chosen )
			.map( ( [ id ] ) => [ String( id ), linked.has( id ) ] ),
		groups:
			group === null || linked.size === 0
				? []
				: [ ...targets.values() ].map( ( offer ) => [
						`${ group }>${ offer.group }`,
						offer.chosen,
					] ),
	};
}

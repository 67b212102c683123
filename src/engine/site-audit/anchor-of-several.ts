import { anchorKey, isAct, isOwnName } from './anchor-uses';
import type { AnchorUses } from './anchor-uses';
import { isInText } from './site-link';
import type { SiteCheck } from './site-check';

/** A habit of a site: so many pages, and so many of all in percent, lead to one page by the words. */
const HABIT = 5;
const HABIT_SHARE = 80;

/**
 * The same words lead to one page here and to another there: they promise both. Where nearly all pages mean one of them, only
 * the others are told. Words that name the page they lead to are no fault, whatever else they lead to elsewhere, and neither are
 * those that ask for the same act at several places ("make an appointment").
 */
export const anchorOfSeveral: SiteCheck = ( site ) => {
	const several = new Map< string, readonly AnchorUses[] >();
	for ( const [ key, targets ] of site.anchorUses() ) {
		if (
			targets.length > 1 &&
			! targets.every( ( { target } ) => isAct( target ) )
		) {
			several.set( key, targets );
		}
	}

	return {
		ofLinks: ( page ) =>
			site.linksOf( page ).flatMap( ( link ) => {
				const targets = isInText( link.row )
					? several.get(
							anchorKey( link.words, page.facts.language )
						)
					: undefined;
				const own = targets?.find(
					( { target } ) => target.facts.id === link.targetId
				);
				return targets === undefined ||
					own === undefined ||
					isHabit( own, targets ) ||
					isOwnName( link.words, own.target )
					? []
					: [
							{
								kind: 'anchor-of-several',
								severity: 'low',
								link,
								pageIds: targets.flatMap( ( { target } ) =>
									target === own.target
										? []
										: [ target.facts.id ]
								),
								values: {
									words: link.anchor.text,
									count: targets.length,
								},
							},
						];
			} ),
	};
};

/** Whether nearly all pages that use some words mean this target. */
export function isHabit(
	own: AnchorUses,
	all: readonly AnchorUses[]
): boolean {
	const uses = all.reduce(
		( sum, { sourceIds } ) => sum + sourceIds.length,
		0
	);

	return (
		own.sourceIds.length >= HABIT &&
		( 100 * own.sourceIds.length ) / uses >= HABIT_SHARE
	);
}

import { _n, sprintf } from '@wordpress/i18n';

import type { LinkBudget } from '../../contract/types';

/** How many links the text has and carries, in words; not a score. */
export function BudgetLine( { budget }: { budget: LinkBudget } ) {
	const { linked, allowed } = budget;
	const text =
		linked > allowed
			? sprintf(
					/* translators: 1: number of links in the text, 2: how many links suit a text of this length. */
					_n(
						'%1$d link; about %2$d suit a page of this length',
						'%1$d links; about %2$d suit a page of this length',
						linked,
						'care-pathway-links'
					),
					linked,
					allowed
				)
			: sprintf(
					/* translators: 1: number of links in the text, 2: how many links suit a text of this length. */
					_n(
						'%1$d of %2$d link for a page of this length',
						'%1$d of %2$d links for a page of this length',
						allowed,
						'care-pathway-links'
					),
					linked,
					allowed
				);
	return <p className="care-pathway-links-budget">{ text }</p>;
}

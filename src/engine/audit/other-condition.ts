import { areDifferent } from '../concept-names';

import { areNamesOf, namesOf } from './names-of';
import type { LinkCheck } from './post-link';

/** The linked words name one condition and the page another that is marked as different: the worst mistake in health. */
export const otherCondition: LinkCheck = ( link, { site, asked } ) => {
	const { concepts } = site.vocabulary;
	if ( link.page === null || link.conceptIds.length === 0 ) {
		return null;
	}
	const names = namesOf( link );
	const named = names.flatMap( ( { phrase } ) => {
		const concept = concepts.get( phrase.conceptId ?? '' );
		return concept === undefined ? [] : [ concept ];
	} );
	const place = site.placesById.get( link.targetId ?? -1 );
	const isOwn =
		named.some( ( { id } ) => link.conceptIds.includes( id ) ) ||
		areNamesOf( names, place, asked.post.sourceId );
	const other = isOwn
		? undefined
		: named.find( ( concept ) =>
				link.conceptIds.some( ( id ) => {
					const own = concepts.get( id );
					return own !== undefined && areDifferent( concept, own );
				} )
			);

	return other === undefined
		? null
		: {
				kind: 'other-condition',
				severity: 'high',
				values: { name: link.anchor.text },
				fix: { kind: 'remove' },
			};
};

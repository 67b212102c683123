import { genericAnchor } from './generic-anchor';
import type { LinkCheck } from './post-link';

/** An earlier link with the same words leads to another page: the words promise one. */
export const sharedAnchor: LinkCheck = ( link, surroundings ) => {
	if (
		link.words === '' ||
		link.kind === 'image' ||
		genericAnchor( link, surroundings ) !== null
	) {
		return null;
	}
	const { links } = surroundings;
	const other = links
		.slice( 0, links.indexOf( link ) )
		.find(
			( { words, target, kind } ) =>
				words === link.words &&
				target !== link.target &&
				kind !== 'image'
		);

	return other === undefined
		? null
		: {
				kind: 'shared-anchor',
				severity: 'medium',
				values: {
					title: other.page?.facts.title ?? other.status?.title ?? '',
				},
				fix: 'words',
			};
};

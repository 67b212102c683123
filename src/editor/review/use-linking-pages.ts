import { useEffect, useState } from '@wordpress/element';

import { useParts } from '../parts';
import { writtenLinks } from '../written-links';

/** A link on another page that leads to this one. */
export interface LinkingPage {
	anchorText: string;
	title: string;
	/** Where that page is edited. */
	editUrl: string;
}

/** Links that are asked about at most. */
const MOST = 100;

/** Links on other pages that lead to a page; null until they are known, or where they cannot be had. */
export function useLinkingPages( sourceId: number ): LinkingPage[] | null {
	const { api, screens } = useParts();
	const [ known, setKnown ] = useState< {
		sourceId: number;
		pages: LinkingPage[];
	} | null >( null );

	useEffect( () => {
		let isOver = false;
		const read = async () => {
			const links = writtenLinks(
				await api.readLinksTo( sourceId )
			).slice( 0, MOST );
			const ids = [
				...new Set( links.map( ( link ) => link.sourceId ) ),
			];
			const found =
				ids.length > 0 ? await api.readTargets( { ids } ) : [];
			const titles = new Map(
				found.map( ( { id, title } ) => [ id, title ] )
			);
			return links.map( ( link ) => ( {
				anchorText: link.anchorText,
				title: titles.get( link.sourceId ) ?? '',
				editUrl: new URL(
					`post.php?post=${ link.sourceId }&action=edit`,
					screens
				).href,
			} ) );
		};
		read()
			.then( ( pages ) => {
				if ( ! isOver ) {
					setKnown( { sourceId, pages } );
				}
			} )
			// It is one help among others: without it the links of the page itself can be checked all the same.
			.catch( () => undefined );
		return () => {
			isOver = true;
		};
	}, [ api, screens, sourceId ] );

	// What leads to another post says nothing of this one.
	return known?.sourceId === sourceId ? known.pages : null;
}

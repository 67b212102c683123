import { useCallback, useEffect, useState } from '@wordpress/element';

import type { Part } from '../../audit-api';
import type { FoundPage } from '../../contract/types';
import { useParts } from '../parts';
import type { Parts } from '../parts';
import { useSettledVersion } from '../site-index';
import { useKeptAnswer } from '../use-kept-answer';

import { MAP_FORM } from './kept-map';
import type { LaidOutMap } from './kept-map';
import { fetchPlaces } from './places-chunk';
import { buildSiteMap } from './site-map';
import type { SiteMap } from './site-map';
import { workBetweenClicks } from './work-between-clicks';

/** Pages that the engine is asked about at once. */
const AT_ONCE = 500;

/** How far the reading is. */
export interface MapReading {
	pages: number;
	links: number;
}

/**
 * The topics of the site and its links, with a place for everything: those of an earlier visit at once, newer ones where the page
 * index or a link is another by now.
 */
export function useSiteMap() {
	const parts = useParts();
	const { auditApi } = parts;
	const version = useSettledVersion();
	const [ reading, setReading ] = useState< MapReading >( {
		pages: 0,
		links: 0,
	} );
	const [ of, setOf ] = useState< string | null >( null );

	useEffect( () => {
		if ( version === null ) {
			return;
		}
		let isOver = false;
		auditApi.readState().then(
			( { factsTag } ) => {
				if ( ! isOver ) {
					setOf( `${ version } ${ factsTag }` );
				}
			},
			// Whoever reads the links hears of it; until then nothing says that what is kept holds.
			() => {
				if ( ! isOver ) {
					setOf( `${ version } ?` );
				}
			}
		);
		return () => {
			isOver = true;
		};
	}, [ auditApi, version ] );

	const ask = useCallback( async (): Promise< LaidOutMap > => {
		setReading( { pages: 0, links: 0 } );
		const map = await readMap( parts, ( what, count ) =>
			setReading( ( before ) => ( { ...before, [ what ]: count } ) )
		);
		const { layOut } = await fetchPlaces();
		const layout = await workBetweenClicks( layOut( map ) );
		return { map, layout };
	}, [ parts ] );

	return { ...useKeptAnswer( MAP_FORM, ask, of ), reading };
}

async function readMap(
	{ auditApi, engine }: Pick< Parts, 'auditApi' | 'engine' >,
	onRead: ( what: 'pages' | 'links', count: number ) => void
): Promise< SiteMap > {
	const [ coverage, audited, links ] = await Promise.all( [
		engine.coverage(),
		readAll( auditApi.readPages, 0, ( count ) => onRead( 'pages', count ) ),
		readAll( auditApi.readLinks, -1, ( count ) =>
			onRead( 'links', count )
		),
	] );
	const found: FoundPage[] = [];
	for ( let from = 0; from < audited.length; from += AT_ONCE ) {
		found.push(
			...( await engine.findPages( {
				ids: audited
					.slice( from, from + AT_ONCE )
					.map( ( { pageId } ) => pageId ),
			} ) )
		);
	}
	return buildSiteMap( { audited, found, links, coverage } );
}

async function readAll< Row >(
	read: ( after: number ) => Promise< Part< Row > >,
	first: number,
	onRead: ( count: number ) => void
): Promise< Row[] > {
	const rows: Row[] = [];
	for ( let after: number | null = first; after !== null; ) {
		const part: Part< Row > = await read( after );
		rows.push( ...part.rows );
		onRead( rows.length );
		after = part.next;
	}
	return rows;
}

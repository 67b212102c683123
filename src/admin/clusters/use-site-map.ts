import { useEffect, useState } from '@wordpress/element';

import type { Part } from '../../audit-api';
import type { FoundPage } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import type { Parts } from '../parts';
import { buildSiteMap } from './site-map';
import type { SiteMap } from './site-map';

export type SiteMapState =
	| { status: 'reading'; pages: number; links: number }
	| { status: 'ready'; map: SiteMap }
	| { status: 'failed'; code: FailureCode };

/** Pages that the engine is asked about at once. */
const AT_ONCE = 500;

/** The topics of the site and its links, read in parts. */
export function useSiteMap( version: string ): {
	state: SiteMapState;
	retry: () => void;
} {
	const parts = useParts();
	const [ tries, setTries ] = useState( 0 );
	const [ state, setState ] = useState< SiteMapState >( {
		status: 'reading',
		pages: 0,
		links: 0,
	} );

	useEffect( () => {
		let isOver = false;
		const read = { status: 'reading' as const, pages: 0, links: 0 };
		readMap( parts, ( what, count ) => {
			read[ what ] = count;
			if ( ! isOver ) {
				// A map that is there stays until the newer one is, and so does a failure.
				setState( ( before ) =>
					before.status === 'reading' ? { ...read } : before
				);
			}
		} ).then(
			( map ) => {
				if ( ! isOver ) {
					setState( { status: 'ready', map } );
				}
			},
			( error ) => {
				const code = failureCode( error );
				if ( ! isOver ) {
					setState( { status: 'failed', code } );
				}
			}
		);
		return () => {
			isOver = true;
		};
	}, [ parts, version, tries ] );

	return {
		state,
		retry: () => {
			setState( { status: 'reading', pages: 0, links: 0 } );
			setTries( ( before ) => before + 1 );
		},
	};
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

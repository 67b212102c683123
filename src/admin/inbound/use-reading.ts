import { useCallback, useEffect, useRef, useState } from '@wordpress/element';

import type { FailureCode } from '../../screens/failure-code';
import { failureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { PAGES_AT_ONCE, readPart } from './read-part';
import type { OfferedLink, ReadingTools } from './read-part';
import { keepPlace, readPlace } from './reading-place';

/** Where the search for links to some pages stands. */
export interface Reading {
	status: 'planning' | 'reading' | 'stopped' | 'failed' | 'done';
	/** Of a failure. */
	code: FailureCode | null;
	read: number;
	total: number;
	/** Pages that links are wanted to. */
	targets: ReadingTools[ 'targets' ];
	links: OfferedLink[];
	notTheirs: number;
	broken: string[];
}

const NOTHING: Reading = {
	status: 'planning',
	code: null,
	read: 0,
	total: 0,
	targets: new Map(),
	links: [],
	notTheirs: 0,
	broken: [],
};

/**
 * Reads the site's pages for links to one page, or to all that no other leads to: those that are most alike first, page by
 * page until all are read or somebody stops it.
 *
 * @param wanted    Id of a page, or all orphans.
 * @param targetIds Ids of the pages that these are.
 * @param version   Of the page index. The reading goes on with the one it began with, and with its pages.
 */
export function useReading(
	wanted: number | 'orphans',
	targetIds: readonly number[],
	version: string
): {
	reading: Reading;
	stop: () => void;
	goOn: () => void;
	startAnew: () => void;
} {
	const { auditApi, api, engine, boot } = useParts();
	const [ reading, setReading ] = useState( NOTHING );
	const [ run, setRun ] = useState( { isAnew: false } );
	const isStopped = useRef( false );
	const current = useRef( reading );
	current.current = reading;
	const begunWith = useRef( { version, targetIds } );
	const before = useRef( wanted );

	useEffect( () => {
		let isOver = false;
		isStopped.current = false;
		const isOther = before.current !== wanted;
		before.current = wanted;
		const change = ( changed: Partial< Reading > ) => {
			if ( ! isOver ) {
				current.current = { ...current.current, ...changed };
				setReading( current.current );
			}
		};
		const key = `${ boot.siteId }-${ boot.userId }-${ wanted }`;
		const work = async () => {
			if ( run.isAnew || isOther ) {
				change( NOTHING );
			}
			if ( current.current.read === 0 ) {
				begunWith.current = { version, targetIds };
			}
			change( { status: 'planning', code: null } );
			const begun = begunWith.current;
			// Other pages are read in another order.
			const placeVersion = `${ begun.version } ${ begun.targetIds.join() }`;
			const [ { sourceIds }, found, { settings } ] = await Promise.all( [
				engine.planInbound( begun.targetIds ),
				engine.findPages( { ids: [ ...begun.targetIds ] } ),
				api.readSettings(),
			] );
			const targets = new Map(
				found.map( ( page ) => [ page.id, page ] )
			);
			const tools = {
				auditApi,
				engine,
				noLinks: settings.noLinks,
				targets,
				today: new Date().toISOString().slice( 0, 10 ),
			};
			const kept =
				run.isAnew || current.current.read > 0
					? null
					: readPlace( key, placeVersion );
			const foundIds = new Set( [
				...( kept?.foundIds ?? [] ),
				...current.current.links.map( ( { source } ) => source.postId ),
			] );
			let read = Math.max( current.current.read, kept?.read ?? 0 );
			// What was found in an earlier visit is looked at again: its texts were not kept.
			let again = current.current.read > 0 ? [] : [ ...foundIds ];
			change( {
				status: 'reading',
				targets,
				read,
				total: sourceIds.length,
			} );

			while (
				! isOver &&
				! isStopped.current &&
				( again.length > 0 || read < sourceIds.length )
			) {
				const isAgain = again.length > 0;
				const ids = isAgain
					? again.slice( 0, PAGES_AT_ONCE )
					: sourceIds.slice( read, read + PAGES_AT_ONCE );
				const part = await readPart( ids, tools );
				if ( isOver ) {
					return;
				}
				if ( isAgain ) {
					again = again.slice( part.done );
				} else {
					read += part.done;
				}
				part.links.forEach( ( { source } ) =>
					foundIds.add( source.postId )
				);
				const { links, notTheirs, broken } = current.current;
				const known = new Set( links.map( ( { id } ) => id ) );
				change( {
					read,
					links: [
						...links,
						...part.links.filter( ( { id } ) => ! known.has( id ) ),
					],
					notTheirs: notTheirs + part.notTheirs,
					broken: [ ...new Set( [ ...broken, ...part.broken ] ) ],
				} );
				keepPlace( key, {
					version: placeVersion,
					read,
					foundIds: [ ...foundIds ],
				} );
			}
			change( {
				status: read < sourceIds.length ? 'stopped' : 'done',
			} );
		};
		work().catch( ( error ) =>
			change( { status: 'failed', code: failureCode( error ) } )
		);
		return () => {
			isOver = true;
		};
		// Neither a newer index nor a newer check begins a list anew that somebody is looking at.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ wanted, run, auditApi, api, engine, boot ] );

	return {
		reading,
		stop: useCallback( () => {
			isStopped.current = true;
		}, [] ),
		goOn: useCallback( () => setRun( { isAnew: false } ), [] ),
		startAnew: useCallback( () => setRun( { isAnew: true } ), [] ),
	};
}

import type { CarePathway, PathwayStep } from '../../contract/types';
import { isRole } from '../../screens/page-roles';

import type { FiledPage } from '../find-places';
import { isRecord } from '../is-record';
import { openFile } from '../open-file';
import type { FileFault, FileShape } from '../open-file';

import { MOST } from './check-pathway';

/** Longer than all pathways that a site can keep. In characters. */
export const LONGEST_FILE = 2_000_000;

const SHAPE: FileShape = {
	format: 'care-pathway-links/pathways',
	version: 1,
	longest: LONGEST_FILE,
};

/** A pathway of a file. Ids of pages are those of the site it came from: the titles tell which pages they mean here. */
export interface FiledPathway {
	/** In the file, from 1 on. */
	number: number;
	pathway: CarePathway;
	/** By id of a page. */
	titles: ReadonlyMap< number, string >;
}

export type EntryFault =
	| 'no-pathway'
	| 'no-name'
	| 'long-name'
	| 'long-topic'
	| 'bad-language'
	| 'no-steps'
	| 'many-steps'
	| 'bad-step'
	/** Another one in the file has the same id. */
	| 'twice'
	/** Nobody can tell which page of this site a step means. */
	| 'lost-page';

/** What is wrong with one pathway of a file; it is left out, the others are not. */
export interface EntryProblem {
	/** From 1 on. */
	number: number;
	name: string;
	code: EntryFault;
	/** Of a step, from 1 on. */
	step?: number;
	/** Of a page, or its number where it has none. */
	title?: string;
}

export type FileReading =
	| { ok: false; code: FileFault }
	| {
			ok: true;
			/** Of the site it was made on; empty: it does not say. */
			homeUrl: string;
			found: FiledPathway[];
			problems: EntryProblem[];
	  };

/**
 * Pathways as a file.
 *
 * @param pathways Pathways.
 * @param titleOf  Title of a page, or null where it is gone.
 * @param homeUrl  Of this site; empty where it is not known yet.
 */
export function writePathwayFile(
	pathways: readonly CarePathway[],
	titleOf: ( pageId: number ) => string | null,
	homeUrl: string
): string {
	const file = {
		format: SHAPE.format,
		version: SHAPE.version,
		homeUrl,
		pathways: filePathways( pathways, titleOf ),
	};
	return `${ JSON.stringify( file, null, '\t' ) }\n`;
}

/** Pathways as they stand in a file: every page with its title, where it has one. */
export function filePathways(
	pathways: readonly CarePathway[],
	titleOf: ( pageId: number ) => string | null
): unknown[] {
	return pathways.map( ( { steps, ...pathway } ) => ( {
		...pathway,
		steps: steps.map( ( step ) => {
			const title = step.kind === 'page' ? titleOf( step.pageId ) : null;
			return title === null ? step : { ...step, title };
		} ),
	} ) );
}

/** What a file holds. Nothing in it is believed before it was looked at. */
export function readPathwayFile( text: string ): FileReading {
	const opened = openFile( text, SHAPE );
	if ( ! opened.ok ) {
		return opened;
	}
	const { file } = opened;
	if ( ! Array.isArray( file.pathways ) ) {
		return { ok: false, code: 'other-file' };
	}
	if ( file.pathways.length === 0 ) {
		return { ok: false, code: 'empty' };
	}
	return {
		ok: true,
		homeUrl: typeof file.homeUrl === 'string' ? file.homeUrl : '',
		...readPathways( file.pathways ),
	};
}

/** Pathways as they stand in a file, and what is wrong with others. */
export function readPathways( entries: readonly unknown[] ): {
	found: FiledPathway[];
	problems: EntryProblem[];
} {
	const found: FiledPathway[] = [];
	const problems: EntryProblem[] = [];
	entries.forEach( ( entry, place ) => {
		const read = readEntry( entry );
		const name =
			isRecord( entry ) && typeof entry.name === 'string'
				? entry.name.slice( 0, MOST.name )
				: '';
		if ( 'code' in read ) {
			problems.push( { number: place + 1, name, ...read } );
		} else if (
			found.some( ( { pathway } ) => pathway.id === read.pathway.id )
		) {
			problems.push( { number: place + 1, name, code: 'twice' } );
		} else {
			found.push( { number: place + 1, ...read } );
		}
	} );
	return { found, problems };
}

/** The pages that pathways of a file name. */
export function pagesOfFile( found: readonly FiledPathway[] ): FiledPage[] {
	return found.flatMap( ( { pathway, titles } ) =>
		pathway.steps.flatMap( ( step ) =>
			step.kind === 'page'
				? [
						{
							id: step.pageId,
							title: titles.get( step.pageId ) ?? null,
						},
					]
				: []
		)
	);
}

type Fault = Pick< EntryProblem, 'code' | 'step' >;

function readEntry( entry: unknown ): Omit< FiledPathway, 'number' > | Fault {
	if (
		! isRecord( entry ) ||
		typeof entry.id !== 'string' ||
		! /^[a-z0-9-]{1,64}$/.test( entry.id )
	) {
		return { code: 'no-pathway' };
	}
	const { id, name, topic = '', language, steps } = entry;
	if ( typeof name !== 'string' || name.trim() === '' ) {
		return { code: 'no-name' };
	}
	if ( name.length > MOST.name ) {
		return { code: 'long-name' };
	}
	if ( typeof topic !== 'string' || topic.length > MOST.topic ) {
		return { code: 'long-topic' };
	}
	if (
		typeof language !== 'string' ||
		! /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test( language )
	) {
		return { code: 'bad-language' };
	}
	if ( ! Array.isArray( steps ) || steps.length === 0 ) {
		return { code: 'no-steps' };
	}
	if ( steps.length > MOST.steps ) {
		return { code: 'many-steps' };
	}
	const read = steps.map( readStep );
	const bad = read.indexOf( null );
	if ( bad !== -1 ) {
		return { code: 'bad-step', step: bad + 1 };
	}
	return {
		pathway: {
			id,
			name,
			topic,
			language,
			steps: read as PathwayStep[],
		},
		titles: new Map( steps.flatMap( titleOfStep ) ),
	};
}

function readStep( step: unknown ): PathwayStep | null {
	if ( ! isRecord( step ) ) {
		return null;
	}
	const { kind, pageId, role } = step;
	if ( kind === 'page' ) {
		return Number.isSafeInteger( pageId ) && ( pageId as number ) > 0
			? { kind, pageId: pageId as number }
			: null;
	}
	return kind === 'role' && isRole( role ) ? { kind, role } : null;
}

function titleOfStep( step: unknown ): Array< [ number, string ] > {
	return isRecord( step ) &&
		step.kind === 'page' &&
		typeof step.title === 'string'
		? [ [ step.pageId as number, step.title ] ]
		: [];
}

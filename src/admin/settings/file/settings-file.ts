import settingsSchema from '../../../contract/schemas/settings.json';
import siteWordSchema from '../../../contract/schemas/site-word.json';
import type { CarePathway, Settings, SiteWord } from '../../../contract/types';
import type { FiledPage } from '../../find-places';
import {
	filePathways,
	pagesOfFile,
	readPathways,
} from '../../pathways/pathway-file';
import type { EntryProblem, FiledPathway } from '../../pathways/pathway-file';
import { isRecord } from '../../is-record';
import { openFile } from '../../open-file';
import type { FileFault, FileShape } from '../../open-file';
import { fitsSchema } from './fits-schema';
import type { Schema } from './fits-schema';

const SHAPE: FileShape = {
	format: 'care-pathway-links/settings',
	version: 1,
	longest: 5_000_000,
};

/** All that people of a site chose and said, to be taken to another site or kept. */
export interface SiteChoices {
	settings: Settings;
	words: SiteWord[];
	pathways: CarePathway[];
}

/** What is wrong with one thing of a file; it is left out, the others are not. */
export type FileProblem =
	/** `key` as it stands in the file. */
	| { kind: 'unknown-setting'; key: string }
	| { kind: 'bad-setting'; key: keyof Settings }
	/** Only who runs the site may change it. */
	| { kind: 'owner-setting'; key: keyof Settings }
	| { kind: 'lost-page'; key: keyof Settings; title: string }
	/** `number` from 1 on. */
	| { kind: 'bad-word'; number: number; words: string }
	| { kind: 'lost-word'; number: number; words: string }
	| { kind: 'many-words' }
	| { kind: 'bad-pathway'; problem: EntryProblem }
	| { kind: 'many-pathways' };

/** What a file holds, with the ids of pages that its site had. */
export interface FiledChoices {
	homeUrl: string;
	/** By id of a page of that site. */
	titles: ReadonlyMap< number, string >;
	settings: Partial< Settings >;
	/** With their numbers in the file. */
	words: Array< { number: number; word: SiteWord } >;
	pathways: FiledPathway[];
}

export type FileReading =
	| { ok: false; code: FileFault }
	| { ok: true; found: FiledChoices; problems: FileProblem[] };

/** Settings that name a page; 0: none. */
export const PAGE_KEYS = [
	'reviewMethodPage',
	'disclaimerPage',
	'advicePage',
] as const satisfies ReadonlyArray< keyof Settings >;

/** Ids of all pages that are named in what people chose. */
export function pagesOf( {
	settings,
	words,
	pathways,
}: {
	settings: Partial< Settings >;
	words: readonly SiteWord[];
	pathways: readonly CarePathway[];
} ): number[] {
	return [
		...new Set( [
			...PAGE_KEYS.map( ( key ) => settings[ key ] ?? 0 ),
			...( settings.noLinks?.pageIds ?? [] ),
			...words.map( ( { use } ) =>
				use.kind === 'page' ? use.pageId : 0
			),
			...pathways.flatMap( ( { steps } ) =>
				steps.map( ( step ) =>
					step.kind === 'page' ? step.pageId : 0
				)
			),
		] ),
	].filter( ( id ) => id > 0 );
}

/** The pages that a file names, with the titles they had where it was made. */
export function filedPagesOf( {
	settings,
	words,
	pathways,
	titles,
}: FiledChoices ): FiledPage[] {
	const ids = pagesOf( {
		settings,
		words: words.map( ( { word } ) => word ),
		pathways: [],
	} );
	return [
		...ids.map( ( id ) => ( { id, title: titles.get( id ) ?? null } ) ),
		...pagesOfFile( pathways ),
	];
}

/** All of it as a file. A page that has no title is known by its id, on the site with this address alone. */
export function writeSettingsFile(
	{ settings, words, pathways }: SiteChoices,
	homeUrl: string,
	titles: ReadonlyMap< number, string >
): string {
	const file = {
		format: SHAPE.format,
		version: SHAPE.version,
		homeUrl,
		titles: Object.fromEntries( titles ),
		settings,
		words,
		pathways: filePathways( pathways, ( id ) => titles.get( id ) ?? null ),
	};
	return `${ JSON.stringify( file, null, '\t' ) }\n`;
}

/** What a file holds. Nothing in it is believed before it was looked at. */
export function readSettingsFile( text: string ): FileReading {
	const opened = openFile( text, SHAPE );
	if ( ! opened.ok ) {
		return opened;
	}
	const { file } = opened;
	const problems: FileProblem[] = [];
	const pathways = readPathways( asList( file.pathways ) );
	const found: FiledChoices = {
		homeUrl: typeof file.homeUrl === 'string' ? file.homeUrl : '',
		titles: readTitles( file.titles ),
		settings: readSettings( file.settings, problems ),
		words: readWords( asList( file.words ), problems ),
		pathways: pathways.found,
	};
	problems.push(
		...pathways.problems.map( ( problem ) => ( {
			kind: 'bad-pathway' as const,
			problem,
		} ) )
	);
	const isEmpty =
		problems.length === 0 &&
		found.words.length + found.pathways.length === 0 &&
		Object.keys( found.settings ).length === 0;
	return isEmpty
		? { ok: false, code: 'empty' }
		: { ok: true, found, problems };
}

const KEYS: Record< string, Schema | undefined > = settingsSchema.properties;

function readSettings(
	value: unknown,
	problems: FileProblem[]
): Partial< Settings > {
	const settings: Record< string, unknown > = {};
	for ( const [ key, entry ] of Object.entries(
		isRecord( value ) ? value : {}
	) ) {
		const schema = Object.hasOwn( KEYS, key ) ? KEYS[ key ] : undefined;
		if ( schema === undefined ) {
			problems.push( { kind: 'unknown-setting', key } );
		} else if ( ! fitsSchema( entry, schema ) || isTwice( key, entry ) ) {
			problems.push( {
				kind: 'bad-setting',
				key: key as keyof Settings,
			} );
		} else {
			settings[ key ] = entry;
		}
	}
	return settings;
}

/** Whether a checklist names a line twice. */
function isTwice( key: string, value: unknown ): boolean {
	const ids =
		key === 'checklist'
			? ( value as Settings[ 'checklist' ] ).map( ( { id } ) => id )
			: [];
	return new Set( ids ).size < ids.length;
}

function readWords(
	entries: readonly unknown[],
	problems: FileProblem[]
): FiledChoices[ 'words' ] {
	return entries.flatMap( ( entry, place ) => {
		if ( fitsSchema( entry, siteWordSchema as Schema ) ) {
			return [ { number: place + 1, word: entry as SiteWord } ];
		}
		problems.push( {
			kind: 'bad-word',
			number: place + 1,
			words:
				isRecord( entry ) && typeof entry.words === 'string'
					? entry.words.slice( 0, 200 )
					: '',
		} );
		return [];
	} );
}

function readTitles( value: unknown ): Map< number, string > {
	return new Map(
		Object.entries( isRecord( value ) ? value : {} ).flatMap(
			( [ id, title ] ) =>
				typeof title === 'string' && title !== ''
					? [ [ Number( id ), title ] as [ number, string ] ]
					: []
		)
	);
}

function asList( value: unknown ): unknown[] {
	return Array.isArray( value ) ? value : [];
}

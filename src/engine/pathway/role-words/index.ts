import type { PageRole } from '../../../contract/types';

import { languageCode } from '../../language';
import { fold } from '../../text/fold';

import en from './en.json';
import es from './es.json';

/** Where a wording stands; each place has its own weight. */
export type WordPlace =
	| 'title-strong'
	| 'title-medium'
	| 'title-weak'
	| 'folder'
	| 'heading'
	| 'text';

/** A wording found, and the role it speaks for. */
export interface FoundWording {
	role: PageRole;
	words: string;
}

type Wordings = Readonly< Partial< Record< PageRole, readonly string[] > > >;
type Lookup = ReadonlyMap<
	string,
	readonly { role: PageRole; words: readonly string[]; text: string }[]
>;

interface RoleWords {
	title: { strong: Wordings; medium: Wordings; weak: Wordings };
	folders: Wordings;
	headings: Wordings;
	text: Wordings;
}

const FILES: Readonly< Record< string, RoleWords > > = { en, es };

const LANGUAGES: Readonly<
	Record< string, Readonly< Record< WordPlace, Lookup > > >
> = Object.fromEntries(
	Object.entries( FILES ).map( ( [ code, words ] ) => [
		code,
		compileWords( words ),
	] )
);

/**
 * Wordings of a place that stand in a text, in text order.
 *
 * @param text     Title, address, heading or summary.
 * @param place    What it is.
 * @param language Of the page; English for a language without data.
 */
export function findWordings(
	text: string,
	place: WordPlace,
	language: string
): FoundWording[] {
	if ( text === '' ) {
		return [];
	}

	const lookup = ( LANGUAGES[ languageCode( language ) ] ??
		( LANGUAGES.en as Readonly< Record< WordPlace, Lookup > > ) )[ place ];
	const words = formsOf( text );
	const found: FoundWording[] = [];

	words.forEach( ( word, at ) => {
		for ( const wording of lookup.get( word ) ?? [] ) {
			if (
				wording.words.every(
					( part, offset ) => words[ at + offset ] === part
				)
			) {
				found.push( { role: wording.role, words: wording.text } );
			}
		}
	} );

	return found;
}

/** Whether a text is a wording of a place and nothing else. */
export function isWording(
	text: string,
	place: WordPlace,
	language: string
): boolean {
	const { length } = formsOf( text );

	return findWordings( text, place, language ).some(
		( { words } ) => formsOf( words ).length === length
	);
}

/** So many wordings of a text are a role's own language, not a few phrases that happen to stand in it. */
const OWN_LANGUAGE = 15;

/** Whether the text of nearly every page of a role holds one of its wordings. */
export function isKnownByText( role: PageRole, language: string ): boolean {
	const { text }: { text: Wordings } =
		FILES[ languageCode( language ) ] ?? en;

	return ( text[ role ]?.length ?? 0 ) >= OWN_LANGUAGE;
}

function compileWords( data: RoleWords ): Record< WordPlace, Lookup > {
	return {
		'title-strong': compileLookup( data.title.strong ),
		'title-medium': compileLookup( data.title.medium ),
		'title-weak': compileLookup( data.title.weak ),
		folder: compileLookup( data.folders ),
		heading: compileLookup( data.headings ),
		text: compileLookup( data.text ),
	};
}

function compileLookup( wordings: Wordings ): Lookup {
	const lookup = new Map<
		string,
		{ role: PageRole; words: readonly string[]; text: string }[]
	>();

	for ( const [ role, texts ] of Object.entries( wordings ) ) {
		for ( const text of texts ) {
			const words = formsOf( text );
			const [ first = '' ] = words;
			const known = lookup.get( first ) ?? [];
			known.push( { role: role as PageRole, words, text } );
			lookup.set( first, known );
		}
	}

	return lookup;
}

/** Words of a text in one form for singular and plural; more is not needed to tell what a page is for. */
function formsOf( text: string ): string[] {
	return fold( text )
		.split( /[^\p{L}\p{N}]+/u )
		.filter( Boolean )
		.map( ( word ) =>
			word.length > 3 && word.endsWith( 's' ) && ! word.endsWith( 'ss' )
				? word.slice( 0, -1 )
				: word
		);
}

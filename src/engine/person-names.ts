import type { Language } from './language/language';
import { fold } from './text/fold';

/** The names of a person, as they are written: "Dr Amara Osei", "Amara Osei"; and "Dr Osei". */
export interface PersonNames {
	whole: readonly string[];
	/** By title and surname: they mean the person only where no other is called so. */
	bySurname: readonly string[];
	/** Surnames that may stand behind a title. */
	surnames: readonly string[];
}

type People = Language[ 'people' ];

/** What stands behind a person's name: a clinic, a specialty, a bracket. */
const BEHIND_NAME = /\s+[|·»–—-]\s+|:\s|\s*\(/u;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** "N.", and "AJ", which may be left out; not a name in capitals. */
const INITIALS = /^(?:\p{Lu}\.?){1,2}$/u;
/** Letters behind a name: "MD", "FACC". */
const LETTERS = /^(?:\p{Lu}\p{L}?[.-]?){2,6}$/u;
const MAX_WORDS = 6;

/**
 * Reads the title of a page on a person: "Dr. Amara Osei, Endocrinologist", "Amara N. Osei, MD | Clinic", "Osei, Amara, MD".
 * A title goes with the name where the page says it or a degree that bears it, and where it says nothing at all and the
 * language has one usual title: a nurse is no "Dr.", and which of "Dr." and "Dra." it is must be said.
 *
 * @param title           Title of the page.
 * @param language        Of the page.
 * @param language.people How its people are called.
 * @return Null where the title is not the name of one person.
 */
export function personNames(
	title: string,
	{ people }: Pick< Language, 'people' >
): PersonNames | null {
	const [ name = '', ...behind ] = (
		title.trim().split( BEHIND_NAME )[ 0 ] ?? ''
	).split( /\s*,\s*/ );
	const written = name.split( /\s+/ );
	const said = written.slice( 0, titlesAt( written, people ) );
	const { words, letters } = wordsOf(
		written.slice( said.length ),
		behind,
		said.length > 0,
		people
	);
	const start = surnameAt( words, people );
	if ( start === null ) {
		return null;
	}

	const given = words.slice( 0, start );
	const named = given.filter( ( word ) => ! INITIALS.test( word ) );
	const surname = words.slice( start );
	const whole = [ words.join( ' ' ) ];
	if ( named.length > 0 && named.length < given.length ) {
		whole.push( [ ...named, ...surname ].join( ' ' ) );
	}
	const titles = titlesOf( said, letters, people );
	const surnames = [
		surname.join( ' ' ),
		// Of two surnames the first may stand alone.
		...( people.surnames === 2 &&
		surname.length === 2 &&
		! people.particles.has( plain( surname[ 0 ] as string ) )
			? [ surname[ 0 ] as string ]
			: [] ),
	];
	const titled = ( names: readonly string[] ) =>
		titles.flatMap( ( one ) =>
			names.map( ( each ) => `${ withCapital( one ) } ${ each }` )
		);

	return {
		whole: [ ...whole, ...titled( whole ) ],
		bySurname: titled( surnames ),
		surnames,
	};
}

/** How many words at the start are titles. */
function titlesAt( words: readonly string[], { titles }: People ): number {
	const isTitle = ( word: string ) =>
		titles.some( ( group ) => group.words.includes( plain( word ) ) );
	const end = words.findIndex( ( word ) => ! isTitle( word ) );

	return end === -1 ? words.length : end;
}

/** The words of the name, given names first, and the letters behind it. */
function wordsOf(
	name: readonly string[],
	behind: readonly string[],
	isTitled: boolean,
	people: People
): { words: string[]; letters: string[] } {
	const [ next = '', ...rest ] = behind;
	const given = next.split( /\s+/ );
	const isInverted =
		! isTitled &&
		next !== '' &&
		given.length <= 2 &&
		given.every(
			( word ) => NAME.test( word ) && ! LETTERS.test( word )
		) &&
		name.filter( isCapital ).length <= people.surnames;
	const words = isInverted ? [ ...given, ...name ] : [ ...name ];
	const letters = isInverted ? [ ...rest ] : [ ...behind ];

	while ( words.length > 2 ) {
		const last = words.at( -1 ) as string;
		if (
			! people.suffixes.has( plain( last ) ) &&
			! LETTERS.test( last )
		) {
			break;
		}
		letters.push( words.pop() as string );
	}

	return { words, letters };
}

/** Where the surname begins; null where it cannot be told, or where the words are no name. */
function surnameAt(
	words: readonly string[],
	{ particles, surnames }: People
): number | null {
	const isParticle = ( word: string ) => particles.has( plain( word ) );
	const isName =
		words.length >= 2 &&
		words.length <= MAX_WORDS &&
		words.every( ( word ) => NAME.test( word ) || isParticle( word ) ) &&
		isCapital( words[ 0 ] as string ) &&
		isCapital( words.at( -1 ) as string );
	if ( ! isName ) {
		return null;
	}
	const particle = words.findIndex(
		( word, place ) => place > 0 && isParticle( word )
	);
	if ( particle !== -1 ) {
		return surnames === 1 || particle === 1 ? particle : null;
	}

	return Math.max( 1, words.length - surnames );
}

/** Titles that go with a name: what the page says, or what its degrees say, or the usual one where nothing is said. */
function titlesOf(
	said: readonly string[],
	letters: readonly string[],
	{ titles, suffixes }: People
): string[] {
	const degrees = letters
		.map( plain )
		.filter( ( letter ) => ! suffixes.has( letter ) );

	return titles
		.filter(
			( { words, degrees: bearing, isUsual } ) =>
				said.some( ( word ) => words.includes( plain( word ) ) ) ||
				degrees.some( ( degree ) => bearing.has( degree ) ) ||
				( isUsual && said.length === 0 && degrees.length === 0 )
		)
		.flatMap( ( { words } ) => words );
}

function withCapital( word: string ): string {
	return word.charAt( 0 ).toUpperCase() + word.slice( 1 );
}

function isCapital( word: string ): boolean {
	return /^\p{Lu}/u.test( word );
}

/** Folded, without full stops: "md" of "M.D.". */
function plain( word: string ): string {
	return fold( word ).replaceAll( '.', '' );
}

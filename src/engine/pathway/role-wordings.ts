import type {
	IndexedPage,
	PageRole,
	RoleReasonCode,
} from '../../contract/types';

import { wordsOfFolders } from './folders';
import { findWordings, isWording } from './role-words';
import type { WordPlace } from './role-words';

/** Something that speaks for a role. */
export interface RoleEvidence {
	role: PageRole;
	/** Log-odds. */
	weight: number;
	code: RoleReasonCode;
	values: Record< string, string >;
}

/** Of a wording, by place, and how much all wordings of one role at that place may add. */
const WORDING: Readonly<
	Record< WordPlace, { weight: number; most: number; code: RoleReasonCode } >
> = {
	'title-strong': { weight: 3, most: 3, code: 'title-words' },
	'title-medium': { weight: 1.8, most: 1.8, code: 'title-words' },
	'title-weak': { weight: 0.9, most: 0.9, code: 'title-words' },
	folder: { weight: 1.3, most: 1.3, code: 'address-words' },
	heading: { weight: 0.7, most: 2.1, code: 'heading-words' },
	text: { weight: 0.6, most: 1.8, code: 'summary-words' },
};

/** A page of more sections than these is read as far as here. */
const MAX_HEADINGS = 14;

const TITLE_PLACES: readonly WordPlace[] = [
	'title-strong',
	'title-medium',
	'title-weak',
];

/**
 * What the wordings of a page say: each role gets so much from each place, however often.
 *
 * @param page   Page.
 * @param folder Folders above it that say what kind of page it is.
 */
export function evidenceOfWords(
	page: IndexedPage,
	folder: string
): RoleEvidence[] {
	// The plainest wording of a title is what it says: "test results" speaks of results.
	const plainest = TITLE_PLACES.find(
		( place ) => findWordings( page.title, place, page.language ).length > 0
	);
	const texts: readonly ( readonly [ WordPlace, string ] )[] = [
		...( plainest ? [ [ plainest, page.title ] as const ] : [] ),
		[ 'folder', `${ wordsOfFolders( folder ) }\n${ kindsIn( page ) }` ],
		[ 'heading', page.headings.slice( 0, MAX_HEADINGS ).join( '\n' ) ],
		[ 'text', page.summary ],
	];

	return texts.flatMap( ( [ place, text ] ) => {
		const { weight, most, code } = WORDING[ place ];
		const byRole = new Map< PageRole, Set< string > >();
		for ( const { role, words } of findWordings(
			text,
			place,
			page.language
		) ) {
			byRole.set(
				role,
				( byRole.get( role ) ?? new Set() ).add( words )
			);
		}

		return [ ...byRole ].map( ( [ role, words ] ): RoleEvidence => ( {
			role,
			weight: Math.min( most, weight * words.size ),
			code,
			values: { words: [ ...words ].slice( 0, 2 ).join( ', ' ) },
		} ) );
	} );
}

/** Terms that are the name of a kind of page ("category:symptoms"); a term that is a subject says nothing of that. */
function kindsIn( { terms, language }: IndexedPage ): string {
	return terms
		.map( ( term ) => term.slice( term.indexOf( ':' ) + 1 ) )
		.filter( ( slug ) => isWording( slug, 'folder', language ) )
		.join( '\n' );
}

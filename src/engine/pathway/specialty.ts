import type { IndexedPage } from '../../contract/types';

import type { SpanReading } from '../read-span';
import { termName } from '../term-name';
import type { Concept } from '../vocabulary/concept';

import { nameOf } from './concept-relations';
import type { ConceptRelations } from './concept-relations';
import type { PageTopics } from './topics-of-page';

/** The fields of medicine a page belongs to, as its site says and as the vocabulary does. */
export interface Specialties {
	/** Terms of a taxonomy of specialties, "specialty:cardiology". */
	terms: ReadonlySet< string >;
	/** Concepts of kind specialty (schema.org: `MedicalSpecialty`). */
	concepts: ReadonlySet< string >;
	/** Concepts that the title names itself: the page of a specialty, or a way into one. */
	named: ReadonlySet< string >;
}

/** What clinics call the taxonomy of their fields. */
const TAXONOMY =
	/^[^:]*(?:specialt|speciality|department|service-line|service_line|division|especialidad|departamento)[^:]*:/;

/**
 * The specialties of a page: terms that the site gave it; what its topics belong to; people and fields that its title or
 * summary names ("endocrinologist").
 */
export function specialtiesOf(
	{ terms }: IndexedPage,
	topics: PageTopics,
	title: SpanReading,
	summary: SpanReading,
	{ concept }: ConceptRelations
): Specialties {
	const isField = ( id: string ) => concept( id )?.kind === 'specialty';
	const named = [
		...[ ...topics.main, ...topics.named ].filter( isField ),
		...[ ...topics.main ].flatMap( ( id ) =>
			concept( id )?.kind === 'access'
				? ( concept( id )?.relations?.specialty ?? [] )
				: []
		),
		...fieldsIn( title ).filter( isField ),
	];
	const subjects = topics.main.length > 0 ? topics.main : topics.named;

	return {
		terms: new Set( terms.filter( ( term ) => TAXONOMY.test( term ) ) ),
		concepts: new Set( [
			...named,
			...subjects.flatMap(
				( id ) => concept( id )?.relations?.specialty ?? []
			),
			...fieldsIn( summary ).filter( isField ),
		] ),
		named: new Set( named ),
	};
}

/** The specialties of a page that tell something, by key: terms of the site's, else concepts of the vocabulary. */
export function specialtyKeys( {
	terms,
	concepts,
	named,
}: Specialties ): string[] {
	return terms.size > 0
		? [ ...terms ]
		: [ ...concepts ].filter(
				( id ) => ! EVERYWHERE.has( id ) || named.has( id )
			);
}

/** What a specialty of a page is called: by the site's term, else by the vocabulary. */
export function specialtyName(
	key: string,
	page: IndexedPage,
	relations: ConceptRelations
): string {
	const name = key.includes( ':' )
		? termName( key, page )
		: nameOf( key, page.language, relations );

	return name.charAt( 0 ).toUpperCase() + name.slice( 1 );
}

/** What two pages have in common: a term of the site's first; null when nothing. */
export function sharedSpecialty(
	one: Specialties,
	other: Specialties
): string | null {
	for ( const term of one.terms ) {
		if ( other.terms.has( term ) ) {
			return term.slice( term.indexOf( ':' ) + 1 );
		}
	}
	if ( one.terms.size > 0 && other.terms.size > 0 ) {
		return null;
	}
	for ( const id of one.concepts ) {
		if ( other.concepts.has( id ) && ! EVERYWHERE.has( id ) ) {
			return id;
		}
	}
	return null;
}

/** Whether a site keeps two pages in different specialties. */
export function areApart( one: Specialties, other: Specialties ): boolean {
	return (
		one.terms.size > 0 &&
		other.terms.size > 0 &&
		sharedSpecialty( one, other ) === null
	);
}

/** Fields that nearly every subject belongs to: in common they say nothing. */
const EVERYWHERE: ReadonlySet< string > = new Set( [
	'primary-care',
	'emergency-medicine',
	'radiology',
	'laboratory-services',
	'surgery',
	'nutrition',
] );

/** Fields that treat conditions of every part of the body. */
const OF_MANY_PARTS: ReadonlySet< string > = new Set( [
	...EVERYWHERE,
	'oncology',
	'pediatrics',
	'infectious-disease',
	'genetics',
] );

/** Whether two concepts belong to one field of medicine that is about a part of the body, or of the mind. */
export function shareField(
	one: Concept | undefined,
	other: Concept | undefined
): boolean {
	const theirs = other?.relations?.specialty ?? [];

	return ( one?.relations?.specialty ?? [] ).some(
		( field ) => ! OF_MANY_PARTS.has( field ) && theirs.includes( field )
	);
}

/** Concepts that a text speaks of, be it by the people who practise them. */
function fieldsIn( { matches }: SpanReading ): string[] {
	return matches
		.map( ( { phrase } ) => phrase.aboutId )
		.filter( ( id ): id is string => id !== null );
}

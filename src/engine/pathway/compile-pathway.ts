import type { PageRole, TextSpan, TopicCluster } from '../../contract/types';

import type { Target } from '../features/case';
import { inPieces } from '../in-pieces';
import { once } from '../once';
import type { SpanReading } from '../read-span';
import type { Topics } from '../topic';

import type { ConceptRelations } from './concept-relations';
import { asChapter, guidesOf } from './chapters';
import { findClusters } from './clusters';
import { isWayIn } from './candidates';
import { foldersAbove } from './folders';
import { columnsOf } from './page-columns';
import type { PageColumns } from './page-columns';
import { heedAdvice, isOpenToAll, openKey, readPage } from './read-page';
import type { PathwayPage, TextReader } from './read-page';
import { readSiteLinks } from './site-links';
import type { SiteLinks } from './site-links';
import { byMember } from './primary-targets';
import { createTopicTies } from './topic-ties';
import type { TopicTies } from './topic-ties';

/** All pages of a site, found by what they are about. */
export interface PathwaySite {
	pages: readonly PathwayPage[];
	places: ReadonlyMap< number, number >;
	links: SiteLinks;
	relations: ConceptRelations;
	columns: PageColumns;
	topicTies: TopicTies;
	topics: Topics;
	byRole: ReadonlyMap< PageRole, readonly number[] >;
	/** By concept that the title names. */
	byConcept: ReadonlyMap< string, readonly number[] >;
	/** By concept that the summary names. */
	byMinor: ReadonlyMap< string, readonly number[] >;
	/** Pages whose title names a page, by that page. */
	namedBy: ReadonlyMap< number, readonly number[] >;
	/** Pages that keep a fact about a page, by the id of that page. */
	factsAbout: ReadonlyMap< number, readonly number[] >;
	/** Pages for whoever asks how the site checks what it says: those that its settings name, then others by their titles. */
	trust: readonly number[];
	/** Pages that say when not to wait. */
	emergencyAdvice: readonly number[];
	/** Pages for everybody, whatever the condition: booking of no specialty's own, video visits; by `openKey`. */
	open: ReadonlyMap< string, readonly number[] >;
	/** By term of the site's specialties, and by concept of a specialty that the title names. */
	bySpecialty: ReadonlyMap< string, readonly number[] >;
	/** The same of those pages alone that a reader is sent to for their specialty. */
	waysIn: ReadonlyMap< string, readonly number[] >;
	/** By every folder above its address. */
	byFolder: ReadonlyMap< string, readonly number[] >;
	/** Pages on a condition, by the folder that their address opens. */
	guides: ReadonlyMap< string, PathwayPage >;
	/** Found when they are first asked for. */
	clusters: () => readonly TopicCluster[];
	/** Finds them in pieces, where nobody else has asked for them yet. */
	prepareClusters: () => Generator< void, unknown, void >;
	/** Those that a page belongs to, by its id. */
	clustersOf: () => ReadonlyMap< number, readonly TopicCluster[] >;
	read: TextReader;
}

/** What the engine has compiled already. */
export interface PathwayParts {
	targets: readonly Target[];
	topics: Topics;
	relations: ConceptRelations;
	/** Ids of the pages that the settings name for every reader: review method, disclaimer, non-emergency advice. */
	trustPages: readonly number[];
	/** Id of the one for what is no emergency: whatever its title says, it is no answer to one. Null: they name none. */
	advicePage: number | null;
	/** Reads what is asked for again and again: the texts of a post. */
	read: ( span: TextSpan, language: string ) => SpanReading;
	/** Reads what is read once, and leaves no trace: the titles of all pages would push out what is remembered of the post. */
	readOnce: TextReader;
}

/** The pages of a site, read one by one for their place on the care pathway. */
export function* readPages( {
	targets,
	relations,
	readOnce,
	advicePage,
}: PathwayParts ): Generator< PathwayPage, void, void > {
	for ( const [ place, target ] of targets.entries() ) {
		yield heedAdvice(
			readPage( target, place, relations, readOnce ),
			advicePage
		);
	}
}

/**
 * Finds the pages of a site by what they are about, page by page.
 *
 * @param parts What the engine has compiled already.
 */
export function* compilePathway(
	parts: PathwayParts
): Generator< void, PathwaySite, void > {
	const alone: PathwayPage[] = [];
	for ( const page of readPages( parts ) ) {
		alone.push( page );
		yield;
	}
	const read = ( text: string, language: string ) =>
		parts.read( asSpan( text ), language );
	const guides = guidesOf( alone );
	const pages: PathwayPage[] = [];
	for ( const page of alone ) {
		pages.push( asChapter( page, guides ) );
		yield;
	}
	const columns = columnsOf( pages, parts.relations );
	yield;
	const byRole = new Map< PageRole, number[] >();
	const byConcept = new Map< string, number[] >();
	const byMinor = new Map< string, number[] >();
	const namedBy = new Map< number, number[] >();
	const factsAbout = new Map< number, number[] >();
	const bySpecialty = new Map< string, number[] >();
	const waysIn = new Map< string, number[] >();
	const byFolder = new Map< string, number[] >();
	const open = new Map< string, number[] >();
	const placesOf = ( fits: ( page: PathwayPage ) => boolean ) =>
		pages.flatMap( ( page, place ) => ( fits( page ) ? [ place ] : [] ) );
	const places = new Map(
		pages.map( ( { facts }, place ) => [ facts.id, place ] )
	);

	for ( const [ place, page ] of pages.entries() ) {
		const { facts, role, topics, titleNames, specialties } = page;
		file( byRole, role, place );
		[ ...topics.main, ...topics.named ].forEach( ( id ) =>
			file( byConcept, id, place )
		);
		topics.minor.forEach( ( id ) => file( byMinor, id, place ) );
		titleNames.forEach( ( named ) => file( namedBy, named, place ) );
		[ ...specialties.terms, ...specialties.named ].forEach( ( key ) => {
			file( bySpecialty, key, place );
			if ( isWayIn( role ) ) {
				file( waysIn, key, place );
			}
		} );
		if ( isOpenToAll( page ) ) {
			file( open, openKey( page ), place );
		}
		foldersAbove( facts.url )
			.filter( Boolean )
			.forEach( ( folder ) => file( byFolder, folder, place ) );
		facts.relations?.forEach( ( { targetId } ) =>
			file( factsAbout, targetId, place )
		);
		yield;
	}

	const links = readSiteLinks( pages.map( ( { facts } ) => facts ) );
	yield;
	const clusters = inPieces( () => findClusters( site ) );
	const site: PathwaySite = {
		pages,
		places,
		links,
		relations: parts.relations,
		columns,
		topicTies: createTopicTies( columns, parts.relations ),
		topics: parts.topics,
		byRole,
		byConcept,
		byMinor,
		namedBy,
		factsAbout,
		trust: [
			...parts.trustPages.flatMap( ( id ) => places.get( id ) ?? [] ),
			...placesOf( ( { isTrust } ) => isTrust ),
		],
		emergencyAdvice: placesOf(
			( { isEmergencyAdvice } ) => isEmergencyAdvice
		),
		open,
		bySpecialty,
		waysIn,
		byFolder,
		guides,
		clusters: clusters.value,
		prepareClusters: clusters.prepare,
		clustersOf: once( () => byMember( site.clusters() ) ),
		read,
	};

	return site;
}

function file< Key >( map: Map< Key, number[] >, key: Key, place: number ) {
	const known = map.get( key );
	if ( known === undefined ) {
		map.set( key, [ place ] );
	} else if ( known.at( -1 ) !== place ) {
		known.push( place );
	}
}

function asSpan( text: string ): TextSpan {
	return {
		blockId: '',
		attribute: '',
		blockName: '',
		kind: 'other',
		level: null,
		text,
		marks: [],
		isEditable: false,
	};
}

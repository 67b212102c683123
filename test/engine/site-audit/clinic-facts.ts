import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from '@wordpress/block-serialization-default-parser';

import type {
	AuditedPage,
	LinkPlace,
	SiteFacts,
} from '../../../src/contract/site-audit';
import type { PageLink, TargetStatus } from '../../../src/contract/types';
import { HOME } from '../build';
import { readClinic } from '../read-clinic';

const PAGES = join( __dirname, '../../fixtures/clinic/pages' );

interface Block {
	blockName: string | null;
	attrs: Record< string, unknown > | null;
	innerBlocks: Block[];
	innerHTML: string;
}

/** A file of the clinic. */
interface Entry {
	facts: Record< string, string >;
	blocks: Block[];
	content: string;
}

/** What the server would say of the links of the demo clinic, read from its files in a way of its own. */
export function clinicFacts(): SiteFacts {
	const { slugs } = readClinic();
	const ids = new Map( [ ...slugs ].map( ( [ id, slug ] ) => [ slug, id ] ) );
	const entries = new Map(
		readdirSync( PAGES ).map( ( file ) => {
			const entry = readEntry( file );
			return [ entry.facts.slug ?? '', entry ];
		} )
	);
	const moved = new Map(
		[ ...entries.values() ].flatMap( ( { facts } ) =>
			facts[ 'old-slug' ] === undefined
				? []
				: [ [ facts[ 'old-slug' ], facts.slug ?? '' ] as const ]
		)
	);
	const statuses = new Map< string, TargetStatus >();
	const pages: AuditedPage[] = [];
	const links: PageLink[] = [];

	for ( const [ slug, id ] of ids ) {
		const { blocks, content } = entries.get( slug ) as Entry;
		const places: LinkPlace[] = [];
		let position = 0;
		let heading = '';
		const walk = ( list: Block[], path: string, classes: string[] ) =>
			list
				.filter(
					( { blockName, innerHTML } ) =>
						blockName !== null || innerHTML.trim() !== ''
				)
				.forEach( ( block, number ) => {
					const here = `${ path }${ number }`;
					const given = [
						...classes,
						...String( block.attrs?.className ?? '' )
							.split( ' ' )
							.filter( Boolean ),
					];
					if ( block.blockName === 'core/heading' ) {
						heading = plain( block.innerHTML );
					}
					const found = [
						...block.innerHTML.matchAll(
							/<a [^>]*href="(\/[^"]*)"[^>]*>(.*?)<\/a>/gs
						),
					];
					if ( found.length > 0 ) {
						places.push( { path: here, heading, classes: given } );
					}
					for ( const [ , href = '', words = '' ] of found ) {
						const target = href.replaceAll( '/', '' );
						const url = HOME + href.slice( 1 );
						const now = moved.get( target ) ?? target;
						const targetId =
							ids.get( now ) ?? ( entries.has( now ) ? 5000 : 0 );
						if ( ! ids.has( target ) ) {
							statuses.set(
								url,
								statusOf( url, targetId, now, entries )
							);
						}
						links.push( {
							sourceId: id,
							targetId,
							targetKind: targetId === 0 ? '' : 'post',
							url,
							anchorText: plain( words ),
							rel: '',
							kind: 'body',
							blockName: block.blockName ?? 'core/freeform',
							path: here,
							position: position++,
						} );
					}
					walk( block.innerBlocks, `${ here }.`, given );
				} );
		walk( blocks, '', [] );

		pages.push( {
			pageId: id,
			words: plain( content.replace( /<!--.*?-->/gs, '' ) ).split( ' ' )
				.length,
			shows: '',
			translationIds: [],
			hasReviewer: false,
			unread: [],
			places,
		} );
	}

	return {
		today: '2026-11-15',
		reviewMonths: 24,
		frontPageId: 0,
		pages,
		links,
		statuses: [ ...statuses.values() ],
		traffic: [],
		external: [],
		pathways: [],
	};
}

function statusOf(
	url: string,
	id: number,
	slug: string,
	entries: ReadonlyMap< string, Entry >
): TargetStatus {
	const { status = 'publish' } = entries.get( slug )?.facts ?? {
		status: 'missing',
	};
	const states: Readonly< Record< string, TargetStatus[ 'status' ] > > = {
		publish: 'public',
		draft: 'draft',
		trash: 'bin',
		private: 'private',
		missing: 'missing',
	};

	return {
		url,
		kind: status === 'missing' ? '' : 'post',
		id,
		status: states[ status ] ?? 'hidden',
		title: null,
		postType: null,
		currentUrl: status === 'publish' ? `${ HOME }${ slug }/` : null,
		isMoved: status === 'publish',
		isIndexed: status === 'publish',
		isNoindex: false,
		isExcluded: false,
		language: null,
		reviewed: null,
	};
}

function readEntry( file: string ): Entry {
	const [ , front = '', content = '' ] =
		/^---\n(.*?)\n---\n(.*)$/s.exec(
			readFileSync( join( PAGES, file ), 'utf8' )
		) ?? [];

	return {
		facts: Object.fromEntries(
			front.split( '\n' ).map( ( line ) => {
				const [ , key = '', value = '' ] =
					/^([\w-]+):\s*(.*)$/.exec( line ) ?? [];
				return [ key, value ];
			} )
		),
		blocks: parse( content ) as Block[],
		content,
	};
}

function plain( html: string ): string {
	return html
		.replace( /<[^>]*>/g, ' ' )
		.replaceAll( '&amp;', '&' )
		.replace( /\s+/g, ' ' )
		.trim();
}

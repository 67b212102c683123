import type { SiteFinding } from '../../contract/site-audit';
import type { Severity } from '../../contract/types';
import { RANK } from '../audit/link-checks';
import { hash } from '../hash';
import { fold } from '../text/fold';

import type { SiteFault } from './site-check';

/** More pages than anybody looks through. */
const MAX_PAGES = 20;

/** Gives faults their ids: of two that are alike in all that the id is made of, the later one has an ordinal. */
export function createFindings(): {
	add: ( pageId: number, fault: SiteFault ) => void;
	/** Takes one as it was found before; of its kind and page no other may be added. */
	addKnown: ( finding: SiteFinding ) => void;
	/** By severity, then by page, then by place on the page; a page at a time. */
	list: () => Generator< void, SiteFinding[], void >;
} {
	const byPage = new Map< number, SiteFinding[] >();
	const seen = new Map< string, number >();
	const ofPage = ( pageId: number ) => {
		const list = byPage.get( pageId ) ?? [];
		byPage.set( pageId, list );
		return list;
	};

	return {
		add: ( pageId, fault ) => {
			const { kind, severity, link, savedIn, values, about = '' } = fault;
			const key = hash(
				[
					kind,
					pageId,
					link?.target ?? '',
					link === undefined
						? about
						: fold( link.anchor.text ).trim(),
				].join( '|' )
			);
			const ordinal = seen.get( key ) ?? 0;
			seen.set( key, ordinal + 1 );

			ofPage( pageId ).push( {
				id: ordinal === 0 ? key : `${ key }-${ ordinal }`,
				kind,
				severity,
				pageId,
				link:
					link === undefined
						? null
						: {
								sourceId:
									savedIn?.sourceId ?? link.row.sourceId,
								position:
									savedIn?.position ?? link.row.position,
								anchorText: link.anchor.text,
								url: link.url,
								targetId: link.targetId ?? 0,
							},
				pageIds: ( fault.pageIds ?? [] ).slice( 0, MAX_PAGES ),
				values: values ?? {},
			} );
		},
		addKnown: ( finding ) => ofPage( finding.pageId ).push( finding ),
		*list() {
			const found: Record< Severity, SiteFinding[] > = {
				high: [],
				medium: [],
				low: [],
			};
			for ( const [ , list ] of [ ...byPage ].sort(
				( [ one ], [ other ] ) => one - other
			) ) {
				for ( const finding of list.sort( compare ) ) {
					found[ finding.severity ].push( finding );
				}
				yield;
			}
			return [ ...found.high, ...found.medium, ...found.low ];
		},
	};
}

/** Of one page. */
function compare( a: SiteFinding, b: SiteFinding ): number {
	return (
		RANK[ a.severity ] - RANK[ b.severity ] ||
		( a.link?.sourceId ?? -1 ) - ( b.link?.sourceId ?? -1 ) ||
		( a.link?.position ?? -1 ) - ( b.link?.position ?? -1 ) ||
		( a.kind < b.kind ? -1 : Number( a.kind > b.kind ) )
	);
}

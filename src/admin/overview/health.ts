import type {
	AuditState,
	SiteFindingKind,
	SiteSnapshot,
} from '../../contract/site-audit';
import type { Severity } from '../../contract/types';
import { findingsBehind } from '../findings/finding-query';
import type { Route } from '../route';

/** Kinds of a link that leads to what visitors cannot open. */
export const UNREACHABLE: readonly SiteFindingKind[] = [
	'broken-link',
	'draft-target',
	'private-target',
	'password-target',
	'bin-target',
];

/** What of the site's health is shown as a number. */
export type Measure =
	'pages' | 'links' | 'orphans' | 'broken' | 'high' | 'medium' | 'low';

export interface MeasuredNumber {
	measure: Measure;
	/** Null: nothing has counted it yet. */
	value: number | null;
	/** Oldest first, by week; the last one is the value now. Empty where there is nothing to compare with. */
	trend: Array< { day: string; value: number } >;
	/** The pages or findings that are counted. */
	behind: Route;
}

/**
 * The health of a site in a handful of numbers.
 *
 * @param state As the server said.
 * @param links Links between public pages, as counted in this visit; null: they were not.
 * @param today ISO 8601 date.
 */
export function measureHealth(
	state: AuditState,
	links: number | null,
	today: string
): MeasuredNumber[] {
	const { counts, pages, snapshots, asOf } = state;
	const open = ( fits: ( count: ( typeof counts )[ number ] ) => boolean ) =>
		asOf === null
			? null
			: counts
					.filter( fits )
					.reduce( ( sum, count ) => sum + count.open, 0 );
	const ofSeverity = ( severity: Severity ) =>
		open( ( count ) => count.severity === severity );
	const measured = (
		measure: Measure,
		value: number | null,
		behind: Route
	): MeasuredNumber => ( {
		measure,
		value,
		trend: trendOf( snapshots, measure, value, today ),
		behind,
	} );

	return [
		measured( 'pages', pages, { screen: 'pages' } ),
		measured( 'links', links ?? snapshots.at( -1 )?.links ?? null, {
			screen: 'pages',
			sort: 'inbound',
			order: 'desc',
		} ),
		measured(
			'orphans',
			open( ( { kind } ) => kind === 'orphan-page' ),
			findingsBehind( { kind: [ 'orphan-page' ] } )
		),
		measured(
			'broken',
			open( ( { kind } ) => UNREACHABLE.includes( kind ) ),
			findingsBehind( { kind: UNREACHABLE } )
		),
		...( [ 'high', 'medium', 'low' ] as const ).map( ( severity ) =>
			measured(
				severity,
				ofSeverity( severity ),
				findingsBehind( { severity } )
			)
		),
	];
}

function trendOf(
	snapshots: readonly SiteSnapshot[],
	measure: Measure,
	value: number | null,
	today: string
): MeasuredNumber[ 'trend' ] {
	const before = snapshots.flatMap( ( { day, [ measure ]: counted } ) =>
		day < today && counted !== null ? [ { day, value: counted } ] : []
	);
	return value === null || before.length === 0
		? []
		: [ ...before, { day: today, value } ];
}

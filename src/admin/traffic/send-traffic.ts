import type { AuditApi, TrafficRow } from '../../audit-api';

/** An import that is on its way; sending a part again does no harm. */
export interface TrafficImport {
	importId: string;
	/** ISO 8601 dates. */
	from: string;
	to: string;
	rows: readonly TrafficRow[];
}

/** Rows of a part: the server looks every address up, and shall answer within a second. */
export const ROWS_OF_PART = 500;

/** How many parts an import has; one without rows has one, so that it takes the place of the one before. */
export function partsOf( { rows }: TrafficImport ): number {
	return Math.max( 1, Math.ceil( rows.length / ROWS_OF_PART ) );
}

/**
 * Sends an import part by part.
 *
 * @param sent   The import.
 * @param first  Part to go on with, from 0.
 * @param api    The server.
 * @param isOver Whether nobody wants it any more.
 * @param onPart Hears of every part that the server has, with what it knows of the addresses so far.
 */
export async function sendTraffic(
	sent: TrafficImport,
	first: number,
	api: Pick< AuditApi, 'keepTraffic' >,
	isOver: () => boolean,
	onPart: ( done: { part: number; known: number; unknown: number } ) => void
): Promise< void > {
	const { importId, from, to, rows } = sent;
	const parts = partsOf( sent );
	for ( let part = first; part < parts && ! isOver(); part++ ) {
		const counts = await api.keepTraffic( {
			importId,
			from,
			to,
			part,
			parts,
			rows: rows.slice(
				part * ROWS_OF_PART,
				( part + 1 ) * ROWS_OF_PART
			),
		} );
		onPart( { part, ...counts } );
	}
}

/** Addresses that are looked up at once. */
const AT_ONCE = 100;

/**
 * Addresses of a part that are no page, as the server sees them.
 *
 * @param rows Of a part.
 * @param most How many are wanted.
 * @param ask  What some addresses are.
 */
export async function findStrangers(
	rows: readonly TrafficRow[],
	most: number,
	ask: (
		urls: string[]
	) => Promise<
		Array< { url: string | null; isIndexed: boolean; kind: string } >
	>
): Promise< string[] > {
	const strangers: string[] = [];
	for (
		let from = 0;
		from < rows.length && strangers.length < most;
		from += AT_ONCE
	) {
		const answers = await ask(
			rows.slice( from, from + AT_ONCE ).map( ( { url } ) => url )
		);
		strangers.push(
			...answers.flatMap( ( { url, isIndexed, kind } ) =>
				url !== null && ! isIndexed && kind !== 'home' ? [ url ] : []
			)
		);
	}
	return strangers.slice( 0, most );
}

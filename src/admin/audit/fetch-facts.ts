import type { Api } from '../../api';
import type { AuditApi, Part } from '../../audit-api';
import type { SiteFacts } from '../../contract/site-audit';

/** Where the facts come from. */
export interface FactSources {
	api: Pick< Api, 'readSettings' | 'readPathways' >;
	auditApi: Pick<
		AuditApi,
		| 'readPages'
		| 'readLinks'
		| 'readTargets'
		| 'readTraffic'
		| 'readExternal'
	>;
}

/**
 * Reads all facts that the engine judges a site by, in parts: pages first, then their links, so that it is known how far it is.
 *
 * @param sources          Where to ask.
 * @param asked            What for.
 * @param asked.pages      Pages there are, as the server counts them.
 * @param asked.today      ISO 8601 date.
 * @param asked.earlier    What the server would say again; null: all is to be read.
 * @param asked.signal     Once it is aborted nothing more is asked for, and the promise is rejected with its reason.
 * @param asked.onProgress Told how much of all is read, 0 to 1.
 */
export async function fetchFacts(
	sources: FactSources,
	{
		pages: total,
		today,
		earlier,
		signal,
		onProgress,
	}: {
		pages: number;
		today: string;
		earlier: SiteFacts | null;
		signal: AbortSignal;
		onProgress: ( share: number ) => void;
	}
): Promise< SiteFacts > {
	const { api, auditApi } = sources;
	onProgress( 0 );
	const [
		{
			settings: { reviewMonths },
		},
		kept,
	] = await Promise.all( [ api.readSettings(), api.readPathways( null ) ] );
	const said = { today, reviewMonths, pathways: kept?.pathways ?? [] };
	signal.throwIfAborted();
	if ( earlier !== null ) {
		return { ...earlier, ...said };
	}
	const [ targets, traffic, external, pages ] = await Promise.all( [
		readAll( auditApi.readTargets, 0, signal ),
		readAll( auditApi.readTraffic, 0, signal ),
		readAll( auditApi.readExternal, 0, signal ),
		readAll( auditApi.readPages, 0, signal, ( { length } ) =>
			onProgress(
				( SHARE_OF_PAGES * length ) / Math.max( length, total )
			)
		),
	] );
	const ids = pages.map( ( { pageId } ) => pageId );
	const links = await readAll(
		auditApi.readLinks,
		-1,
		signal,
		( _, next ) => {
			const read =
				next === null
					? ids.length
					: ids.filter( ( id ) => id <= next ).length;
			onProgress(
				SHARE_OF_PAGES +
					( ( 1 - SHARE_OF_PAGES ) * read ) /
						Math.max( ids.length, 1 )
			);
		}
	);

	return {
		...said,
		frontPageId:
			pages.find( ( { shows } ) => shows === 'front' )?.pageId ?? 0,
		pages,
		links,
		statuses: targets,
		traffic,
		external,
	};
}

/** A page is a few numbers; its links are many. */
const SHARE_OF_PAGES = 0.2;

/** All parts of a list, one after the other. */
async function readAll< Row >(
	readPart: ( after: number ) => Promise< Part< Row > >,
	first: number,
	signal: AbortSignal,
	onPart: ( rows: readonly Row[], next: number | null ) => void = () => {}
): Promise< Row[] > {
	const all: Row[] = [];
	let after: number | null = first;

	while ( after !== null ) {
		signal.throwIfAborted();
		const { rows, next }: Part< Row > = await readPart( after );
		signal.throwIfAborted();
		for ( const row of rows ) {
			all.push( row );
		}
		// A list that does not go on would be asked for without end.
		after = next !== null && next > after ? next : null;
		onPart( all, after );
	}
	return all;
}

import type { AuditApi } from '../../audit-api';
import type { Engine } from '../../contract/calls';
import type {
	AuditState,
	RememberedSite,
	SiteFinding,
} from '../../contract/site-audit';
import { fetchFacts } from './fetch-facts';
import type { FactSources } from './fetch-facts';
import type { ResumeMark } from './resume-mark';
import { splitFindings } from './split-findings';
import type { FindingsPart } from './split-findings';

/** What an audit is at, and how much of it is done, 0 to 1. */
export type AuditProgress =
	| { phase: 'reading' | 'keeping'; share: number }
	/** The links of so many pages are judged, of all there are; null: it is being found out which. */
	| { phase: 'judging'; share: number; pages: number | null; of: number };

interface Outside extends FactSources {
	auditApi: FactSources[ 'auditApi' ] & Pick< AuditApi, 'keepFindings' >;
	engine: Pick< Engine, 'audit' | 'cancelAudit' >;
}

interface Run {
	/** As the server said before anything was read: what changes while it goes on is seen by the next one. */
	state: AuditState;
	/** Of the page index that the engine holds. */
	indexVersion: string;
	/** From an earlier visit; null: there is none, or all is to be looked at anew. */
	remembered: RememberedSite | null;
	/** ISO 8601 date. */
	today: string;
	mark: ResumeMark;
	signal: AbortSignal;
	onProgress: ( progress: AuditProgress ) => void;
	/** Told what was found before it is kept. */
	onJudged: ( judged: RememberedSite ) => void;
}

/**
 * Judges the whole site: reads the facts, has the engine judge them, and has the server keep what was found. What is remembered
 * of an earlier visit is not read, not judged and not sent again where it still holds, nor is what an earlier run on the same
 * facts has sent. A failure, or being broken off, leaves what was kept before.
 *
 * @throws {Error} An `ApiError`, an `EngineError`, or the reason of the signal.
 */
export async function runAudit( outside: Outside, run: Run ): Promise< void > {
	const { auditApi } = outside;
	const { state, today, mark, signal, remembered, onProgress } = run;
	const { factsTag } = state;
	const judged = await judgeSite( outside, run );
	signal.throwIfAborted();
	run.onJudged( judged );

	const { audit, facts } = judged;
	const name = `${ factsTag } ${ today }`;
	const keptUpTo = mark.read( name );
	// Only what the server has as it is remembered needs no more than what is new.
	const isKept =
		remembered !== null &&
		remembered.factsTag === state.judgedTag &&
		mark.isClear();
	const parts = splitFindings(
		audit.findings,
		facts.pages.map( ( { pageId } ) => pageId )
	);
	const others = isKept
		? pagesWithOthers( remembered.audit.findings, audit.findings )
		: null;
	const isNews = ( {
		from,
		to,
		isLast,
	}: FindingsPart & { isLast: boolean } ) =>
		isLast ||
		others === null ||
		others.some( ( id ) => id >= from && id <= to );
	for ( const [ place, part ] of parts.entries() ) {
		onProgress( { phase: 'keeping', share: place / parts.length } );
		const isLast = part === parts.at( -1 );
		if ( part.to > keptUpTo && isNews( { ...part, isLast } ) ) {
			signal.throwIfAborted();
			await auditApi.keepFindings( { ...part, factsTag, isLast } );
			mark.note( name, part.to );
		}
	}
	mark.clear();
}

/** Reads what is not remembered, and has it judged. */
async function judgeSite(
	outside: Outside,
	{
		state: { factsTag, pages },
		indexVersion,
		remembered,
		today,
		signal,
		onProgress,
	}: Run
): Promise< RememberedSite > {
	const { engine } = outside;
	const facts = await fetchFacts( outside, {
		pages,
		today,
		earlier: remembered?.factsTag === factsTag ? remembered.facts : null,
		signal,
		onProgress: ( share ) => onProgress( { phase: 'reading', share } ),
	} );
	const of = facts.pages.length;
	onProgress( { phase: 'judging', share: 0, pages: null, of } );
	const stop = () => engine.cancelAudit();
	signal.addEventListener( 'abort', stop );
	try {
		const audit = await engine.audit(
			facts,
			( done, total ) =>
				onProgress( {
					phase: 'judging',
					share: total === 0 ? 1 : done / total,
					pages: done === 0 ? null : total,
					of,
				} ),
			remembered?.audit
		);
		return { audit, facts, factsTag, indexVersion };
	} finally {
		signal.removeEventListener( 'abort', stop );
	}
}

/** Pages of which other findings are known than before. */
function pagesWithOthers(
	before: readonly SiteFinding[],
	after: readonly SiteFinding[]
): number[] {
	const [ known, found ] = [ before, after ].map( ( findings ) => {
		const byPage = new Map< number, string >();
		for ( const one of findings ) {
			byPage.set(
				one.pageId,
				( byPage.get( one.pageId ) ?? '' ) + JSON.stringify( one )
			);
		}
		return byPage;
	} ) as [ Map< number, string >, Map< number, string > ];

	return [ ...new Set( [ ...known.keys(), ...found.keys() ] ) ].filter(
		( id ) => known.get( id ) !== found.get( id )
	);
}

/** After so many days findings are judged anew even if nothing changed: some go by the calendar. */
const OLD_AFTER = 7;

/**
 * Whether what the server keeps is not what an audit would find now.
 *
 * @param state As the server said.
 * @param now   Now.
 */
export function isAuditOld( state: AuditState, now: Date ): boolean {
	const { asOf, factsTag, judgedTag, stalePages } = state;
	return (
		asOf === null ||
		judgedTag !== factsTag ||
		stalePages > 0 ||
		now.getTime() - Date.parse( asOf ) > OLD_AFTER * 24 * 60 * 60 * 1000
	);
}

/**
 * Whether what is remembered is what an audit would find now.
 *
 * @param site         Remembered.
 * @param state        As the server said.
 * @param indexVersion Of the page index that the engine holds.
 * @param today        ISO 8601 date. Reviews are counted in months.
 */
export function stillHolds(
	site: RememberedSite,
	state: AuditState,
	indexVersion: string,
	today: string
): boolean {
	return (
		site.factsTag === state.factsTag &&
		site.indexVersion === indexVersion &&
		site.facts.today.slice( 0, 7 ) === today.slice( 0, 7 )
	);
}

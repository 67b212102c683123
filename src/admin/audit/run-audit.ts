import type { AuditApi } from '../../audit-api';
import type { Engine } from '../../contract/calls';
import type {
	AuditState,
	SiteAudit,
	SiteFacts,
} from '../../contract/site-audit';
import { fetchFacts } from './fetch-facts';
import type { FactSources } from './fetch-facts';
import type { ResumeMark } from './resume-mark';
import { splitFindings } from './split-findings';

/** What an audit of the whole site came to, and by what. */
export interface JudgedSite {
	audit: SiteAudit;
	facts: SiteFacts;
}

/** What an audit is at, and how much of it is done, 0 to 1. */
export interface AuditProgress {
	phase: 'reading' | 'judging' | 'keeping';
	share: number;
}

interface Outside extends FactSources {
	auditApi: FactSources[ 'auditApi' ] & Pick< AuditApi, 'keepFindings' >;
	engine: Pick< Engine, 'audit' | 'cancelAudit' >;
}

interface Run {
	/** As the server said before anything was read: what changes while it goes on is seen by the next one. */
	state: AuditState;
	/** ISO 8601 date. */
	today: string;
	mark: ResumeMark;
	signal: AbortSignal;
	onProgress: ( progress: AuditProgress ) => void;
	/** Told what was found before it is kept. */
	onJudged: ( judged: JudgedSite ) => void;
}

/**
 * Judges the whole site: reads the facts, has the engine judge them, and has the server keep what was found. What an earlier
 * run on the same facts has kept is not sent again. A failure, or being broken off, leaves what was kept before.
 *
 * @throws {Error} An `ApiError`, an `EngineError`, or the reason of the signal.
 */
export async function runAudit(
	outside: Outside,
	{ state, today, mark, signal, onProgress, onJudged }: Run
): Promise< void > {
	const { auditApi, engine } = outside;
	const { factsTag } = state;
	const facts = await fetchFacts( outside, {
		pages: state.pages,
		today,
		signal,
		onProgress: ( share ) => onProgress( { phase: 'reading', share } ),
	} );

	onProgress( { phase: 'judging', share: 0 } );
	const stop = () => engine.cancelAudit();
	signal.addEventListener( 'abort', stop );
	let audit: SiteAudit;
	try {
		audit = await engine.audit( facts, ( done, total ) =>
			onProgress( {
				phase: 'judging',
				share: done / Math.max( total, 1 ),
			} )
		);
	} finally {
		signal.removeEventListener( 'abort', stop );
	}
	signal.throwIfAborted();
	onJudged( { audit, facts } );

	const name = `${ factsTag } ${ today }`;
	const parts = splitFindings(
		audit.findings,
		facts.pages.map( ( { pageId } ) => pageId )
	);
	const keptUpTo = mark.read( name );
	for ( const [ place, part ] of parts.entries() ) {
		onProgress( { phase: 'keeping', share: place / parts.length } );
		if ( part.to > keptUpTo ) {
			signal.throwIfAborted();
			await auditApi.keepFindings( {
				...part,
				factsTag,
				isLast: part === parts.at( -1 ),
			} );
			mark.note( name, part.to );
		}
	}
	mark.clear();
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

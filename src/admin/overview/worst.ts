import type {
	AuditState,
	KeptFinding,
	SiteFindingKind,
} from '../../contract/site-audit';
import type { Severity } from '../../contract/types';
import { SEVERITIES } from '../audit/severity-name';

/** What does readers most harm, worst first; every other kind comes after these. */
const HARM: readonly SiteFindingKind[] = [
	'other-condition',
	'link-in-emergency',
	'misleading-anchor',
	'broken-link',
	'bin-target',
	'draft-target',
	'private-target',
	'password-target',
	'pathway-gap',
	'orphan-page',
	'stale-target',
	'stale-page',
];

/** A kind of which there is something to mend. */
export interface WorstKind {
	kind: SiteFindingKind;
	severity: Severity;
	/** Open findings of this kind and severity. */
	open: number;
}

/**
 * The kinds most worth mending: most severe first, then by harm, then the most frequent. Each kind once, by its worst severity.
 *
 * @param counts As the server counts.
 * @param most   So many at most.
 */
export function worstKinds(
	counts: AuditState[ 'counts' ],
	most: number
): WorstKind[] {
	const taken = new Set< SiteFindingKind >();

	return counts
		.filter( ( { open } ) => open > 0 )
		.map( ( { kind, severity, open } ) => ( { kind, severity, open } ) )
		.sort(
			( one, other ) =>
				SEVERITIES.indexOf( one.severity ) -
					SEVERITIES.indexOf( other.severity ) ||
				harm( one.kind ) - harm( other.kind ) ||
				other.open - one.open
		)
		.filter( ( { kind } ) => {
			const isFirst = ! taken.has( kind );
			taken.add( kind );
			return isFirst;
		} )
		.slice( 0, most );
}

function harm( kind: SiteFindingKind ): number {
	const place = HARM.indexOf( kind );
	return place === -1 ? HARM.length : place;
}

/**
 * So many findings out of several lists, in turn, so that one kind does not hide the others; a page comes once as long as there
 * are others.
 *
 * @param lists Findings of a kind each, worst kind first.
 * @param most  So many at most.
 */
export function pickWorst(
	lists: readonly ( readonly KeptFinding[] )[],
	most: number
): KeptFinding[] {
	const longest = Math.max( 0, ...lists.map( ( { length } ) => length ) );
	const inTurn = Array.from( { length: longest }, ( _, turn ) =>
		lists.flatMap( ( list ) => list.slice( turn, turn + 1 ) )
	).flat();
	const pages = new Set< number >();
	const first: KeptFinding[] = [];
	const again: KeptFinding[] = [];
	for ( const finding of inTurn ) {
		const isSeen = finding.pageId > 0 && pages.has( finding.pageId );
		( isSeen ? again : first ).push( finding );
		pages.add( finding.pageId );
	}
	const chosen = new Set( [ ...first, ...again ].slice( 0, most ) );
	// In the order of the lists: the worst kind stays first.
	return lists.flat().filter( ( finding ) => chosen.has( finding ) );
}

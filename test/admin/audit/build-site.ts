import type {
	AuditState,
	AuditedPage,
	KeptFinding,
	SiteFinding,
} from '../../../src/contract/site-audit';

export const state = ( part: Partial< AuditState > = {} ): AuditState => ( {
	asOf: null,
	factsTag: 'a',
	judgedTag: null,
	specialties: [],
	pages: 0,
	stalePages: 0,
	unreadPages: 0,
	counts: [],
	snapshots: [],
	traffic: null,
	...part,
} );

export const auditedPage = (
	pageId: number,
	part: Partial< AuditedPage > = {}
): AuditedPage => ( {
	pageId,
	words: 300,
	shows: '',
	translationIds: [],
	hasReviewer: true,
	unread: [],
	...part,
} );

export const finding = (
	pageId: number,
	part: Partial< SiteFinding > = {}
): SiteFinding => ( {
	id: `${ part.kind ?? 'dead-end' }-${ pageId }`,
	kind: 'dead-end',
	severity: 'medium',
	pageId,
	link: null,
	pageIds: [],
	values: {},
	...part,
} );

export const keptFinding = (
	pageId: number,
	part: Partial< KeptFinding > = {}
): KeptFinding => ( {
	...finding( pageId, part ),
	title: `Page ${ pageId }`,
	state: 'open',
	note: '',
	ignoredBy: 0,
	firstSeen: '2026-11-01T08:00:00Z',
	asOf: '2026-11-20T08:00:00Z',
	isStale: false,
	...part,
} );

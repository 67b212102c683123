import type {
	EarlierAudit,
	InboundPlaces,
	InboundPlan,
	SiteAudit,
	SiteFacts,
} from './site-audit';
import type {
	Analysis,
	AnalysedPost,
	CarePathway,
	ExistingLink,
	FoundPage,
	LinkedPost,
	LinkingHabits,
	LinkJudgement,
	NextSteps,
	PageProfile,
	SiteCoverage,
	WantedLink,
	WantedPages,
} from './types';

/** What can be asked of the engine, in a worker or here: the same interface in two homes. */
export interface Engine {
	/** Compile the page index that this device keeps from an earlier visit; null when it keeps none. */
	open: ( owner: IndexOwner ) => Promise< LoadedIndex | null >;
	/** Bring the page index up to date, compile it and keep it for the next visit. */
	load: ( update: IndexUpdate ) => Promise< LoadedIndex >;
	/**
	 * Analyse a post. The newest question wins: an older one still open is answered with `superseded`. The answer may come once
	 * more after a closer look, with nothing in it that was not there before, unless something newer was asked.
	 */
	suggest: (
		post: AnalysedPost,
		onSecondLook?: ( again: Analysis ) => void
	) => Promise< Analysis >;
	/**
	 * Where the reader of a post may go next, the owner's pathways first. The newest question wins: an older one still open is
	 * answered with `superseded`.
	 */
	nextSteps: (
		post: AnalysedPost,
		pathways: CarePathway[]
	) => Promise< NextSteps >;
	/**
	 * What a post is for, what it is about and where it belongs, unsaved text included. The newest question wins: an older one
	 * still open is answered with `superseded`.
	 */
	profile: ( post: AnalysedPost ) => Promise< PageProfile >;
	/**
	 * The links that a post has, with what is wrong with each. The newest question wins: an older one still open is answered
	 * with `superseded`.
	 */
	existingLinks: ( asked: LinkedPost ) => Promise< ExistingLink[] >;
	/** The care pathway of every condition page of the site, and its clusters. */
	coverage: () => Promise< SiteCoverage >;
	/**
	 * The audit of the whole site, by its newest page index; the links of a page are judged only where what they are judged by is
	 * not what it was at an earlier audit of the same version of the plugin. It goes on in pieces, so that other questions are answered meanwhile.
	 * The newest question wins: an older one still open is answered with `superseded`.
	 */
	audit: (
		facts: SiteFacts,
		onProgress?: ( done: number, total: number ) => void,
		earlier?: EarlierAudit | null
	) => Promise< SiteAudit >;
	/** Nobody waits for the audit any more: it is answered with `superseded`. */
	cancelAudit: () => void;
	/** Pages of the index, also those that may not be suggested. */
	findPages: ( wanted: WantedPages ) => Promise< FoundPage[] >;
	/** What speaks against a link that a person thinks of: the same guards as for suggestions. */
	judgeLink: ( wanted: WantedLink ) => Promise< LinkJudgement >;
	/**
	 * How the site links, from pages that its editors wrote and linked. It may take a minute, in which nothing else is answered:
	 * to be asked of an engine that no writer waits for.
	 */
	learn: ( examples: AnalysedPost[] ) => Promise< LinkingHabits >;
	/** Which pages to read for links to some pages. */
	planInbound: ( targetIds: readonly number[] ) => Promise< InboundPlan >;
	/**
	 * Where saved pages would carry links to some pages, after the closer look. At most 20 pages at once, so that other calls
	 * get their turn.
	 */
	inbound: (
		posts: AnalysedPost[],
		targetIds: number[]
	) => Promise< InboundPlaces[] >;
	/** Free the worker. Open questions are rejected with `terminated`. */
	terminate: () => void;
}

/** Whose page index is kept, and by which version of the plugin: never mixed with another's. */
export interface IndexOwner {
	/** Address that tells sites of one host apart. */
	site: string;
	blogId: number;
	userId: number;
	/** Of the plugin; engine and vocabulary are part of it. */
	version: string;
}

/** What of the held index stays, and what takes the place of the rest. Chunks that are in neither list are forgotten. */
export interface IndexUpdate {
	version: string;
	language: string;
	homeUrl: string;
	/** Numbers of the chunks that stay as they are held. */
	keep: number[];
	changed: ChunkText[];
	habits: TextUpdate;
	guidance: TextUpdate;
}

/** What goes along with the pages: as the server sent it, as it is held already, or null: there is none. */
export type TextUpdate = { text: string } | 'held' | null;

/** A chunk of the page index as the server sent it; only the worker reads it. */
export interface ChunkText {
	chunk: number;
	text: string;
}

export interface LoadedIndex {
	version: string;
	pages: number;
	phrases: number;
	/** The chunks that are held, each with the server's tag for what is in it. */
	chunks: Array< { chunk: number; tag: string } >;
	/** The server's tags for habits and guidance that are held, or null. */
	habitsTag: string | null;
	guidanceTag: string | null;
}

export type Call =
	| { kind: 'open'; callId: number; owner: IndexOwner }
	| { kind: 'load'; callId: number; update: IndexUpdate }
	| { kind: 'suggest'; callId: number; post: AnalysedPost }
	| {
			kind: 'next-steps';
			callId: number;
			post: AnalysedPost;
			pathways: CarePathway[];
	  }
	| { kind: 'profile'; callId: number; post: AnalysedPost }
	| { kind: 'existing-links'; callId: number; asked: LinkedPost }
	| { kind: 'coverage'; callId: number }
	| {
			kind: 'audit';
			callId: number;
			/** Its lists are empty: they came before, in parts. */
			facts: SiteFacts;
			hasEarlier: boolean;
	  }
	| { kind: 'audit-part'; callId: number; of: number; part: AuditPart }
	| { kind: 'cancel-audit'; callId: number }
	| { kind: 'find-pages'; callId: number; wanted: WantedPages }
	| { kind: 'judge-link'; callId: number; wanted: WantedLink }
	| { kind: 'plan-inbound'; callId: number; targetIds: readonly number[] }
	| {
			kind: 'inbound';
			callId: number;
			posts: AnalysedPost[];
			targetIds: number[];
	  }
	| { kind: 'learn'; callId: number; examples: AnalysedPost[] };

export type Answer =
	| LoadedIndex
	| null
	| Analysis
	| NextSteps
	| PageProfile
	| SiteCoverage
	| SiteAudit
	| ExistingLink[]
	| FoundPage[]
	| LinkJudgement
	| InboundPlan
	| InboundPlaces[]
	| LinkingHabits;

export type Reply =
	| { callId: number; ok: true; value: Answer }
	| { callId: number; ok: false; code: EngineErrorCode; message: string };

/** To the newest `suggest` once more: some of its suggestions fell away at a closer look. */
export interface SecondReply {
	callId: number;
	again: Analysis;
}

/** Lists that are too long for one message: of the facts, and of an earlier audit. */
export interface AuditLists extends Pick<
	SiteFacts,
	'pages' | 'links' | 'statuses' | 'traffic' | 'external'
> {
	judgedPages: EarlierAudit[ 'pages' ];
	findings: EarlierAudit[ 'findings' ];
}

/** A part of one of these lists, for the audit that is asked for next. */
export type AuditPart = Partial< AuditLists >;

/** A part of what an audit found, before the reply, whose lists are empty. */
export interface PartReply {
	callId: number;
	part: Partial< EarlierAudit >;
}

/** To an audit that goes on: pages whose links were judged, of all whose links are to be. */
export interface ProgressReply {
	callId: number;
	done: number;
	total: number;
}

export type EngineErrorCode =
	/** Asked before an index was loaded, or told to keep what is not held. */
	| 'not-loaded'
	/** A chunk of the page index is not what was agreed. */
	| 'unreadable'
	/** A newer question took its place; nothing to show, nothing to say. */
	| 'superseded'
	/** The worker stopped or was stopped. */
	| 'terminated'
	/** No answer in time. */
	| 'timeout'
	/** The engine threw; a mistake of ours. */
	| 'failed';

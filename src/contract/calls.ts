import type { Analysis, AnalysedPost, PageIndex } from './types';

/** What can be asked of the engine, in a worker or here: the same interface in two homes. */
export interface Engine {
	/** Compile a page index; answers how many pages and phrases it knows. */
	load: ( pageIndex: PageIndex ) => Promise< LoadedIndex >;
	/** Analyse a post. The newest question wins: an older one still open is answered with `superseded`. */
	suggest: ( post: AnalysedPost ) => Promise< Analysis >;
	/** Free the worker. Open questions are rejected with `terminated`. */
	terminate: () => void;
}

export interface LoadedIndex {
	version: string;
	pages: number;
	phrases: number;
}

export type Call =
	| { kind: 'load'; callId: number; pageIndex: PageIndex }
	| { kind: 'suggest'; callId: number; post: AnalysedPost };

export type Reply =
	| { callId: number; ok: true; value: LoadedIndex | Analysis }
	| { callId: number; ok: false; code: EngineErrorCode; message: string };

export type EngineErrorCode =
	/** Asked before an index was loaded. */
	| 'not-loaded'
	/** A newer question took its place; nothing to show, nothing to say. */
	| 'superseded'
	/** The worker stopped or was stopped. */
	| 'terminated'
	/** No answer in time. */
	| 'timeout'
	/** The engine threw; a mistake of ours. */
	| 'failed';

import type { LinkPlace } from '../../contract/site-audit';
import type { PageLink, SpanKind, TargetStatus } from '../../contract/types';
import type { CheckedLink } from '../audit/post-link';
import type { Target } from '../features/case';
import type { SpanReading } from '../read-span';

/** Blocks whose links are no words of running text. */
const KINDS: Readonly< Record< string, SpanKind > > = {
	'core/button': 'button',
	'core/image': 'image',
	'core/media-text': 'image',
};

/** Linked words, read once for all links that have them. */
export interface ReadAnchor {
	/** As they are. */
	text: string;
	/** Folded, joined by spaces. */
	words: string;
	/** How many there are. */
	count: number;
	/** Worked out when it is asked for: most links are never looked at so closely. */
	readonly reading: SpanReading;
}

/** A link of saved content that is judged by its row alone: its words, its target, its place. */
export class SiteLink implements CheckedLink {
	readonly first = 0;

	constructor(
		readonly row: PageLink,
		private readonly read: ReadAnchor,
		readonly status: TargetStatus | null,
		readonly targetId: number | null,
		readonly target: string,
		readonly page: Target | null,
		readonly conceptIds: readonly string[],
		/** What the writer says of its block; null: nothing is known. */
		readonly placing: LinkPlace | null
	) {}

	get anchor(): ReadAnchor {
		return this.read;
	}

	get kind(): SpanKind {
		return KINDS[ this.row.blockName ] ?? 'other';
	}

	get section(): string {
		return this.placing?.heading ?? '';
	}

	get url(): string {
		return this.row.url;
	}

	get words(): string {
		return this.read.words;
	}

	get last(): number {
		return this.read.count - 1;
	}

	get reading(): SpanReading {
		return this.read.reading;
	}
}

/** Id of the synced pattern that a link is saved in, or null: the `r7` in its path. */
export function patternOf( { path }: PageLink ): number | null {
	const [ , id ] = /(?:^|\.)r(\d+)\.(?!.*\.r\d+\.)/.exec( path ) ?? [];

	return id === undefined ? null : Number( id );
}

/** Blocks that are looked at, not read: a second link in them beside one in the text is how pages are built. */
const NO_TEXT: ReadonlySet< string > = new Set( [
	'core/button',
	'core/buttons',
	'core/cover',
	'core/file',
	'core/gallery',
	'core/image',
	'core/media-text',
	'core/navigation-link',
	'core/navigation-submenu',
	'core/social-link',
] );

/** Whether a link stands in words that are read one after the other. */
export function isInText( { kind, blockName, anchorText }: PageLink ): boolean {
	return kind === 'body' && ! NO_TEXT.has( blockName ) && anchorText !== '';
}

import type {
	Anchor,
	FindingFix,
	FindingKind,
	LinkedPost,
	Severity,
	SpanKind,
	TargetStatus,
	TextSpan,
} from '../../contract/types';
import type { Site } from '../analyse';
import { anchorAt } from '../anchor-at';
import type { Target } from '../features/case';
import type { SpanReading } from '../read-span';

/** A link with all that a check looks at, be it of a post that is open or of one that is only known by its links. */
export interface CheckedLink {
	anchor: Pick< Anchor, 'text' >;
	url: string;
	/** Of the text that carries it. */
	kind: SpanKind;
	/** Tells the sections of its post apart: what stands below one heading. */
	section: string;
	/** Of a text with the linked words in it. */
	reading: SpanReading;
	/** Tokens of the linked words, inclusive; `last` is before `first` where no word is linked. */
	first: number;
	last: number;
	/** Folded words, joined by spaces. */
	words: string;
	/** Tells targets apart: the page's, else the address'. */
	target: string;
	targetId: number | null;
	/** What the server says; null where it was not asked, or not yet. */
	status: TargetStatus | null;
	/** The page as a link may lead to it; null where none may, and outside the site. */
	page: Target | null;
	/** Concepts of the page. */
	conceptIds: readonly string[];
}

/** A link of a post that is open. */
export interface PostLink extends CheckedLink {
	anchor: Anchor;
	span: TextSpan;
	/** Place of the span in the post. */
	spanNumber: number;
}

/** What a check looks at besides the link. */
export interface Surroundings {
	/** Of the post, in text order. */
	links: readonly CheckedLink[];
	asked: {
		post: Pick<
			LinkedPost[ 'post' ],
			'sourceId' | 'url' | 'language' | 'today'
		>;
		reviewMonths: number;
	};
	site: Site;
}

/** What a check found. */
export interface Fault {
	kind: FindingKind;
	severity: Severity;
	values?: Record< string, string | number >;
	/** The way out; `words`: other words of the sentence, where there are some. */
	fix?: FindingFix | 'words' | null;
}

/** A check: looks at one link and says what is wrong with it, or null. */
export type LinkCheck = (
	link: CheckedLink,
	surroundings: Surroundings
) => Fault | null;

/** Addresses that lead to no page: a person, a place on the page, a script. */
const NO_PAGE = /^(?:#|mailto:|tel:|sms:|fax:|javascript:|data:)/i;

/** Whether its words stand in running text: those of a button stand alone, and those of an image describe it. */
export function isOfRunningText( { kind }: CheckedLink ): boolean {
	return kind !== 'button' && kind !== 'image';
}

/** The links of a post that lead to pages, in text order. */
export function linksOfPost(
	{ post, statuses }: LinkedPost,
	site: Site
): PostLink[] {
	const { addresses, placesById, targets, pageConcepts } = site;
	const byUrl = new Map(
		statuses.map( ( status ) => [ status.url, status ] )
	);

	let section = 0;

	return post.spans.flatMap( ( span, spanNumber ) => {
		const reading = site.read( span );
		section += span.kind === 'heading' ? 1 : 0;
		return span.marks.flatMap( ( mark ): PostLink[] => {
			const url = mark.url?.trim() ?? '';
			if ( mark.kind !== 'link' || url === '' || NO_PAGE.test( url ) ) {
				return [];
			}
			const key = addresses.keyOf( url );
			const status = byUrl.get( mark.url ?? null ) ?? null;
			// The address is what visitors follow; the id beside it may be of a page that was copied or moved.
			const targetId =
				addresses.idsByKey.get( key ) ??
				( status?.kind === 'post' ? status.id : null ) ??
				( status === null ? ( mark.targetId ?? null ) : null );
			const place = placesById.get( targetId ?? -1 ) ?? -1;
			const { tokens } = reading;
			const first = tokens.ends.findIndex( ( end ) => end > mark.start );
			const behind = tokens.starts.findIndex(
				( start ) => start >= mark.end
			);
			const last = ( behind === -1 ? tokens.starts.length : behind ) - 1;
			const isEmpty = first === -1 || last < first;
			return [
				{
					anchor: anchorAt( span, reading, mark ),
					url: mark.url ?? '',
					span,
					kind: span.kind,
					section: String( section ),
					spanNumber,
					reading,
					first: isEmpty ? 0 : first,
					last: isEmpty ? -1 : last,
					words: isEmpty
						? ''
						: tokens.words.slice( first, last + 1 ).join( ' ' ),
					target: targetId === null ? key : String( targetId ),
					targetId,
					status,
					page: targets[ place ] ?? null,
					conceptIds: pageConcepts[ place ] ?? [],
				},
			];
		} );
	} );
}

/* eslint-disable no-bitwise -- flags of words are bits. */
import type { Reason, TextSpan } from '../contract/types';

import type { Site } from './analyse';
import { cuesAround } from './around';
import type { FoundCue } from './cues';
import type {
	Case,
	Everyday,
	PageCase,
	Remembered,
	Target,
	WordsCase,
} from './features/case';
import { everydayOf } from './features/everyday-word';
import type { Match } from './match';
import type { PlacedCase } from './placed-case';
import type { Naming } from './phrases';
import type { Subjects } from './heading-subjects';
import type { SpanReading } from './read-span';
import { refusalOf } from './refusal';
import type { Refusal } from './refusal';
import { similarityOfRest } from './rest-of-sentence';
import { leastFor, likely, sumOf, sumOfPair } from './score';
import type { Sums } from './score';
import { SHIPPED } from './model';
import type { SimilarMatch } from './similar-words';
import type { HigherPart } from './whole-names';
import type { Writing } from './writing';
import { WORD } from './word-flags';

/** A span where it stands in a post. What its text says is read once; where it stands is told anew in every analysis. */
export interface Place {
	span: TextSpan;
	spanNumber: number;
	section: number;
	reading: SpanReading;
	heading: { text: string; reading: SpanReading } | null;
	/** What the headings above name. */
	subjects: Subjects;
	writing: Writing;
	site: Site;
}

/** A page as a post sees it, measured. */
export class SeenPage implements PageCase {
	readonly inbound: number;
	readonly sharedTerm: string | null;
	readonly sums: Sums;
	/** Places of the post that may lead there, counted anew in every analysis. */
	mentions = 0;
	/** What it says of itself, read when it is first asked for. */
	topic: ReadonlyMap< number, number > | null = null;

	constructor(
		readonly target: Target,
		readonly habits: PageCase[ 'habits' ],
		readonly today: string,
		readonly postGroup: string | null,
		writing: Pick< Writing, 'sourceId' | 'terms' >,
		model: Case[ 'model' ]
	) {
		const { sourceId } = writing;
		// A post that is not saved yet links nowhere, and who links to a page is not asked for it.
		const isSource = sourceId !== null && target.sources.has( sourceId );
		this.inbound = Math.max(
			0,
			target.facts.inboundCount - ( isSource ? 1 : 0 )
		);
		this.sharedTerm =
			writing.terms.size === 0
				? null
				: ( target.facts.terms.find( ( term ) =>
						writing.terms.has( term )
					) ?? null );
		this.sums = sumOf( 'page', this, model );
	}
}

/** A stretch of words where it stands, measured. */
export class Stretch implements WordsCase {
	readonly cues: readonly FoundCue[];
	readonly telling: readonly number[];
	readonly sums: Sums;
	private joined: string | null = null;

	constructor(
		readonly match: Pick< Match, 'first' | 'last' >,
		readonly reading: SpanReading,
		readonly language: Case[ 'language' ],
		readonly postTitle: string,
		model: Case[ 'model' ]
	) {
		this.cues = cuesAround( match, reading );
		this.telling = tellingWords( match, reading );
		this.sums = sumOf( 'words', this, model );
	}

	get words(): string {
		this.joined ??= this.reading.tokens.words
			.slice( this.match.first, this.match.last + 1 )
			.join( ' ' );
		return this.joined;
	}
}

function tellingWords(
	{ first, last }: Pick< Match, 'first' | 'last' >,
	{ numbers, flags }: SpanReading
): number[] {
	const words: number[] = [];
	for ( let place = first; place <= last; place++ ) {
		if ( ( ( flags[ place ] as number ) & WORD.stop ) === 0 ) {
			words.push( numbers[ place ] as number );
		}
	}

	return words;
}

/** What is counted about the links with some words. */
export interface LinkedWords {
	linked: number;
	linkedAnywhere: number;
	candidates: number;
}

/** A page that words may lead to, by its best naming. */
export interface Lead {
	naming: Naming;
	counts: LinkedWords;
}

const NONE: readonly never[] = [];
/** The weights that were set by hand. */
const PLAIN = SHIPPED.unread;

/**
 * A match and one page it may lead to. What depends on the rest of the post is set anew in every analysis. Three in four are
 * so far below the bar that nobody asks for more than that: what it takes to judge a case is worked out when it is asked for.
 */
export class FoundCase implements PlacedCase {
	habits: Case[ 'habits' ];
	similarity = 0;
	mentions = 1;
	isFirstMention = true;
	score = 0;
	plain = 0;
	byTrees = 0;
	higherPart: HigherPart | null = null;
	/** Whether it may come up to what is weighed, whatever the rest of the post says. */
	readonly isNear: boolean;
	private sums: Sums | null;
	private ordinary: Everyday | null = null;
	private refused: Refusal | null = null;
	private said: number | null = null;
	/** Shares of the score that stay as they are while other paragraphs are written; made when they are first told. */
	fixedShares: Reason[] | null = null;
	identity: string | null = null;

	constructor(
		readonly place: Place,
		readonly match: Match,
		readonly naming: Naming,
		readonly page: SeenPage,
		readonly stretch: Stretch,
		private readonly counts: LinkedWords,
		readonly similar: SimilarMatch | null,
		readonly remembered: Remembered
	) {
		const { habits, model } = place.site;
		this.habits = habits;
		const least = leastFor( model );
		this.sums = this.sumUp( least );
		this.isNear = this.sums !== null && this.sums.own >= least;
	}

	/** By all that stays as it is while other paragraphs are written. */
	get fixed(): Sums {
		this.sums ??= this.sumUp( -Infinity ) as Sums;
		return this.sums;
	}
	get everyday(): Everyday {
		this.ordinary ??= everydayOf( this );
		return this.ordinary;
	}
	get refusal(): Refusal {
		this.refused ??= refusalOf( this );
		return this.refused;
	}

	get sentenceSimilarity(): number {
		const { topics } = this.place.site;
		this.page.topic ??= topics.weights( this.naming.page );
		this.said ??= similarityOfRest( this, this.page.topic, topics.idf );
		return this.said;
	}

	/** All that stays as it is, or null as soon as it cannot come up to the least any more. */
	private sumUp( least: number ): Sums | null {
		const { naming, page, stretch, model } = this;
		const own =
			model.bias +
			model.sources[ naming.source ] +
			page.sums.own +
			stretch.sums.own;
		const pair = sumOfPair( this, model, least - own );

		return (
			pair && {
				own: own + pair.own,
				plain:
					PLAIN.bias +
					PLAIN.sources[ naming.source ] +
					page.sums.plain +
					stretch.sums.plain +
					pair.plain,
			}
		);
	}

	/** That an editor would accept it, 0 to 1. */
	get probability() {
		return likely( this.score );
	}
	get span() {
		return this.place.span;
	}
	get spanNumber() {
		return this.place.spanNumber;
	}
	get section() {
		return this.place.section;
	}
	get subject() {
		return this.place.subjects.get( this.naming.page ) ?? null;
	}
	get reading() {
		return this.place.reading;
	}
	get language() {
		return this.place.site.language;
	}
	get target() {
		return this.page.target;
	}
	get linked() {
		return this.counts.linked;
	}
	get linkedAnywhere() {
		return this.counts.linkedAnywhere;
	}
	get candidates() {
		return this.counts.candidates;
	}
	get inbound() {
		return this.page.inbound;
	}
	get sharedTerm() {
		return this.page.sharedTerm;
	}
	get likeness() {
		return this.similar === null ? null : this.similar.likeness;
	}
	get idf() {
		return this.place.site.topics.idf;
	}
	get cues() {
		return this.stretch.cues;
	}
	get words() {
		return this.stretch.words;
	}
	get telling() {
		return this.stretch.telling;
	}
	get headingCues() {
		return this.place.heading?.reading.cues ?? NONE;
	}
	get headingText() {
		return this.place.heading?.text ?? null;
	}
	get today() {
		return this.page.today;
	}
	get model() {
		return this.place.site.model;
	}
	get postGroup() {
		return this.page.postGroup;
	}
	get postTitle() {
		return this.stretch.postTitle;
	}

	/** The same case as a site with other habits would meet it. */
	withHabits( habits: Case[ 'habits' ] ): Case {
		const other: FoundCase = Object.assign(
			Object.create( FoundCase.prototype ),
			this
		);
		other.habits = habits;
		return other;
	}
}

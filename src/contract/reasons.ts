/**
 * Reason codes: why a suggestion scored and why a match was dropped. The engine returns codes with
 * numbers and names; only the interface turns them into sentences. Placeholders a sentence may use
 * are listed behind each code.
 */

export type ReasonCode =
	/** The words are the page's own name. */
	| 'title'
	/** The words are the page's name without its clinic, subtitle or bracket. */
	| 'short-title'
	/** The owner said the page is also known by these words: `name`. */
	| 'owner-alias'
	/** The site's word list gives these words to the page, or says that they mean the same as: `name`. */
	| 'site-word'
	/** A focus keyphrase of an SEO plugin: `name`. */
	| 'keyphrase'
	/** The vocabulary knows these words as another name: `name`, of `concept`. */
	| 'synonym'
	/** The site has no page on exactly this; the page covers the wider subject: `name`. */
	| 'broader'
	/** The page's own name in full, which describes it better than a part of it that the site links: `name`. */
	| 'whole-name'
	/** The page's heading: `name`. */
	| 'heading'
	/** Editors linked these words to this page: `linked` of `seen` times. */
	| 'site-anchor'
	/** The page's address says these words. */
	| 'slug'
	/** The words share the telling words of a name of the page, in another order or with others between: `name`. */
	| 'similar-words'
	/** Editors link to this page where they mention it: on `linked` of `seen` pages. */
	| 'often-linked'
	/** Fits, or lowering: does not fit, how this site links. */
	| 'house-style'
	/** The words say what the page's title says. */
	| 'title-words'
	/** The sentence points the reader to more. */
	| 'invitation'
	/** Many pages lead there. */
	| 'popular-target'
	/** Several words name exactly this page: `words`. */
	| 'specific'
	/** These words mean this page and no other. */
	| 'unambiguous'
	/** The post and the page share their subject. */
	| 'same-topic'
	/** Post and page share a taxonomy term: `name`. */
	| 'same-section'
	/** The sentence is about what the page is for: `role`. */
	| 'sentence-intent'
	/** The section heading is about it: `heading`. */
	| 'section-intent'
	/** A heading above names the page: `heading`. */
	| 'section-subject'
	/** Few pages link there yet: `count`. */
	| 'needs-links'
	| 'pillar-page'
	/** The owner's primary target: first among pages that fit alike. */
	| 'primary-target'
	/** Lowering: an everyday word. */
	| 'everyday-word'
	/** Lowering: the sentence says there is no sign of it. */
	| 'negated'
	/** Lowering: the sentence is about someone else's illness, or one that is only being excluded. */
	| 'other-subject'
	/** Lowering: the words are part of a longer name: `name`. */
	| 'longer-name'
	/** Lowering: several pages fit these words: `count`. */
	| 'ambiguous'
	/** Lowering: the sentence is about something else than the page is for. */
	| 'intent-clash'
	/** Lowering: last reviewed `months` ago. */
	| 'stale-target'
	/** A person dismissed it before: `count`. */
	| 'dismissed-before'
	/** Lowering: these words were dismissed for other pages: in `count` posts. */
	| 'words-dismissed-before'
	/** Lowering: this page was dismissed for other words: in `count` posts. */
	| 'page-dismissed-before'
	/** A person accepted it before: `count`. */
	| 'accepted-before';

export type DropReason =
	/** The same words suit another suggestion better. */
	| 'overlap'
	/** A better place in the post leads to the same page. */
	| 'target-suggested-elsewhere'
	| 'target-linked-already'
	/** The words are part of the name of a different condition. */
	| 'different-condition'
	/** The words are part of something else: a compound, or a verb. */
	| 'no-name'
	/** An abbreviation without anything that confirms what it means here. */
	| 'unconfirmed-abbreviation'
	| 'low-probability'
	| 'over-budget'
	| 'too-close'
	| 'paragraph-full'
	/** Beside words about an emergency. */
	| 'emergency-notice'
	/** In a sentence that says how much to take. */
	| 'dosage-text'
	/** The sentence says there is none. */
	| 'denied'
	/** The sentence is about someone else's illness, or one that is only being excluded. */
	| 'other-subject'
	/** Would cut formatting, a link or an object in two. */
	| 'cuts-formatting'
	| 'dismissed'
	/** Dismissed in other posts: twice, or once as the wrong condition. */
	| 'dismissed-on-site'
	/** The site's word list says that these words are never linked. */
	| 'never-linked'
	| 'other-language'
	| 'blocked-idiom';

/** Why words that a person chose must not lead to a page that a person chose. */
export type LinkRefusal =
	| Extract<
			DropReason,
			| 'different-condition'
			| 'blocked-idiom'
			| 'never-linked'
			| 'other-language'
			| 'cuts-formatting'
			| 'emergency-notice'
			| 'dosage-text'
	  >
	/** The page has left the index, or its owner or a search setting keeps it out of suggestions. */
	| 'no-target'
	/** The page is the post itself. */
	| 'itself'
	/** The text may carry no link: a heading, a quotation, a locked block. */
	| 'no-link-here';

/** Why words begin or end where no name does. */
export type EdgeFault =
	/** The first word has no meaning of its own: "the". */
	| 'small-word-first'
	| 'small-word-last'
	/** A name goes on beyond the words. */
	| 'cuts-name'
	/** A hyphen joins them to another word. */
	| 'cuts-compound';

/** Why a page is offered as a next step, as related or as a member of a cluster. */
export type StepReasonCode =
	/** The page speaks of signs that must not wait. */
	| 'danger-signs'
	/** A step of the owner's pathway: `name`. */
	| 'owner-pathway'
	/** Medicine knows it: this is how `name` is tested, treated or followed up, or one of its signs. */
	| 'known-relation'
	/** Both pages are about it: `name`. */
	| 'same-subject'
	/** The target's title names this page. */
	| 'names-this'
	/** The target is about the same condition: `name`. */
	| 'same-condition'
	/** The page leads there already. */
	| 'linked'
	/** The target leads here. */
	| 'links-here'
	/** The text speaks of it: `name`. */
	| 'spoken-of'
	/** A fact of the site: treats, practises at, offers: `kind`. */
	| 'relation'
	/** Same specialty: `name`. */
	| 'same-specialty'
	/** Readers of this page can come to it, at the same place: `name`. */
	| 'same-location'
	/** It is elsewhere, but people are seen by video. */
	| 'by-video'
	/** Similar words. */
	| 'same-topic'
	/** Open to all: no page of the specialty's own. */
	| 'open-to-all'
	/** Under the pillar page's address. */
	| 'below'
	/** Shares a sign: `name`. */
	| 'shares'
	/** A treatment is the same, and few others: `name`. */
	| 'shares-treatment'
	/** The target is what `name` can lead to. */
	| 'complication'
	/** The target can lead to `name`. */
	| 'leads-to'
	| 'pillar-page'
	| 'primary-target';

import type { ReasonCode } from '../../contract/reasons';

import { ambiguity } from './ambiguity';
import type { Feature, PageFeature, PairFeature, WordsFeature } from './case';
import { commonness } from './commonness';
import { everydayWord } from './everyday-word';
import { groupHabit, pairHabit, seenOften, targetHabit } from './habits';
import { intentClash } from './intent-clash';
import { callToAction, opensWithAct, pointing } from './invitation';
import { likenessCover, likenessDensity } from './likeness';
import { longerName } from './longer-name';
import { needsLinks } from './needs-links';
import { negated } from './negated';
import { otherSubject } from './other-subject';
import { pillarPage } from './pillar-page';
import {
	firstMention,
	mentionedOften,
	ownSubject,
	standsAlone,
	wholeSentence,
} from './place';
import { popularity } from './popularity';
import { rarity } from './rarity';
import {
	acceptedBefore,
	dismissedBefore,
	dismissedPage,
	dismissedWords,
} from './remembered';
import { sameSection } from './same-section';
import { sameTopic } from './same-topic';
import { sectionIntent, sentenceIntent } from './sentence-intent';
import { sentenceTopic } from './sentence-topic';
import { siteAnchor } from './site-anchor';
import { specificity } from './specificity';
import { staleTarget } from './stale-target';
import { titleSaid, titleSays } from './title-words';

/**
 * What a feature looks at. A page is measured once a post, words once a paragraph, words and a page together once a paragraph,
 * and only what the whole post says is measured again while it is written.
 */
type Entry = { code: ReasonCode } & (
	| { of: 'page'; measure: PageFeature }
	| { of: 'words'; measure: WordsFeature }
	| { of: 'pair'; measure: PairFeature }
	| { of: 'post'; measure: Feature }
);

/** All features, with the reason each gives. Adding one is a file, a line here and a weight. */
export const FEATURES = {
	siteAnchor: { code: 'site-anchor', of: 'pair', measure: siteAnchor },
	commonness: { code: 'unambiguous', of: 'pair', measure: commonness },
	ambiguity: { code: 'ambiguous', of: 'pair', measure: ambiguity },
	specificity: { code: 'specific', of: 'words', measure: specificity },
	rarity: { code: 'specific', of: 'pair', measure: rarity },
	sameTopic: { code: 'same-topic', of: 'post', measure: sameTopic },
	sentenceTopic: { code: 'same-topic', of: 'post', measure: sentenceTopic },
	sameSection: { code: 'same-section', of: 'page', measure: sameSection },
	sentenceIntent: {
		code: 'sentence-intent',
		of: 'pair',
		measure: sentenceIntent,
	},
	sectionIntent: {
		code: 'section-intent',
		of: 'pair',
		measure: sectionIntent,
	},
	intentClash: { code: 'intent-clash', of: 'pair', measure: intentClash },
	negated: { code: 'negated', of: 'words', measure: negated },
	otherSubject: { code: 'other-subject', of: 'pair', measure: otherSubject },
	everydayWord: { code: 'everyday-word', of: 'post', measure: everydayWord },
	longerName: { code: 'longer-name', of: 'words', measure: longerName },
	needsLinks: { code: 'needs-links', of: 'page', measure: needsLinks },
	pillarPage: { code: 'pillar-page', of: 'page', measure: pillarPage },
	staleTarget: { code: 'stale-target', of: 'page', measure: staleTarget },
	dismissedBefore: {
		code: 'dismissed-before',
		of: 'pair',
		measure: dismissedBefore,
	},
	pairHabit: { code: 'site-anchor', of: 'pair', measure: pairHabit },
	targetHabit: { code: 'often-linked', of: 'page', measure: targetHabit },
	groupHabit: { code: 'house-style', of: 'page', measure: groupHabit },
	seenOften: { code: 'house-style', of: 'pair', measure: seenOften },
	titleSaid: { code: 'title-words', of: 'pair', measure: titleSaid },
	titleSays: { code: 'title-words', of: 'pair', measure: titleSays },
	likenessCover: {
		code: 'similar-words',
		of: 'pair',
		measure: likenessCover,
	},
	likenessDensity: {
		code: 'similar-words',
		of: 'pair',
		measure: likenessDensity,
	},
	popularity: { code: 'popular-target', of: 'page', measure: popularity },
	standsAlone: { code: 'house-style', of: 'words', measure: standsAlone },
	wholeSentence: { code: 'house-style', of: 'words', measure: wholeSentence },
	mentionedOften: {
		code: 'house-style',
		of: 'post',
		measure: mentionedOften,
	},
	firstMention: { code: 'house-style', of: 'post', measure: firstMention },
	ownSubject: { code: 'house-style', of: 'words', measure: ownSubject },
	pointing: { code: 'invitation', of: 'words', measure: pointing },
	opensWithAct: { code: 'invitation', of: 'words', measure: opensWithAct },
	callToAction: { code: 'invitation', of: 'words', measure: callToAction },
	acceptedBefore: {
		code: 'accepted-before',
		of: 'pair',
		measure: acceptedBefore,
	},
	dismissedWords: {
		code: 'words-dismissed-before',
		of: 'pair',
		measure: dismissedWords,
	},
	dismissedPage: {
		code: 'page-dismissed-before',
		of: 'pair',
		measure: dismissedPage,
	},
} as const satisfies Record< string, Entry >;

export type FeatureName = keyof typeof FEATURES;

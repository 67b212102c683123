import type { ReasonCode } from '../../contract/reasons';

import { ambiguity, ambiguitySays } from './ambiguity';
import type {
	Feature,
	PageFeature,
	PairFeature,
	Says,
	WordsFeature,
} from './case';
import { commonness } from './commonness';
import { everydayWord } from './everyday-word';
import {
	groupHabit,
	pairHabit,
	pairHabitSays,
	seenOften,
	targetHabit,
	targetHabitSays,
} from './habits';
import { intentClash } from './intent-clash';
import { callToAction, opensWithAct, pointing } from './invitation';
import { likenessCover, likenessDensity } from './likeness';
import { longerName, longerNameSays } from './longer-name';
import { needsLinks, needsLinksSays } from './needs-links';
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
import { popularity, popularitySays } from './popularity';
import { rarity } from './rarity';
import {
	acceptedBefore,
	acceptedBeforeSays,
	dismissedBefore,
	dismissedBeforeSays,
	dismissedPage,
	dismissedPageSays,
	dismissedWords,
	dismissedWordsSays,
} from './remembered';
import { sameSection, sameSectionSays } from './same-section';
import { sameTopic } from './same-topic';
import {
	roleSays,
	sectionIntent,
	sectionIntentSays,
	sentenceIntent,
} from './sentence-intent';
import { sentenceTopic } from './sentence-topic';
import { siteAnchor, siteAnchorSays } from './site-anchor';
import { specificity, specificitySays } from './specificity';
import { staleTarget, staleTargetSays } from './stale-target';
import { titleSaid, titleSays } from './title-words';

/**
 * What a feature looks at. A page is measured once a post, words once a paragraph, words and a page together once a paragraph,
 * and only what the whole post says is measured again while it is written.
 */
type Entry = { code: ReasonCode; says?: Says } & (
	| { of: 'page'; measure: PageFeature }
	| { of: 'words'; measure: WordsFeature }
	| { of: 'pair'; measure: PairFeature }
	| { of: 'post'; measure: Feature }
);

/** All features, with the reason each gives. Adding one is a file, a line here and a weight. */
export const FEATURES = {
	siteAnchor: {
		code: 'site-anchor',
		of: 'pair',
		measure: siteAnchor,
		says: siteAnchorSays,
	},
	commonness: { code: 'unambiguous', of: 'pair', measure: commonness },
	ambiguity: {
		code: 'ambiguous',
		of: 'pair',
		measure: ambiguity,
		says: ambiguitySays,
	},
	specificity: {
		code: 'specific',
		of: 'words',
		measure: specificity,
		says: specificitySays,
	},
	rarity: { code: 'specific', of: 'pair', measure: rarity },
	sameTopic: { code: 'same-topic', of: 'post', measure: sameTopic },
	sentenceTopic: { code: 'same-topic', of: 'post', measure: sentenceTopic },
	sameSection: {
		code: 'same-section',
		of: 'page',
		measure: sameSection,
		says: sameSectionSays,
	},
	sentenceIntent: {
		code: 'sentence-intent',
		of: 'pair',
		measure: sentenceIntent,
		says: roleSays,
	},
	sectionIntent: {
		code: 'section-intent',
		of: 'pair',
		measure: sectionIntent,
		says: sectionIntentSays,
	},
	intentClash: {
		code: 'intent-clash',
		of: 'pair',
		measure: intentClash,
		says: roleSays,
	},
	negated: { code: 'negated', of: 'words', measure: negated },
	otherSubject: { code: 'other-subject', of: 'pair', measure: otherSubject },
	everydayWord: { code: 'everyday-word', of: 'post', measure: everydayWord },
	longerName: {
		code: 'longer-name',
		of: 'words',
		measure: longerName,
		says: longerNameSays,
	},
	needsLinks: {
		code: 'needs-links',
		of: 'page',
		measure: needsLinks,
		says: needsLinksSays,
	},
	pillarPage: { code: 'pillar-page', of: 'page', measure: pillarPage },
	staleTarget: {
		code: 'stale-target',
		of: 'page',
		measure: staleTarget,
		says: staleTargetSays,
	},
	dismissedBefore: {
		code: 'dismissed-before',
		of: 'pair',
		measure: dismissedBefore,
		says: dismissedBeforeSays,
	},
	pairHabit: {
		code: 'site-anchor',
		of: 'pair',
		measure: pairHabit,
		says: pairHabitSays,
	},
	targetHabit: {
		code: 'often-linked',
		of: 'page',
		measure: targetHabit,
		says: targetHabitSays,
	},
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
	popularity: {
		code: 'popular-target',
		of: 'page',
		measure: popularity,
		says: popularitySays,
	},
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
		says: acceptedBeforeSays,
	},
	dismissedWords: {
		code: 'words-dismissed-before',
		of: 'pair',
		measure: dismissedWords,
		says: dismissedWordsSays,
	},
	dismissedPage: {
		code: 'page-dismissed-before',
		of: 'pair',
		measure: dismissedPage,
		says: dismissedPageSays,
	},
} as const satisfies Record< string, Entry >;

export type FeatureName = keyof typeof FEATURES;

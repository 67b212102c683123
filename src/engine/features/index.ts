import type { ReasonCode } from '../../contract/reasons';

import { ambiguity } from './ambiguity';
import type { Feature } from './case';
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
import { acceptedBefore, dismissedBefore } from './remembered';
import { sameSection } from './same-section';
import { sameTopic } from './same-topic';
import { sectionIntent, sentenceIntent } from './sentence-intent';
import { siteAnchor } from './site-anchor';
import { specificity } from './specificity';
import { staleTarget } from './stale-target';
import { titleSaid, titleSays } from './title-words';

/** All features, with the reason each gives. Adding one is a file, a line here and a weight. */
export const FEATURES = {
	siteAnchor: { code: 'site-anchor', measure: siteAnchor },
	commonness: { code: 'unambiguous', measure: commonness },
	ambiguity: { code: 'ambiguous', measure: ambiguity },
	specificity: { code: 'specific', measure: specificity },
	rarity: { code: 'specific', measure: rarity },
	sameTopic: { code: 'same-topic', measure: sameTopic },
	sameSection: { code: 'same-section', measure: sameSection },
	sentenceIntent: { code: 'sentence-intent', measure: sentenceIntent },
	sectionIntent: { code: 'section-intent', measure: sectionIntent },
	intentClash: { code: 'intent-clash', measure: intentClash },
	negated: { code: 'negated', measure: negated },
	otherSubject: { code: 'other-subject', measure: otherSubject },
	everydayWord: { code: 'everyday-word', measure: everydayWord },
	longerName: { code: 'longer-name', measure: longerName },
	needsLinks: { code: 'needs-links', measure: needsLinks },
	pillarPage: { code: 'pillar-page', measure: pillarPage },
	staleTarget: { code: 'stale-target', measure: staleTarget },
	dismissedBefore: { code: 'dismissed-before', measure: dismissedBefore },
	pairHabit: { code: 'site-anchor', measure: pairHabit },
	targetHabit: { code: 'often-linked', measure: targetHabit },
	groupHabit: { code: 'house-style', measure: groupHabit },
	seenOften: { code: 'house-style', measure: seenOften },
	titleSaid: { code: 'title-words', measure: titleSaid },
	titleSays: { code: 'title-words', measure: titleSays },
	likenessCover: { code: 'similar-words', measure: likenessCover },
	likenessDensity: { code: 'similar-words', measure: likenessDensity },
	popularity: { code: 'popular-target', measure: popularity },
	standsAlone: { code: 'house-style', measure: standsAlone },
	wholeSentence: { code: 'house-style', measure: wholeSentence },
	mentionedOften: { code: 'house-style', measure: mentionedOften },
	firstMention: { code: 'house-style', measure: firstMention },
	ownSubject: { code: 'house-style', measure: ownSubject },
	pointing: { code: 'invitation', measure: pointing },
	opensWithAct: { code: 'invitation', measure: opensWithAct },
	callToAction: { code: 'invitation', measure: callToAction },
	acceptedBefore: { code: 'accepted-before', measure: acceptedBefore },
} as const satisfies Record< string, { code: ReasonCode; measure: Feature } >;

export type FeatureName = keyof typeof FEATURES;

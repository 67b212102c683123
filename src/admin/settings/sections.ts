import type { ComponentType } from 'react';

import type { Settings } from '../../contract/types';
import { PublishingSection } from './publishing-section';
import { ReviewSection } from './review-section';
import { TrustSection } from './trust-section';

/** A part of the settings: shows some keys, and says which values they shall have. */
export interface SectionProps {
	settings: Settings;
	onChange: ( changed: Partial< Settings > ) => void;
}

/** The parts of the settings, in the order in which they are shown. */
export const SECTIONS: ReadonlyArray< {
	name: string;
	Content: ComponentType< SectionProps >;
} > = [
	{ name: 'publishing', Content: PublishingSection },
	{ name: 'review', Content: ReviewSection },
	{ name: 'trust', Content: TrustSection },
];

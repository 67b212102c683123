import type { ComponentType } from 'react';

import type { Settings } from '../../contract/types';
import { ChecksSection } from './checks-section';
import { NoLinksSection } from './no-links-section';
import { PagesSection } from './pages-section';
import { PublishingSection } from './publishing-section';
import { RemovalSection } from './removal-section';
import { ReviewSection } from './review-section';
import { TrustSection } from './trust-section';
import { RightsSection } from './rights-section';

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
	{ name: 'pages', Content: PagesSection },
	{ name: 'no-links', Content: NoLinksSection },
	{ name: 'checks', Content: ChecksSection },
	{ name: 'rights', Content: RightsSection },
	{ name: 'removal', Content: RemovalSection },
];

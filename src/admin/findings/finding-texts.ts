import { __ } from '@wordpress/i18n';

import type { KeptFinding } from '../../contract/site-audit';
import { findingAdvice } from '../audit/finding-advice';
import { findingName } from '../audit/finding-name';
import { findingPlace } from '../audit/finding-place';
import { severityName } from '../audit/severity-name';
import { siteFindingText } from '../audit/site-finding-text';
import { stateName } from './state-name';

/** Findings as texts, the heading first. */
export function findingTexts( findings: readonly KeptFinding[] ): string[][] {
	return [
		[
			__( 'Finding', 'care-pathway-links' ),
			__( 'Weight', 'care-pathway-links' ),
			__( 'Page', 'care-pathway-links' ),
			__( 'Number of the page', 'care-pathway-links' ),
			__( 'What it is', 'care-pathway-links' ),
			__( 'Linked words', 'care-pathway-links' ),
			__( 'Address of the link', 'care-pathway-links' ),
			__( 'What to do', 'care-pathway-links' ),
			__( 'State', 'care-pathway-links' ),
			__( 'Reason', 'care-pathway-links' ),
			__( 'First found', 'care-pathway-links' ),
			__( 'As of', 'care-pathway-links' ),
			__( 'Saved since', 'care-pathway-links' ),
		],
		...findings.map( ( finding ) => [
			findingName( finding.kind ),
			severityName( finding.severity ),
			findingPlace( finding ),
			finding.pageId > 0 ? String( finding.pageId ) : '',
			siteFindingText( finding ),
			finding.link?.anchorText ?? '',
			finding.link?.url ?? '',
			findingAdvice( finding.kind ),
			stateName( finding.state ),
			finding.note,
			finding.firstSeen,
			finding.asOf,
			finding.isStale
				? __( 'Yes', 'care-pathway-links' )
				: __( 'No', 'care-pathway-links' ),
		] ),
	];
}

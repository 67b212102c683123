import { __, _n, sprintf } from '@wordpress/i18n';

import type { Finding } from '../contract/types';
import { roleName } from './role-name';

/** What is wrong with a link, as a sentence. */
export function findingText( {
	kind,
	values,
}: Pick< Finding, 'kind' | 'values' > ): string {
	switch ( kind ) {
		case 'generic-anchor':
			return __(
				'These words do not say where the link leads.',
				'care-pathway-links'
			);
		case 'misleading-anchor':
			return sprintf(
				/* translators: 1: what words promise, such as "Medication". 2: what the page is for, such as "Appointment". */
				__(
					'The words promise: %1$s. The page is for: %2$s.',
					'care-pathway-links'
				),
				roleName( String( values.promised ) ) ?? '',
				roleName( String( values.role ) ) ?? ''
			);
		case 'other-condition':
			return __(
				'The page is about a different condition.',
				'care-pathway-links'
			);
		case 'long-anchor':
			return sprintf(
				/* translators: %d: number of words. */
				_n(
					'%d word is linked. Fewer are easier to take in.',
					'%d words are linked. Fewer are easier to take in.',
					Number( values.count ),
					'care-pathway-links'
				),
				Number( values.count )
			);
		case 'repeated-target':
			return sprintf(
				/* translators: %s: linked words. */
				__(
					'“%s” leads to the same page already.',
					'care-pathway-links'
				),
				String( values.words )
			);
		case 'shared-anchor':
			return values.title === ''
				? __(
						'The same words lead to another page before.',
						'care-pathway-links'
					)
				: sprintf(
						/* translators: %s: title of a page. */
						__(
							'The same words lead to “%s” before.',
							'care-pathway-links'
						),
						String( values.title )
					);
		case 'self-link':
			return __(
				'The link leads to the page it is on.',
				'care-pathway-links'
			);
		case 'draft-target':
			return values.status === 'scheduled'
				? __(
						'The page is scheduled. Visitors cannot open it yet.',
						'care-pathway-links'
					)
				: __(
						'The page is not published. Visitors cannot open it.',
						'care-pathway-links'
					);
		case 'private-target':
			return __(
				'The page is private. Visitors cannot open it.',
				'care-pathway-links'
			);
		case 'password-target':
			return __(
				'Visitors need a password for the page.',
				'care-pathway-links'
			);
		case 'bin-target':
			return __( 'The page is in the bin.', 'care-pathway-links' );
		case 'noindex-target':
			return __(
				'Search engines are asked to leave the page out.',
				'care-pathway-links'
			);
		case 'moved-target':
			return __( 'The page has a new address.', 'care-pathway-links' );
		case 'stale-target':
			return sprintf(
				/* translators: %d: number of months. */
				_n(
					'The page was last reviewed %d month ago.',
					'The page was last reviewed %d months ago.',
					Number( values.months ),
					'care-pathway-links'
				),
				Number( values.months )
			);
		case 'other-language-target':
			return __(
				'The page is in another language.',
				'care-pathway-links'
			);
		case 'broken-link':
			return __(
				'The site has no page at this address.',
				'care-pathway-links'
			);
	}
}

import { __, sprintf } from '@wordpress/i18n';

import type { KeptFinding } from '../../contract/site-audit';
import { findingAdvice } from '../audit/finding-advice';
import { findingWhy } from '../audit/finding-why';
import { MendLink } from '../audit/mend-link';
import { siteFindingText } from '../audit/site-finding-text';
import { dateTimeText } from '../date-text';
import { editAddress } from '../edit-address';
import { useParts } from '../parts';
import { useSiteIndex } from '../site-index';
import { usePages } from '../use-pages';

/** What a finding is, why it matters, what to do, and every page that is concerned. */
export function Explanation( { finding }: { finding: KeptFinding } ) {
	const { screens } = useParts();
	const { index } = useSiteIndex();
	const { pageId, pageIds, link } = finding;
	// Where a link leads concerns who mends it, too: behind a redirect nobody sees it.
	const ids = [ pageId, link?.targetId ?? 0, ...pageIds ].filter(
		( id, place, all ) => id > 0 && all.indexOf( id ) === place
	);
	const pages = usePages(
		ids,
		index.status === 'ready' ? index.version : ''
	);

	// Of a target outside the index nothing can be shown but what the finding says.
	const known = ids.filter(
		( id ) => id !== link?.targetId || pages?.has( id )
	);

	return (
		<div className="care-pathway-links-explanation">
			<p>{ siteFindingText( finding ) }</p>
			<p className="care-pathway-links-note">
				{ sprintf(
					/* translators: 1: date and time when it was found for the first time. 2: date and time when it was found last. */
					__(
						'First found %1$s, last found %2$s.',
						'care-pathway-links'
					),
					dateTimeText( finding.firstSeen ),
					dateTimeText( finding.asOf )
				) }
			</p>
			<h2>{ __( 'Why it matters', 'care-pathway-links' ) }</h2>
			<p>{ findingWhy( finding.kind ) }</p>
			<h2>{ __( 'What to do', 'care-pathway-links' ) }</h2>
			<p>
				{ findingAdvice( finding.kind ) }{ ' ' }
				<MendLink finding={ finding } />
			</p>
			{ pages !== null && known.length > 0 && (
				<>
					<h2>{ __( 'Pages concerned', 'care-pathway-links' ) }</h2>
					<ul>
						{ known.map( ( id ) => (
							<li key={ id }>
								<a href={ editAddress( screens, id ) }>
									{ pages.get( id )?.title ||
										__(
											'(no title)',
											'care-pathway-links'
										) }
								</a>
							</li>
						) ) }
					</ul>
				</>
			) }
		</div>
	);
}

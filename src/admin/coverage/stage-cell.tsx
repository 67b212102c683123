import { Icon } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { TargetPage } from '../../contract/types';
import { stageName } from '../../screens/stage-name';
import { useParts } from '../parts';
import type { CoverageCell } from './coverage-rows';
import { newPageAddress, nextStepsAddress } from './fix-address';
import { stateIcon } from './state-icon';
import { stateName } from './state-name';

/** What a condition has at a stage, and the way to mend it. */
export function StageCell( {
	page,
	cell: { stage, state, pages, isOwn },
}: {
	page: TargetPage;
	cell: CoverageCell;
} ) {
	const { screens } = useParts();

	return (
		<td className={ `is-${ state }` }>
			{ isOwn ? (
				<span className="care-pathway-links-note">
					{ __( 'This page', 'care-pathway-links' ) }
				</span>
			) : (
				<>
					<span className="care-pathway-links-matrix__state">
						<Icon icon={ stateIcon( state ) } size={ 20 } />
						{ stateName( state ) }
					</span>
					<Pages pages={ pages } />
					{ state === 'unlinked' && (
						<a
							href={ nextStepsAddress( screens, page, stage ) }
							aria-label={ sprintf(
								/* translators: 1: title of a page. 2: name of a stage of care. */
								__(
									'Add a link to %1$s: %2$s',
									'care-pathway-links'
								),
								page.title,
								stageName( stage )
							) }
						>
							{ __( 'Add a link', 'care-pathway-links' ) }
						</a>
					) }
					{ state === 'missing' && (
						<a
							href={ newPageAddress( screens, page, stage ) }
							aria-label={ sprintf(
								/* translators: 1: title of a page. 2: name of a stage of care. */
								__(
									'Write a page for %1$s: %2$s',
									'care-pathway-links'
								),
								page.title,
								stageName( stage )
							) }
						>
							{ __( 'Write a page', 'care-pathway-links' ) }
						</a>
					) }
				</>
			) }
		</td>
	);
}

/** The best page, and the others on request. */
function Pages( { pages: [ first, ...others ] }: { pages: TargetPage[] } ) {
	return first === undefined ? null : (
		<>
			<span className="care-pathway-links-note">{ first.title }</span>
			{ others.length > 0 && (
				<details>
					<summary>
						{ sprintf(
							/* translators: %s: number of further pages. */
							_n(
								'and %s more',
								'and %s more',
								others.length,
								'care-pathway-links'
							),
							others.length.toLocaleString()
						) }
					</summary>
					<ul>
						{ others.map( ( { id, title } ) => (
							<li key={ id }>{ title }</li>
						) ) }
					</ul>
				</details>
			) }
		</>
	);
}

import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { NextStep } from '../../contract/types';
import { store } from '../store';
import { Disclosure } from '../disclosure';
import { PlainList } from '../plain-list';

/** What was dismissed, on request, with a way back. */
export function DismissedSteps( {
	steps,
	onRestore,
}: {
	steps: readonly NextStep[];
	onRestore: ( step: NextStep ) => void;
} ) {
	const { getTarget } = useSelect( ( select ) => select( store ), [] );

	return steps.length === 0 ? null : (
		<section>
			<Disclosure
				label={ sprintf(
					/* translators: %d: number of pages. */
					_n(
						'%d dismissed page',
						'%d dismissed pages',
						steps.length,
						'care-pathway-links'
					),
					steps.length
				) }
			>
				<PlainList>
					{ steps.map( ( step ) => {
						const title = getTarget( step.targetId )?.title ?? '';
						return (
							<li
								key={ step.id }
								className="care-pathway-links-page"
							>
								<span>{ title }</span>
								<Button
									variant="link"
									aria-label={ sprintf(
										/* translators: %s: title of a page. */
										__(
											'Bring back “%s”',
											'care-pathway-links'
										),
										title
									) }
									onClick={ () => onRestore( step ) }
								>
									{ __( 'Bring back', 'care-pathway-links' ) }
								</Button>
							</li>
						);
					} ) }
				</PlainList>
			</Disclosure>
		</section>
	);
}

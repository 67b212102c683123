import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useId, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { NextStep } from '../../contract/types';
import { store } from '../store';

/** What was dismissed, on request, with a way back. */
export function DismissedSteps( {
	steps,
	onRestore,
}: {
	steps: readonly NextStep[];
	onRestore: ( step: NextStep ) => void;
} ) {
	const { getTarget } = useSelect( ( select ) => select( store ), [] );
	const [ isOpen, setIsOpen ] = useState( false );
	const listId = useId();

	return steps.length === 0 ? null : (
		<section>
			<Button
				variant="link"
				aria-expanded={ isOpen }
				aria-controls={ listId }
				onClick={ () => setIsOpen( ! isOpen ) }
			>
				{ sprintf(
					/* translators: %d: number of pages. */
					_n(
						'%d dismissed page',
						'%d dismissed pages',
						steps.length,
						'care-pathway-links'
					),
					steps.length
				) }
			</Button>
			<div id={ listId }>
				{ isOpen && (
					// Lists without bullets are no lists to some screen readers unless they are told.
					// eslint-disable-next-line jsx-a11y/no-redundant-roles
					<ul className="care-pathway-links-list" role="list">
						{ steps.map( ( step ) => {
							const title =
								getTarget( step.targetId )?.title ?? '';
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
										{ __(
											'Bring back',
											'care-pathway-links'
										) }
									</Button>
								</li>
							);
						} ) }
					</ul>
				) }
			</div>
		</section>
	);
}

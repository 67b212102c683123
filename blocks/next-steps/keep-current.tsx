import { Button, ToggleControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';

import type {
	NextStepsBlock,
	ShownStep,
	SuggestedStep,
} from '../../src/contract/types';
import { PageSearch } from './page-search';
import { toShownStep } from './to-shown-step';
import type { PagesAnswer } from './use-pages';

/** More spare pages than a person reads are not chosen by anybody. */
const MAX_SPARES = 5;

interface Props {
	block: NextStepsBlock;
	/** Suggested pages that are not in the block. */
	suggested: readonly SuggestedStep[];
	pageOf: PagesAnswer[ 'pageOf' ];
	onChange: (
		change: Partial< Pick< NextStepsBlock, 'isKeptCurrent' | 'spares' > >
	) => void;
}

/** Whether a place that becomes empty is filled, and by which pages: only by those that stand here to be read. */
export function KeepCurrent( { block, suggested, pageOf, onChange }: Props ) {
	const { isKeptCurrent, spares, steps } = block;
	const nameOf = ( spare: ShownStep ) =>
		spare.label || pageOf( spare )?.title || `${ spare.pageId }`;
	return (
		<>
			<ToggleControl
				label={ __( 'Keep up to date', 'care-pathway-links' ) }
				help={ __(
					'When a page is gone or no longer public, the next of the pages below takes its place. No other page is ever put in.',
					'care-pathway-links'
				) }
				checked={ isKeptCurrent }
				onChange={ ( isOn ) =>
					onChange( {
						isKeptCurrent: isOn,
						spares: isOn
							? suggested
									.slice( 0, MAX_SPARES )
									.map( toShownStep )
							: [],
					} )
				}
				__nextHasNoMarginBottom
			/>
			{ isKeptCurrent && (
				<div className="care-pathway-links-spares">
					{ spares.length === 0 ? (
						<p>
							{ __(
								'No page is ready to take a free place. Choose one here.',
								'care-pathway-links'
							) }
						</p>
					) : (
						<ol>
							{ spares.map( ( spare ) => (
								<li key={ spare.pageId }>
									<span>{ nameOf( spare ) }</span>
									<Button
										icon={ closeSmall }
										size="small"
										label={ sprintf(
											/* translators: %s: name of a page. */
											__(
												'Remove “%s”',
												'care-pathway-links'
											),
											nameOf( spare )
										) }
										onClick={ () =>
											onChange( {
												spares: spares.filter(
													( other ) => other !== spare
												),
											} )
										}
									/>
								</li>
							) ) }
						</ol>
					) }
					<PageSearch
						label={ __(
							'Add a page for a free place',
							'care-pathway-links'
						) }
						without={ [ ...steps, ...spares ].map(
							( { pageId } ) => pageId
						) }
						onChoose={ ( step ) =>
							onChange( { spares: [ ...spares, step ] } )
						}
					/>
				</div>
			) }
		</>
	);
}

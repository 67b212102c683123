import { Button, ExternalLink } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useId, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { NextStep } from '../../contract/types';
import { roleName } from '../../screens/role-name';
import { DismissMenu } from '../sidebar/dismiss-menu';
import { RoleIcon } from '../sidebar/role-icon';
import { store } from '../store';
import { stepLabel } from './step-label';
import type { StepActions } from './step-list';
import { stepReasonText } from './step-reason-text';

/** One page that the reader may need next: what it is to this one, the page, the strongest reason, and what to do with it. */
export function StepCard( {
	step,
	actions,
}: {
	step: NextStep;
	actions: StepActions;
} ) {
	const page = useSelect(
		( select ) => select( store ).getTarget( step.targetId ),
		[ step ]
	);
	const [ isWhyOpen, setIsWhyOpen ] = useState( false );
	const whyId = useId();

	if ( ! page ) {
		return null;
	}
	const label = stepLabel( step );
	const suggestion = actions.suggestionFor( step );
	const [ strongest ] = step.reasons;

	return (
		<li
			data-suggestion={ step.id }
			className="care-pathway-links-card is-step"
		>
			{ label !== '' && (
				<p className="care-pathway-links-card__label">{ label }</p>
			) }
			<p className="care-pathway-links-card__target">
				<ExternalLink href={ page.url }>{ page.title }</ExternalLink>
			</p>
			{ page.role && (
				<p className="care-pathway-links-card__what">
					<RoleIcon role={ page.role } />
					{ roleName( page.role ) }
				</p>
			) }
			{ strongest && (
				<p className="care-pathway-links-card__reason">
					{ stepReasonText( strongest, step.relation ) }
				</p>
			) }
			<div className="care-pathway-links-card__actions">
				<Button
					variant="secondary"
					size="compact"
					aria-label={ sprintf(
						/* translators: %s: title of a page. */
						__( 'Add to block: “%s”', 'care-pathway-links' ),
						page.title
					) }
					onClick={ () => actions.onAddToBlock( step ) }
				>
					{ __( 'Add to block', 'care-pathway-links' ) }
				</Button>
				{ suggestion && (
					<Button
						variant="secondary"
						size="compact"
						aria-label={ sprintf(
							/* translators: 1: words of the text, 2: title of a page. */
							__(
								'Add to text: link “%1$s” to “%2$s”',
								'care-pathway-links'
							),
							suggestion.anchor.text,
							page.title
						) }
						onClick={ () =>
							actions.onAddToText( step, suggestion )
						}
					>
						{ __( 'Add to text', 'care-pathway-links' ) }
					</Button>
				) }
				<Button
					variant="tertiary"
					size="compact"
					aria-label={ sprintf(
						/* translators: %s: title of a page. */
						__( 'Why “%s”?', 'care-pathway-links' ),
						page.title
					) }
					aria-expanded={ isWhyOpen }
					aria-controls={ whyId }
					onClick={ () => setIsWhyOpen( ! isWhyOpen ) }
				>
					{ __( 'Why?', 'care-pathway-links' ) }
				</Button>
				<DismissMenu
					label={ sprintf(
						/* translators: %s: title of a page. */
						__(
							'Dismiss “%s” as a next step',
							'care-pathway-links'
						),
						page.title
					) }
					isAboutWords={ false }
					onDismiss={ ( reason ) =>
						actions.onDismiss( step, reason )
					}
				/>
			</div>
			<div id={ whyId }>
				{ isWhyOpen && (
					<div className="care-pathway-links-why">
						<ul>
							{ step.reasons.map( ( reason ) => (
								<li key={ reason.code }>
									{ stepReasonText( reason, step.relation ) }
								</li>
							) ) }
						</ul>
						<p className="care-pathway-links-note">
							{ suggestion
								? sprintf(
										/* translators: %s: words of the text. */
										__(
											'In your text “%s” could lead there.',
											'care-pathway-links'
										),
										suggestion.anchor.text
									)
								: __(
										'There are no fitting words for it in your text.',
										'care-pathway-links'
									) }
						</p>
					</div>
				) }
			</div>
		</li>
	);
}

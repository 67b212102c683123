import { Button, ExternalLink } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import type { FoundPage, TextRange, TextSpan } from '../../contract/types';
import { roleName } from '../../screens/role-name';
import { useLinkJudgement } from '../use-link-judgement';
import { refusedText } from './judgement-text';

interface Props {
	page: FoundPage;
	/** Text of the words that would lead there, and the words. */
	span: TextSpan;
	range: TextRange;
	onChoose: () => void;
}

/** A page that the words could lead to instead, or why they may not. */
export function PageChoice( { page, span, range, onChoose }: Props ) {
	const judged = useLinkJudgement( span, range, page.id );
	const whyNot = whyNotText( page );
	const refusal =
		judged.status === 'ready' && judged.judgement.refusal !== null
			? refusedText( judged.judgement.refusal )
			: null;
	const reason = whyNot ?? refusal;

	return (
		<li>
			<ExternalLink href={ page.url }>{ page.title }</ExternalLink>
			{ page.role && (
				<span className="care-pathway-links-note">
					{ ' ' }
					{ roleName( page.role ) }
				</span>
			) }
			{ reason !== null && (
				<span className="care-pathway-links-note care-pathway-links-choice__reason">
					{ reason }
				</span>
			) }
			{ reason === null && judged.status === 'ready' && (
				<div>
					<Button
						variant="secondary"
						size="small"
						aria-label={ sprintf(
							/* translators: 1: words of the text, 2: title of a page. */
							__(
								'Link to this page: “%1$s” to “%2$s”',
								'care-pathway-links'
							),
							span.text.slice( range.start, range.end ),
							page.title
						) }
						onClick={ onChoose }
					>
						{ __( 'Link to this page', 'care-pathway-links' ) }
					</Button>
				</div>
			) }
		</li>
	);
}

/** Why a page may be linked to from nowhere, or null. */
function whyNotText( { isExcluded, isNoindex }: FoundPage ): string | null {
	if ( isExcluded ) {
		return __(
			'Its owner keeps this page out of link suggestions.',
			'care-pathway-links'
		);
	}
	return isNoindex
		? __(
				'Search engines are asked not to show this page.',
				'care-pathway-links'
			)
		: null;
}

import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';

import type { Decision, Person, Suggestion } from '../../contract/types';
import { useParts } from '../parts';
import { AnchorSentence } from '../sidebar/anchor-sentence';
import { store } from '../store';
import { useDecide } from '../use-decide';
import { PlainList } from '../plain-list';
import { dismissReasonText } from './dismiss-reason-text';
import { personName } from './who-when';

interface Props {
	sourceId: number;
	shown: readonly Suggestion[];
	people: readonly Person[];
}

/** Strong suggestions that the writer left or dismissed, so that the reviewer can add them. */
export function LeftOut( { sourceId, shown, people }: Props ) {
	const { boot } = useParts();
	const decide = useDecide( sourceId );
	const { decisions, analysis, getTarget } = useSelect( ( select ) => {
		const known = select( store );
		return {
			decisions: known.getDecisions(),
			analysis: known.getAnalysis(),
			getTarget: known.getTarget,
		};
	}, [] );
	const left = shown.filter( ( { band } ) => band === 'strong' );
	const nearMisses =
		analysis.status === 'ready' ? analysis.analysis.nearMisses : [];
	const dismissed = nearMisses.flatMap( ( nearMiss ) => {
		const word = lastDismissal( decisions, nearMiss.id );
		return nearMiss.dropReason === 'dismissed' && word
			? [ { nearMiss, word } ]
			: [];
	} );

	if ( left.length === 0 && dismissed.length === 0 ) {
		return null;
	}
	return (
		<section>
			<h3>{ __( 'Not linked', 'care-pathway-links' ) }</h3>
			<PlainList>
				{ left.map( ( suggestion ) => {
					const title = getTarget( suggestion.targetId )?.title ?? '';
					return (
						<li
							key={ suggestion.id }
							className="care-pathway-links-near-miss"
						>
							<AnchorSentence anchor={ suggestion.anchor } />
							<br />
							{ '→ ' }
							{ title }
							<br />
							<Button
								variant="link"
								aria-label={ sprintf(
									/* translators: 1: words of the text, 2: title of a page. */
									__(
										'Add link: “%1$s” to “%2$s”',
										'care-pathway-links'
									),
									suggestion.anchor.text,
									title
								) }
								onClick={ () => {
									decide.accept( suggestion );
								} }
							>
								{ __( 'Add link', 'care-pathway-links' ) }
							</Button>
						</li>
					);
				} ) }
				{ dismissed.map( ( { nearMiss, word } ) => (
					<li
						key={ nearMiss.id }
						className="care-pathway-links-near-miss"
					>
						{ sprintf(
							/* translators: 1: words of the text, 2: title of a page they could have linked to. */
							__( '“%1$s” → %2$s', 'care-pathway-links' ),
							nearMiss.anchor.text,
							getTarget( nearMiss.targetId )?.title ?? ''
						) }
						<br />
						<span className="care-pathway-links-note">
							{ sprintf(
								/* translators: 1: name of a person, or "you"; 2: their reason, such as "Wrong condition". */
								__(
									'Dismissed by %1$s: %2$s',
									'care-pathway-links'
								),
								personName( word.userId, people, boot.userId ),
								dismissReasonText( word.reason )
							) }
						</span>
						<br />
						<Button
							variant="link"
							aria-label={ sprintf(
								/* translators: %s: words of the text. */
								__(
									'Suggest “%s” again',
									'care-pathway-links'
								),
								nearMiss.anchor.text
							) }
							onClick={ () => decide.restore( nearMiss ) }
						>
							{ __( 'Suggest again', 'care-pathway-links' ) }
						</Button>
					</li>
				) ) }
			</PlainList>
		</section>
	);
}

function lastDismissal(
	decisions: readonly Decision[],
	suggestionId: string
): Decision | undefined {
	return [ ...decisions ]
		.reverse()
		.find(
			( decision ) =>
				decision.suggestionId === suggestionId &&
				decision.verdict === 'dismissed'
		);
}

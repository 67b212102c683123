import { __ } from '@wordpress/i18n';

import type { Band, Suggestion } from '../../contract/types';
import { useDecide } from '../use-decide';
import { PlainList } from '../plain-list';
import { AddAll } from './add-all';
import { SuggestionCard } from './suggestion-card';
import { useFocusNext } from './use-focus-next';

interface Props {
	sourceId: number;
	shown: readonly Suggestion[];
}

/** The suggestions in two groups, each in the order of the text. */
export function SuggestionList( { sourceId, shown }: Props ) {
	const decide = useDecide( sourceId );
	const groups = [
		{ band: 'strong', name: __( 'Strong', 'care-pathway-links' ) },
		{ band: 'weaker', name: __( 'Worth a look', 'care-pathway-links' ) },
	] satisfies Array< { band: Band; name: string } >;
	const ordered = groups.flatMap( ( { band } ) =>
		shown.filter( ( suggestion ) => suggestion.band === band )
	);
	const { listRef, leave } = useFocusNext( ordered.map( ( { id } ) => id ) );

	return (
		<div
			ref={ listRef }
			tabIndex={ -1 }
			role="group"
			aria-label={ __( 'Suggested links', 'care-pathway-links' ) }
		>
			{ groups.map( ( { band, name } ) => {
				const members = ordered.filter(
					( suggestion ) => suggestion.band === band
				);
				return members.length === 0 ? null : (
					<section key={ band }>
						<div className="care-pathway-links-group">
							<h3>{ name }</h3>
							{ band === 'strong' && members.length > 1 && (
								<AddAll
									suggestions={ members }
									onAcceptAll={ () => {
										if ( decide.acceptAll( members ) ) {
											leave( members[ 0 ]?.id ?? '' );
										}
									} }
								/>
							) }
						</div>
						<PlainList>
							{ members.map( ( suggestion ) => (
								<SuggestionCard
									key={ suggestion.id }
									suggestion={ suggestion }
									onAccept={ ( chosen, page ) => {
										if ( decide.accept( chosen, page ) ) {
											leave( suggestion.id );
										}
									} }
									onDismiss={ ( reason ) => {
										decide.dismiss( suggestion, reason );
										leave( suggestion.id );
									} }
								/>
							) ) }
						</PlainList>
					</section>
				);
			} ) }
		</div>
	);
}

import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import type { Band, Suggestion } from '../../contract/types';
import { useDecide } from '../use-decide';
import { SuggestionCard } from './suggestion-card';

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
	const { listRef, leave } = useFocusNext( ordered );

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
						<h3>{ name }</h3>
						{ /* Lists without bullets are no lists to some screen readers unless they are told. */ }
						{ /* eslint-disable-next-line jsx-a11y/no-redundant-roles */ }
						<ul className="care-pathway-links-list" role="list">
							{ members.map( ( suggestion ) => (
								<SuggestionCard
									key={ suggestion.id }
									suggestion={ suggestion }
									onAccept={ () => {
										if ( decide.accept( suggestion ) ) {
											leave( suggestion.id );
										}
									} }
									onDismiss={ ( reason ) => {
										decide.dismiss( suggestion, reason );
										leave( suggestion.id );
									} }
								/>
							) ) }
						</ul>
					</section>
				);
			} ) }
		</div>
	);
}

/**
 * When a card leaves, keyboard and screen reader go on with the next one, or the one before when it
 * was the last; with the list itself when it was the only one.
 */
function useFocusNext( ordered: readonly Suggestion[] ) {
	const listRef = useRef< HTMLDivElement >( null );
	const left = useRef< { id: string; nextId: string | null } | null >( null );

	useEffect( () => {
		if ( ! left.current || ! listRef.current ) {
			return;
		}
		const { id, nextId } = left.current;
		if ( ordered.some( ( suggestion ) => suggestion.id === id ) ) {
			return;
		}
		left.current = null;
		const list = listRef.current;
		// A menu that closes gives the focus back to its button first, which is gone by now.
		const frame = requestAnimationFrame( () => {
			const next = nextId
				? list.querySelector< HTMLElement >(
						`[data-suggestion="${ CSS.escape( nextId ) }"] button`
					)
				: null;
			( next ?? list ).focus();
		} );
		return () => cancelAnimationFrame( frame );
	}, [ ordered ] );

	return {
		listRef,
		leave: ( id: string ) => {
			const place = ordered.findIndex(
				( suggestion ) => suggestion.id === id
			);
			const next = ordered[ place + 1 ] ?? ordered[ place - 1 ];
			left.current = { id, nextId: next?.id ?? null };
		},
	};
}

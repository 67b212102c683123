import { useRegistry } from '@wordpress/data';
import { __, _n, sprintf } from '@wordpress/i18n';

import type {
	DismissReason,
	NearMiss,
	Suggestion,
	TargetPage,
} from '../contract/types';
import { applyLink, applyLinks } from './apply-link';
import { notify } from './notify';
import { useParts } from './parts';
import { recordDecision } from './record-decision';
import { refusalText } from './refusal-text';
import { store } from './store';
import { createUndo } from './undo-links';

export interface Decide {
	/**
	 * Adds the link, to the suggested page or to another one that the person chose. False when nothing was changed; the person
	 * has been told why.
	 */
	accept: ( suggestion: Suggestion, chosenPage?: TargetPage ) => boolean;
	/** Adds several links as one step. False when none could be added; the person has been told. */
	acceptAll: ( suggestions: readonly Suggestion[] ) => boolean;
	/** The reason is null where nobody was asked for one. */
	dismiss: ( suggestion: Suggestion, reason: DismissReason | null ) => void;
	/** Brings back what was dismissed, here or in other posts. */
	restore: ( nearMiss: NearMiss ) => void;
}

type Pair = Pick< Suggestion, 'id' | 'targetId' | 'anchor' >;

/** What a person can do with a suggestion: one act, one undo step, one announcement, one line in the log. */
export function useDecide( sourceId: number | null ): Decide {
	const registry = useRegistry();
	const { boot } = useParts();
	const say = (
		{ id, targetId, anchor }: Pair,
		verdict: 'accepted' | 'dismissed' | 'restored',
		reason: DismissReason | null = null
	) => {
		if ( sourceId !== null ) {
			recordDecision( registry, {
				sourceId,
				userId: boot.userId,
				suggestionId: id,
				targetId,
				anchorText: anchor.text,
				verdict,
				...( reason === null ? {} : { reason } ),
			} );
		}
	};
	/** Says what was added, with a way to take all of it back. */
	const tell = (
		status: 'success' | 'warning',
		text: string,
		added: readonly Pair[]
	) => {
		added.forEach( ( pair ) => say( pair, 'accepted' ) );
		const undo = createUndo(
			registry,
			added.map( ( { anchor } ) => anchor )
		);
		notify( registry, status, text, () => {
			const undone = undo();
			if ( undone === 'applied' ) {
				added.forEach( ( pair ) => say( pair, 'restored' ) );
			} else {
				notify( registry, 'warning', refusalText( undone ) );
			}
		} );
	};
	const pageOf = ( { targetId }: Suggestion ) =>
		registry.select( store ).getTarget( targetId );

	return {
		accept: ( suggestion, chosenPage ) => {
			const page = chosenPage ?? pageOf( suggestion );
			const result = page
				? applyLink( registry, suggestion.anchor, asLinked( page ) )
				: 'gone';
			if ( ! page || result !== 'applied' ) {
				notify( registry, 'warning', refusalText( result ) );
				return false;
			}
			tell(
				'success',
				sprintf(
					/* translators: %s: title of a page. */
					__( 'Link to “%s” added.', 'care-pathway-links' ),
					page.title
				),
				[ { ...suggestion, targetId: page.id } ]
			);
			return true;
		},

		acceptAll: ( suggestions ) => {
			const planned = suggestions.flatMap( ( suggestion ) => {
				const page = pageOf( suggestion );
				return page
					? [
							{
								anchor: suggestion.anchor,
								page: asLinked( page ),
								suggestion,
							},
						]
					: [];
			} );
			const results = applyLinks( registry, planned );
			const added = planned
				.filter( ( _link, place ) => results[ place ] === 'applied' )
				.map( ( { suggestion } ) => suggestion );
			if ( added.length === 0 ) {
				notify(
					registry,
					'warning',
					refusalText( results[ 0 ] ?? 'gone' )
				);
				return false;
			}
			const skipped = suggestions.length - added.length;
			tell(
				skipped === 0 ? 'success' : 'warning',
				[ addedText( added.length ), skippedText( skipped ) ]
					.filter( Boolean )
					.join( ' ' ),
				added
			);
			return true;
		},

		dismiss: ( suggestion, reason ) => {
			say( suggestion, 'dismissed', reason );
			notify(
				registry,
				'info',
				sprintf(
					/* translators: %s: words of the text that would have carried a link. */
					__(
						'Suggestion for “%s” dismissed.',
						'care-pathway-links'
					),
					suggestion.anchor.text
				),
				() => say( suggestion, 'restored' )
			);
		},

		restore: ( nearMiss ) => {
			say( nearMiss, 'restored' );
			notify(
				registry,
				'info',
				sprintf(
					/* translators: %s: words of the text that would carry a link. */
					__( '“%s” may be suggested again.', 'care-pathway-links' ),
					nearMiss.anchor.text
				)
			);
		},
	};
}

function asLinked( { url, postType, id }: TargetPage ) {
	return { url, type: postType, id };
}

function addedText( count: number ): string {
	return sprintf(
		/* translators: %d: number of links. */
		_n( '%d link added.', '%d links added.', count, 'care-pathway-links' ),
		count
	);
}

function skippedText( count: number ): string {
	return count === 0
		? ''
		: sprintf(
				/* translators: %d: number of links. */
				_n(
					'%d was left out, because its words have changed or are locked.',
					'%d were left out, because their words have changed or are locked.',
					count,
					'care-pathway-links'
				),
				count
			);
}

import { useSelect } from '@wordpress/data';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { NearMiss } from '../../contract/types';
import { store } from '../store';
import { Disclosure } from '../disclosure';
import { PlainList } from '../plain-list';
import { dropText } from './drop-text';

/** Empty is a good state: said plainly, with the weaker ideas on request. */
export function NothingFound( {
	words,
	nearMisses,
	isBuilding,
	isBarred,
}: {
	/** Words of running text in the post. */
	words: number;
	nearMisses: readonly NearMiss[];
	/** Whether more of the site's pages are still to come. */
	isBuilding: boolean;
	/** Whether the owner wants no suggestions in this post. */
	isBarred: boolean;
} ) {
	const count = nearMisses.length;
	return (
		<>
			<p>{ nothingText( words, isBuilding, isBarred ) }</p>
			{ count > 0 && (
				<Disclosure
					label={ sprintf(
						/* translators: %d: number of matches that were left out. */
						_n(
							'%d weaker idea',
							'%d weaker ideas',
							count,
							'care-pathway-links'
						),
						count
					) }
				>
					<NearMisses nearMisses={ nearMisses } />
				</Disclosure>
			) }
		</>
	);
}

function nothingText(
	words: number,
	isBuilding: boolean,
	isBarred: boolean
): string {
	if ( isBarred ) {
		return __(
			'By the settings of your site, no links are suggested in the text of this page.',
			'care-pathway-links'
		);
	}
	if ( words === 0 ) {
		return __(
			'Suggestions appear here as you write.',
			'care-pathway-links'
		);
	}
	return isBuilding
		? __(
				'No link among the pages that are known so far would help here.',
				'care-pathway-links'
			)
		: __( 'No link would help here.', 'care-pathway-links' );
}

function NearMisses( { nearMisses }: { nearMisses: readonly NearMiss[] } ) {
	const { getTarget } = useSelect( ( select ) => select( store ), [] );
	return (
		<PlainList>
			{ nearMisses.map( ( { anchor, targetId, dropReason } ) => (
				<li
					key={ `${ anchor.blockId } ${ anchor.attribute } ${ anchor.range.start } ${ targetId }` }
					className="care-pathway-links-near-miss"
				>
					{ sprintf(
						/* translators: 1: words of the text, 2: title of a page they could have linked to. */
						__( '“%1$s” → %2$s', 'care-pathway-links' ),
						anchor.text,
						getTarget( targetId )?.title ?? ''
					) }
					<br />
					<span className="care-pathway-links-note">
						{ dropText( dropReason ) }
					</span>
				</li>
			) ) }
		</PlainList>
	);
}

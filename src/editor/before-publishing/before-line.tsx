import { __, _n, sprintf } from '@wordpress/i18n';

import { Disclosure } from '../disclosure';
import { ChecklistView } from './checklist-view';
import { openText } from './open-text';
import type { Checklist } from './use-checklist';

/** One line at the foot of the sidebar; it opens the checklist. Where all is well from the start, it says nothing. */
export function BeforeLine( { checklist }: { checklist: Checklist } ) {
	return ! checklist.isShown ? null : (
		<section
			className="care-pathway-links-before"
			aria-label={ __( 'Before publishing', 'care-pathway-links' ) }
		>
			<Disclosure label={ lineText( checklist ) }>
				<ChecklistView checklist={ checklist } />
			</Disclosure>
		</section>
	);
}

/** The first thing to do, and how many more there are. */
function lineText( { lines, strong }: Checklist ): string {
	const open = lines.filter( ( line ) => line.isOpen );
	const [ first ] = open;
	const texts = [
		...( first === undefined ? [] : [ openText( first ) ] ),
		...( strong === 0
			? []
			: [
					sprintf(
						/* translators: %d: number of suggestions. */
						_n(
							'%d strong suggestion',
							'%d strong suggestions',
							strong,
							'care-pathway-links'
						),
						strong
					),
				] ),
	];
	const [ text ] = texts;
	const more = open.length + ( strong > 0 ? 1 : 0 ) - 1;
	if ( text === undefined ) {
		return __( 'Before publishing: all is done', 'care-pathway-links' );
	}
	return more === 0
		? sprintf(
				/* translators: %s: what is missing, such as "nothing leads here yet". */
				__( 'Before publishing: %s', 'care-pathway-links' ),
				text
			)
		: sprintf(
				/* translators: 1: what is missing, such as "nothing leads here yet". 2: how many more things are. */
				__(
					'Before publishing: %1$s, and %2$d more',
					'care-pathway-links'
				),
				text,
				more
			);
}

import { Button } from '@wordpress/components';
import { useId, useRef, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { ExistingLink } from '../../contract/types';
import type { AskedLink } from '../read-address';
import { PlainList } from '../plain-list';
import { LinkEntry } from './link-entry';
import { useFixLink } from './use-fix-link';

/** The links that the post has already, with what is to be checked about them. */
export function LinksThere( {
	links,
	asked,
	onAskedShown,
}: {
	links: readonly ExistingLink[];
	/** The link that is to be looked at, or null. */
	asked: AskedLink | null;
	onAskedShown: () => void;
} ) {
	const [ isOpen, setIsOpen ] = useState( asked !== null );
	const listId = useId();
	const toggle = useRef< HTMLButtonElement >( null );
	const fixLink = useFixLink();
	const askedPlace =
		asked === null
			? -1
			: links.findIndex(
					( { anchor, url } ) =>
						anchor.text === asked.words && url === asked.url
				);
	const faulty = links.filter( ( { findings } ) => findings.length > 0 );

	return links.length === 0 ? null : (
		<section className="care-pathway-links-there">
			<h3>
				<Button
					ref={ toggle }
					variant="link"
					aria-expanded={ isOpen }
					aria-controls={ listId }
					onClick={ () => setIsOpen( ! isOpen ) }
				>
					{ sprintf(
						/* translators: %d: number of links. */
						__( 'Already linked (%d)', 'care-pathway-links' ),
						links.length
					) }
				</Button>
				{ faulty.length > 0 && (
					<span className="care-pathway-links-there__count">
						{ sprintf(
							/* translators: %d: number of links. */
							_n(
								'%d to check',
								'%d to check',
								faulty.length,
								'care-pathway-links'
							),
							faulty.length
						) }
					</span>
				) }
			</h3>
			<div id={ listId }>
				{ isOpen && (
					<PlainList>
						{ links.map( ( link, place ) => (
							<LinkEntry
								key={ place }
								link={ link }
								isAsked={ place === askedPlace }
								onShown={ onAskedShown }
								onFix={ ( fix ) => {
									if ( fixLink( link, fix ) ) {
										// Whose button goes away goes on with the list.
										toggle.current?.focus();
									}
								} }
							/>
						) ) }
					</PlainList>
				) }
			</div>
		</section>
	);
}

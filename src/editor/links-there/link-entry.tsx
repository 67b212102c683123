import { store as blockEditorStore } from '@wordpress/block-editor';
import { Button, Icon } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { caution, info } from '@wordpress/icons';

import type { ExistingLink, FindingFix } from '../../contract/types';
import { carrierText } from '../carrier-text';
import { findingText } from '../../screens/finding-text';
import { PlainList } from '../plain-list';

/** One link: its words, where it leads, what is to be checked, and the way out. */
export function LinkEntry( {
	link,
	isAsked,
	onShown,
	onFix,
}: {
	link: ExistingLink;
	/** Whoever opened the editor came for this one. */
	isAsked: boolean;
	/** They were led to it. */
	onShown: () => void;
	onFix: ( fix: FindingFix ) => void;
} ) {
	const { selectBlock } = useDispatch( blockEditorStore );
	const { anchor, kind, title, url, findings } = link;
	const carrier = carrierText( kind, anchor.text );
	const words = useRef< HTMLButtonElement >( null );

	useEffect( () => {
		if ( isAsked ) {
			// Without a place for the caret: the list keeps the focus.
			void selectBlock( anchor.blockId, null );
			words.current?.scrollIntoView( { block: 'center' } );
			words.current?.focus();
			onShown();
		}
	}, [ isAsked, anchor.blockId, selectBlock, onShown ] );

	return (
		<li className="care-pathway-links-there__link">
			<Button
				ref={ words }
				variant="link"
				aria-label={ sprintf(
					/* translators: %s: words of the text. */
					__( 'Show “%s” in the text', 'care-pathway-links' ),
					anchor.text.trim() || ( carrier ?? '' )
				) }
				onClick={ () => void selectBlock( anchor.blockId ) }
			>
				{ anchor.text.trim() === '' && carrier !== null
					? carrier
					: `“${ anchor.text }”` }
			</Button>{ ' ' }
			{ carrier !== null && anchor.text.trim() !== '' && (
				<span className="care-pathway-links-note">{ carrier } </span>
			) }
			<span className="care-pathway-links-there__target">
				<span aria-hidden="true">→ </span>
				{ title ?? url }
			</span>
			{ findings.length > 0 && (
				<PlainList>
					{ findings.map( ( finding ) => (
						<li
							key={ finding.id }
							className={ `care-pathway-links-finding is-${ finding.severity }` }
						>
							<Icon
								icon={
									finding.severity === 'high' ? caution : info
								}
								size={ 20 }
							/>
							<span>
								{ finding.severity === 'high' && (
									<strong>
										{ __(
											'To mend:',
											'care-pathway-links'
										) }{ ' ' }
									</strong>
								) }
								{ findingText( finding ) }
								{ finding.fix !== null && (
									<>
										{ ' ' }
										<Fix
											link={ link }
											fix={ finding.fix }
											onFix={ onFix }
										/>
									</>
								) }
							</span>
						</li>
					) ) }
				</PlainList>
			) }
		</li>
	);
}

function Fix( {
	link: { anchor },
	fix,
	onFix,
}: {
	link: ExistingLink;
	fix: FindingFix;
	onFix: ( fix: FindingFix ) => void;
} ) {
	return (
		<Button
			variant="link"
			aria-label={ sprintf(
				/* translators: 1: what can be done, such as "Remove link". 2: words of the text. */
				__( '%1$s: “%2$s”', 'care-pathway-links' ),
				fixText( fix ),
				anchor.text
			) }
			onClick={ () => onFix( fix ) }
		>
			{ fixText( fix ) }
		</Button>
	);
}

function fixText( fix: FindingFix ): string {
	switch ( fix.kind ) {
		case 'words':
			return sprintf(
				/* translators: %s: words of the same sentence. */
				__( 'Link “%s” instead', 'care-pathway-links' ),
				fix.text
			);
		case 'address':
			return __( 'Use the new address', 'care-pathway-links' );
		case 'remove':
			return __( 'Remove link', 'care-pathway-links' );
	}
}

import { __ } from '@wordpress/i18n';

import { AnchorSentence } from '../sidebar/anchor-sentence';
import type { Change } from './judge-review';

/** The sentence before and after. */
export function BeforeAfter( { change }: { change: Change } ) {
	const { kind, link, before } = change;
	const { anchor } = link;
	const sentence = `${ anchor.before }${ anchor.text }${ anchor.after }`;
	const isNew = before.kind === 'new';
	const old = before.kind === 'changed' ? before.text : sentence;

	return (
		<dl className="care-pathway-links-review__sentences">
			{ before.kind !== 'unknown' && (
				<>
					<dt>{ __( 'Before', 'care-pathway-links' ) }</dt>
					<dd>
						{ kind === 'gone' && (
							<AnchorSentence anchor={ anchor } />
						) }
						{ kind === 'added' &&
							( isNew
								? __(
										'This sentence was not there.',
										'care-pathway-links'
									)
								: old ) }
					</dd>
				</>
			) }
			<dt>
				{ before.kind === 'unknown'
					? __( 'In the text', 'care-pathway-links' )
					: __( 'After', 'care-pathway-links' ) }
			</dt>
			<dd>
				{ kind === 'added' ? (
					<AnchorSentence anchor={ anchor } />
				) : (
					__( 'The link is no longer there.', 'care-pathway-links' )
				) }
			</dd>
		</dl>
	);
}

import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

import { LineList } from '../line-list';
import type { TrafficOutcome } from './use-traffic-import';

/** What became of an import. */
export function ImportedTraffic( {
	outcome: { known, unknown, strangers },
	onAgain,
}: {
	outcome: TrafficOutcome;
	onAgain: () => void;
} ) {
	return (
		<section aria-label={ __( 'Imported', 'care-pathway-links' ) }>
			<p role="status">
				{ sprintf(
					/* translators: 1: number of lines that are pages of the site. 2: number of lines that are not. */
					__(
						'Imported. Lines of pages of this site: %1$s. Lines whose address is no public page here: %2$s.',
						'care-pathway-links'
					),
					known.toLocaleString(),
					unknown.toLocaleString()
				) }
			</p>
			<LineList
				summary={ sprintf(
					/* translators: %s: number of addresses. */
					_n(
						'%s address that is no public page here',
						'%s addresses that are no public page here',
						unknown,
						'care-pathway-links'
					),
					unknown.toLocaleString()
				) }
				count={ unknown }
				lines={ strangers }
			/>
			<p>
				<Button
					__next40pxDefaultSize
					variant="secondary"
					onClick={ onAgain }
				>
					{ __( 'Choose another file', 'care-pathway-links' ) }
				</Button>
			</p>
		</section>
	);
}

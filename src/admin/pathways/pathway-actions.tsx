import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import type { CarePathway } from '../../contract/types';
import { useTell } from '../notices';
import { saveFile } from '../save-file';
import { ScreenLink } from '../screen-link';
import { useSiteIndex } from '../site-index';
import type { PagesById } from '../use-pages';
import { MOST } from './check-pathway';
import { writePathwayFile } from './pathway-file';

/** What can be done with all pathways: another one, and the way in and out as a file. */
export function PathwayActions( {
	pathways,
	pages,
	onImport,
}: {
	pathways: readonly CarePathway[];
	/** Pages that are steps; null until they are known. */
	pages: PagesById | null;
	onImport: () => void;
} ) {
	const tell = useTell();
	const { index } = useSiteIndex();
	const homeUrl =
		( index.status === 'ready' && index.manifest?.homeUrl ) || '';

	return (
		<p className="care-pathway-links-actions">
			{ pathways.length < MOST.pathways ? (
				<ScreenLink
					to={ { screen: 'pathways', pathway: 'new' } }
					className="components-button is-primary is-compact"
				>
					{ __( 'Add a pathway', 'care-pathway-links' ) }
				</ScreenLink>
			) : (
				<span>
					{ sprintf(
						/* translators: %d: number of pathways. */
						__(
							'A site keeps at most %d pathways.',
							'care-pathway-links'
						),
						MOST.pathways
					) }
				</span>
			) }
			<Button variant="secondary" size="compact" onClick={ onImport }>
				{ __( 'Import', 'care-pathway-links' ) }
			</Button>
			<Button
				variant="secondary"
				size="compact"
				disabled={ pathways.length === 0 || pages === null }
				accessibleWhenDisabled
				onClick={ () => {
					saveFile(
						'care-pathways.json',
						'application/json',
						writePathwayFile(
							pathways,
							( id ) => pages?.get( id )?.title ?? null,
							homeUrl
						)
					);
					tell( {
						text: __(
							'Your pathways were saved as a file.',
							'care-pathway-links'
						),
					} );
				} }
			>
				{ __( 'Export', 'care-pathway-links' ) }
			</Button>
		</p>
	);
}

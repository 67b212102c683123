import { __, sprintf } from '@wordpress/i18n';

import type { PageProfile } from '../../contract/types';

/** What the page is about and which pages it belongs to, as the engine reads it. */
export function ProfileText( { profile }: { profile: PageProfile } ) {
	const { topics, specialties, clusters, targets } = profile;
	const main = topics.filter( ( { isMain } ) => isMain );
	const pillars = clusters.flatMap( ( { clusterId, isPillar } ) => {
		const pillar = targets.find( ( { id } ) => id === clusterId );
		return isPillar || pillar === undefined ? [] : [ pillar.title ];
	} );
	const lines = [
		...( main.length === 0
			? []
			: [
					sprintf(
						/* translators: %s: medical subjects, separated by commas. */
						__( 'About: %s', 'care-pathway-links' ),
						main.map( ( { name } ) => name ).join( ', ' )
					),
				] ),
		...( specialties.length === 0
			? []
			: [
					sprintf(
						/* translators: %s: fields of medicine, separated by commas. */
						__( 'Specialty: %s', 'care-pathway-links' ),
						specialties.map( ( { name } ) => name ).join( ', ' )
					),
				] ),
		...( pillars.length === 0
			? []
			: [
					sprintf(
						/* translators: %s: titles of pages, separated by commas. */
						__( 'Belongs to: %s', 'care-pathway-links' ),
						pillars.slice( 0, 3 ).join( ', ' )
					),
				] ),
	];

	return (
		<>
			{ lines.map( ( line ) => (
				<p key={ line } className="care-pathway-links-note">
					{ line }
				</p>
			) ) }
		</>
	);
}

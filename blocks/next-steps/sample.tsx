import { __ } from '@wordpress/i18n';

const CLASS = 'wp-block-care-pathway-links-next-steps';

/** The block in the inserter: no page of the site is chosen yet. */
export function Sample() {
	return (
		<nav>
			<h2 className={ `${ CLASS }__heading` }>
				{ __( 'Next steps', 'care-pathway-links' ) }
			</h2>
			<ul className={ `${ CLASS }__list` }>
				{ [
					__( 'How it is diagnosed', 'care-pathway-links' ),
					__( 'Prepare for your blood test', 'care-pathway-links' ),
					__( 'Doctors who treat it', 'care-pathway-links' ),
					__( 'Book an appointment', 'care-pathway-links' ),
				].map( ( words ) => (
					<li key={ words } className={ `${ CLASS }__step` }>
						<span className={ `${ CLASS }__link` }>{ words }</span>
					</li>
				) ) }
			</ul>
		</nav>
	);
}

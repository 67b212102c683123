import { FormTokenField } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

/** A list of technical names. One that cannot be is not taken, and it is said. */
export function NameList( {
	label,
	help,
	fits,
	names,
	onChange,
}: {
	label: string;
	help: string;
	/** Of every name; as in settings.json. */
	fits: RegExp;
	names: readonly string[];
	onChange: ( names: string[] ) => void;
} ) {
	const [ refused, setRefused ] = useState( '' );

	return (
		<div>
			<FormTokenField
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				__experimentalShowHowTo={ false }
				label={ label }
				value={ [ ...names ] }
				onChange={ ( tokens ) => {
					const given = tokens.map( ( token ) =>
						// A dot is how stylesheets write a class.
						( typeof token === 'string' ? token : token.value )
							.trim()
							.replace( /^\./, '' )
					);
					setRefused(
						given
							.filter( ( name ) => ! fits.test( name ) )
							.join( ', ' )
					);
					onChange( [
						...new Set(
							given.filter( ( name ) => fits.test( name ) )
						),
					] );
				} }
			/>
			<p className="care-pathway-links-note">{ help }</p>
			<div role="alert">
				{ refused !== '' && (
					<p>
						{ sprintf(
							/* translators: %s: what somebody typed. */
							__(
								'This is no such name and was not added: %s',
								'care-pathway-links'
							),
							refused
						) }
					</p>
				) }
			</div>
		</div>
	);
}

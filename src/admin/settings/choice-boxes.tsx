import { CheckboxControl } from '@wordpress/components';

import type { NamedChoice } from '../boot';

/** Boxes to tick, one for each choice; what is chosen and is no choice any more stays chosen, by its name. */
export function ChoiceBoxes( {
	label,
	help,
	choices,
	chosen,
	isDisabled = false,
	onChange,
}: {
	label: string;
	help: string;
	choices: readonly NamedChoice[];
	chosen: readonly string[];
	isDisabled?: boolean;
	onChange: ( chosen: string[] ) => void;
} ) {
	const gone = chosen.filter(
		( name ) => ! choices.some( ( choice ) => choice.name === name )
	);

	return (
		<fieldset className="care-pathway-links-boxes" disabled={ isDisabled }>
			<legend>{ label }</legend>
			<p className="care-pathway-links-note">{ help }</p>
			{ [
				...choices,
				...gone.map( ( name ) => ( { name, label: name } ) ),
			].map( ( choice ) => (
				<CheckboxControl
					key={ choice.name }
					__nextHasNoMarginBottom
					label={ choice.label }
					checked={ chosen.includes( choice.name ) }
					onChange={ ( isChosen ) =>
						onChange(
							isChosen
								? [ ...chosen, choice.name ]
								: chosen.filter(
										( name ) => name !== choice.name
									)
						)
					}
				/>
			) ) }
		</fieldset>
	);
}

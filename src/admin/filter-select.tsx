import { SelectControl } from '@wordpress/components';

/** Narrows a table down to one value, or to none. */
export function FilterSelect< Value extends string >( {
	label,
	all,
	value,
	values,
	nameOf,
	isDisabled = false,
	onChange,
}: {
	label: string;
	/** What is chosen where nothing is narrowed down. */
	all: string;
	value: Value | '';
	values: readonly Value[];
	nameOf: ( value: Value ) => string;
	isDisabled?: boolean;
	onChange: ( value: Value | '' ) => void;
} ) {
	return (
		<SelectControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ label }
			value={ value }
			disabled={ isDisabled }
			options={ [
				{ label: all, value: '' as Value | '' },
				...values.map( ( one ) => ( {
					label: nameOf( one ),
					value: one,
				} ) ),
			] }
			onChange={ ( chosen ) => onChange( chosen as Value | '' ) }
		/>
	);
}

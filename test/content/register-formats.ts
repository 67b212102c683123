import { registerFormatType } from '@wordpress/rich-text';

/*
 * Core registers its formats in a script that is no package of ours. These are the same names, tags
 * and attributes; without them rich text would not know how to write a link.
 */
const FORMATS = [
	{
		name: 'core/link',
		tagName: 'a',
		attributes: {
			url: 'href',
			type: 'data-type',
			id: 'data-id',
			_id: 'id',
			target: 'target',
			rel: 'rel',
			class: 'class',
		},
	},
	{ name: 'core/bold', tagName: 'strong' },
	{ name: 'core/italic', tagName: 'em' },
	{ name: 'core/code', tagName: 'code' },
];

/** Register core's formats in this test file's registry. */
export function registerFormats(): void {
	for ( const { name, ...settings } of FORMATS ) {
		registerFormatType( name, {
			title: name,
			className: null,
			interactive: false,
			edit: () => null,
			...settings,
		} as unknown as Parameters< typeof registerFormatType >[ 1 ] );
	}
}

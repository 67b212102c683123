import { isRecord } from '../../is-record';

/** The part of JSON Schema that our records are described with. */
export interface Schema {
	type?: string | string[];
	enum?: unknown[];
	minimum?: number;
	maximum?: number;
	minLength?: number;
	maxLength?: number;
	pattern?: string;
	minItems?: number;
	maxItems?: number;
	items?: Schema;
	required?: string[];
	properties?: Record< string, Schema >;
	additionalProperties?: boolean;
	oneOf?: Schema[];
}

/** Whether a value of a file is what a schema says. */
export function fitsSchema( value: unknown, schema: Schema ): boolean {
	const { type, enum: choices, oneOf } = schema;

	return (
		( type === undefined ||
			[ type ].flat().some( ( one ) => isOfType( value, one ) ) ) &&
		( choices === undefined || choices.includes( value ) ) &&
		( oneOf === undefined ||
			oneOf.filter( ( one ) => fitsSchema( value, one ) ).length ===
				1 ) &&
		fitsText( value, schema ) &&
		fitsNumber( value, schema ) &&
		fitsList( value, schema ) &&
		fitsRecord( value, schema )
	);
}

function isOfType( value: unknown, type: string ): boolean {
	switch ( type ) {
		case 'integer':
			return Number.isSafeInteger( value );
		case 'array':
			return Array.isArray( value );
		case 'object':
			return isRecord( value );
		case 'null':
			return value === null;
		default:
			return typeof value === type;
	}
}

function fitsText(
	value: unknown,
	{ minLength = 0, maxLength = Infinity, pattern }: Schema
): boolean {
	return (
		typeof value !== 'string' ||
		( [ ...value ].length >= minLength &&
			[ ...value ].length <= maxLength &&
			( pattern === undefined ||
				new RegExp( pattern, 'u' ).test( value ) ) )
	);
}

function fitsNumber(
	value: unknown,
	{ minimum = -Infinity, maximum = Infinity }: Schema
): boolean {
	return (
		typeof value !== 'number' || ( value >= minimum && value <= maximum )
	);
}

function fitsList(
	value: unknown,
	{ minItems = 0, maxItems = Infinity, items }: Schema
): boolean {
	return (
		! Array.isArray( value ) ||
		( value.length >= minItems &&
			value.length <= maxItems &&
			( items === undefined ||
				value.every( ( entry ) => fitsSchema( entry, items ) ) ) )
	);
}

function fitsRecord(
	value: unknown,
	{ required = [], properties = {}, additionalProperties }: Schema
): boolean {
	return (
		! isRecord( value ) ||
		( required.every( ( key ) => Object.hasOwn( value, key ) ) &&
			Object.entries( value ).every( ( [ key, entry ] ) => {
				const schema = properties[ key ];
				return schema === undefined
					? additionalProperties !== false
					: fitsSchema( entry, schema );
			} ) )
	);
}

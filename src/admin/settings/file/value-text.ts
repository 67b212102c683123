import { __ } from '@wordpress/i18n';

import type { ChecklistLine } from '../../../contract/types';
import { checklistName } from '../../../screens/checklist-name';
import { isRecord } from '../../is-record';

/** A value of a setting in one line. Names of types, roles and blocks stand as they are: they are names. */
export function valueText( value: unknown ): string {
	if ( typeof value === 'boolean' ) {
		return value
			? __( 'on', 'care-pathway-links' )
			: __( 'off', 'care-pathway-links' );
	}
	if ( typeof value === 'string' ) {
		return roomText( value );
	}
	const parts = partsOf( value );
	return parts.length === 0
		? __( 'nothing', 'care-pathway-links' )
		: parts.join( ', ' );
}

function partsOf( value: unknown ): string[] {
	if ( Array.isArray( value ) ) {
		return value.flatMap( partsOf );
	}
	if ( ! isRecord( value ) ) {
		return value === 0 ? [] : [ String( value ) ];
	}
	if ( 'kind' in value ) {
		const line = value as ChecklistLine;
		return line.kind === 'built-in' && ! line.isOn
			? []
			: [ checklistName( line ) ];
	}
	return Object.entries( value ).flatMap( ( [ name, part ] ) => {
		const inside = partsOf( part );
		return inside.length === 0
			? []
			: [ `${ name }: ${ inside.join( ', ' ) }` ];
	} );
}

function roomText( value: string ): string {
	switch ( value ) {
		case 'site':
			return __( 'As usual', 'care-pathway-links' );
		case 'fewer':
			return __( 'Fewer', 'care-pathway-links' );
		case 'more':
			return __( 'More', 'care-pathway-links' );
		default:
			return value;
	}
}

import { __ } from '@wordpress/i18n';

import { stageName } from '../../screens/stage-name';

import type { CoverageRow } from './coverage-rows';
import { stateName } from './state-name';

/** The matrix as texts, the heading first: one column a stage, and one for the pages that fill it. */
export function coverageTexts( rows: readonly CoverageRow[] ): string[][] {
	const stages = rows[ 0 ]?.cells.map( ( { stage } ) => stage ) ?? [];

	return [
		[
			__( 'Condition', 'care-pathway-links' ),
			__( 'Address', 'care-pathway-links' ),
			__( 'Specialties', 'care-pathway-links' ),
			...stages.flatMap( ( stage ) => [
				stageName( stage ),
				`${ stageName( stage ) }: ${ __( 'pages', 'care-pathway-links' ) }`,
			] ),
		],
		...rows.map( ( { page, specialties, cells } ) => [
			page.title,
			page.url,
			specialties.join( '; ' ),
			...cells.flatMap( ( { state, isOwn, pages } ) => [
				isOwn
					? __( 'This page', 'care-pathway-links' )
					: stateName( state ),
				pages.map( ( { title } ) => title ).join( '; ' ),
			] ),
		] ),
	];
}

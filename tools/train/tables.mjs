import { wilson } from '../evaluate/wilson.mjs';
import { calibrationOf } from './calibration.mjs';

/** Rows with less than this say nothing. */
const FEW = 10;

/**
 * Everything that was measured out of site, as tables: rows of cells by name.
 *
 * @param {Object[]} measured As from measureUnseen().
 * @return {Record<string, Record<string, Record<string, string>>>} Tables by title.
 */
export function tablesOf( measured ) {
	return {
		"Against the editors' links": Object.fromEntries(
			measured.map( ( { name, start, cells } ) => [
				`${ name } ${ start }`,
				cells,
			] )
		),
		'Calibration, ten bins': calibrations( measured ),
		'Calibration, bin by bin, pooled': bins( measured ),
		"People's labels": labels( measured ),
		'By role of the target, warm': by( 'role', measured, 'warm' ),
		'By role of the target, cold': by( 'role', measured, 'cold' ),
		'By kind of phrase, warm': by( 'kind', measured, 'warm' ),
		'By kind of phrase, cold': by( 'kind', measured, 'cold' ),
	};
}

function calibrations( measured ) {
	const of = ( start ) =>
		measured
			.filter( ( one ) => start === null || one.start === start )
			.flatMap( ( { suggestions } ) => suggestions );

	return Object.fromEntries(
		[
			[ 'pooled', null ],
			[ 'warm', 'warm' ],
			[ 'cold', 'cold' ],
		].map( ( [ name, start ] ) => {
			const { suggestions, stated, right, error, low, high } =
				calibrationOf( of( start ) );

			return [
				name,
				{
					suggestions: String( suggestions ),
					stated: show( stated ),
					right: show( right ),
					error: show( error ),
					'95 % from': show( low ),
					to: show( high ),
				},
			];
		} )
	);
}

function bins( measured ) {
	return Object.fromEntries(
		calibrationOf(
			measured.flatMap( ( { suggestions } ) => suggestions )
		).bins.map( ( { from, suggestions, stated, right } ) => [
			`from ${ from.toFixed( 1 ) }`,
			{
				suggestions: String( suggestions ),
				stated: show( stated ),
				right: show( right ),
			},
		] )
	);
}

function labels( measured ) {
	return Object.fromEntries(
		measured
			.filter( ( one ) => one.labels !== null )
			.flatMap( ( one ) =>
				Object.entries( one.labels ).map( ( [ band, counts ] ) => {
					const { acceptable, labelled, unlabelled } = counts;
					const { low, high } =
						labelled === 0
							? { low: 0, high: 1 }
							: wilson( acceptable, labelled );

					return [
						`${ one.name } ${ one.start }, ${ band }`,
						{
							acceptable: String( acceptable ),
							labelled: String( labelled ),
							share:
								labelled === 0
									? '-'
									: show( acceptable / labelled ),
							'95 % from': show( low ),
							to: show( high ),
							unlabelled: String( unlabelled ),
						},
					];
				} )
			)
	);
}

// Rows with few suggestions and links are left out.
function by( key, measured, start ) {
	const of = measured.filter( ( one ) => one.start === start );
	const suggestions = of.flatMap( ( one ) => one.suggestions );
	const links = of.flatMap( ( one ) => one.links );
	const names = [
		...new Set(
			[ ...suggestions, ...links ]
				.map( ( one ) => one[ key ] )
				.filter( Boolean )
		),
	].sort();

	return Object.fromEntries(
		names.flatMap( ( name ) => {
			const shown = suggestions.filter( ( one ) => one[ key ] === name );
			const right = shown.filter( ( { isRight } ) => isRight ).length;
			const asked = links.filter( ( one ) => one[ key ] === name ).length;

			return shown.length < FEW && asked < FEW
				? []
				: [
						[
							name,
							{
								suggestions: String( shown.length ),
								right: String( right ),
								precision:
									shown.length === 0
										? '-'
										: show( right / shown.length ),
								...( key === 'role' && {
									"editors' links": String( asked ),
									recall:
										asked === 0
											? '-'
											: show( right / asked ),
								} ),
							},
						],
					];
		} )
	);
}

function show( share ) {
	return share.toFixed( 2 );
}

const WIDTH = 120;
const HEIGHT = 28;
/** So that the line is whole at its highest and lowest. */
const EDGE = 2;

/** How a number went, as a line. What it shows is said in words beside it. */
export function Sparkline( { values }: { values: readonly number[] } ) {
	return (
		<svg
			className="care-pathway-links-sparkline"
			viewBox={ `0 0 ${ WIDTH } ${ HEIGHT }` }
			width={ WIDTH }
			height={ HEIGHT }
			aria-hidden="true"
			focusable="false"
		>
			<polyline points={ sparklinePoints( values ) } />
		</svg>
	);
}

/** Points of the line, oldest first, from the left; all on one height where nothing changed. */
export function sparklinePoints( values: readonly number[] ): string {
	const least = Math.min( ...values );
	const range = Math.max( ...values ) - least;
	const step = ( WIDTH - 2 * EDGE ) / Math.max( values.length - 1, 1 );

	return values
		.map( ( value, place ) => {
			const share = range === 0 ? 0.5 : ( value - least ) / range;
			const x = EDGE + place * step;
			const y = HEIGHT - EDGE - share * ( HEIGHT - 2 * EDGE );
			return `${ Number( x.toFixed( 1 ) ) },${ Number( y.toFixed( 1 ) ) }`;
		} )
		.join( ' ' );
}

import { __, sprintf } from '@wordpress/i18n';

import { dayText } from '../date-text';
import { ScreenLink } from '../screen-link';
import type { MeasuredNumber } from './health';
import { measureMeaning, measureName } from './measure-text';
import { Sparkline } from './sparkline';

/** The numbers, each with its way to what is counted, how it went and how it is counted. */
export function HealthNumbers( {
	numbers,
}: {
	numbers: readonly MeasuredNumber[];
} ) {
	return (
		<ul className="care-pathway-links-numbers">
			{ numbers.map( ( number ) => (
				<li key={ number.measure }>
					<HealthNumber { ...number } />
				</li>
			) ) }
		</ul>
	);
}

function HealthNumber( { measure, value, trend, behind }: MeasuredNumber ) {
	const [ first ] = trend;

	return (
		<>
			<h4>
				{ value === null ? (
					measureName( measure )
				) : (
					<ScreenLink to={ behind }>
						<strong>{ value.toLocaleString() }</strong>{ ' ' }
						{ measureName( measure ) }
					</ScreenLink>
				) }
			</h4>
			{ value === null && (
				<p>{ __( 'Not counted yet', 'care-pathway-links' ) }</p>
			) }
			{ first !== undefined && (
				<p>
					<Sparkline values={ trend.map( ( one ) => one.value ) } />
					{ sprintf(
						/* translators: 1: number. 2: date. */
						__( 'It was %1$s on %2$s.', 'care-pathway-links' ),
						first.value.toLocaleString(),
						dayText( first.day )
					) }
				</p>
			) }
			<p className="care-pathway-links-note">
				{ measureMeaning( measure ) }
			</p>
		</>
	);
}

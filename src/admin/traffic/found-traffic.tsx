import { Button, SelectControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { TrafficTable } from './find-table';
import { LineList } from '../line-list';
import type { TrafficReading } from './read-traffic';
import { NEEDED, TRAFFIC_COLUMNS } from './traffic-columns';
import type { ColumnPlaces } from './traffic-columns';
import { columnName, lineFaultText } from './traffic-text';

/** What a file holds, before anything of it is kept. */
export function FoundTraffic( {
	table,
	reading,
	onMap,
	onSend,
	onCancel,
}: {
	table: TrafficTable;
	reading: TrafficReading | null;
	onMap: ( places: ColumnPlaces ) => void;
	onSend: ( from: string, to: string ) => void;
	onCancel: () => void;
} ) {
	return (
		<section
			aria-label={ __( 'What the file holds', 'care-pathway-links' ) }
		>
			<h3>{ table.name }</h3>
			<Columns table={ table } onMap={ onMap } />
			{ reading === null ? (
				<p role="status">
					{ __(
						'Say which columns hold the address, the clicks and the times shown.',
						'care-pathway-links'
					) }
				</p>
			) : (
				<Counts reading={ reading } />
			) }
			<Period
				period={ table.period }
				count={ reading?.rows.length ?? 0 }
				onSend={ onSend }
				onCancel={ onCancel }
			/>
		</section>
	);
}

function Columns( {
	table: { heading, sample, places },
	onMap,
}: {
	table: TrafficTable;
	onMap: ( places: ColumnPlaces ) => void;
} ) {
	const options = heading.map( ( name, place ) => ( {
		value: `${ place }`,
		label:
			( sample[ place ] ?? '' ) === ''
				? name
				: sprintf(
						/* translators: 1: name of a column. 2: a value in it. */
						__( '%1$s (such as %2$s)', 'care-pathway-links' ),
						name,
						( sample[ place ] ?? '' ).slice( 0, 60 )
					),
	} ) );

	return (
		<fieldset className="care-pathway-links-columns">
			<legend>{ __( 'Columns', 'care-pathway-links' ) }</legend>
			{ TRAFFIC_COLUMNS.map( ( column ) => (
				<SelectControl
					key={ column }
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ columnName( column ) }
					value={ `${ places[ column ] }` }
					options={ [
						{
							value: '-1',
							label: NEEDED.includes( column )
								? __( 'Choose', 'care-pathway-links' )
								: __( 'None', 'care-pathway-links' ),
						},
						...options,
					] }
					onChange={ ( value ) =>
						onMap( { ...places, [ column ]: Number( value ) } )
					}
				/>
			) ) }
		</fieldset>
	);
}

function Counts( { reading }: { reading: TrafficReading } ) {
	const { lines, rows, faulty, problems, foreign, foreignUrls } = reading;

	return (
		<>
			<p role="status">
				{ sprintf(
					/* translators: 1: number of lines. 2: number of those that can be taken. 3: number of those that cannot. 4: number of those of other sites. */
					__(
						'%1$s lines. Of this site: %2$s. Of other sites: %4$s. Cannot be read: %3$s.',
						'care-pathway-links'
					),
					lines.toLocaleString(),
					rows.length.toLocaleString(),
					faulty.toLocaleString(),
					foreign.toLocaleString()
				) }
			</p>
			<LineList
				summary={ sprintf(
					/* translators: %s: number of lines. */
					_n(
						'%s line that cannot be read',
						'%s lines that cannot be read',
						faulty,
						'care-pathway-links'
					),
					faulty.toLocaleString()
				) }
				count={ faulty }
				lines={ problems.map( ( { line, text, code } ) =>
					sprintf(
						/* translators: 1: number of a line. 2: what stands in it. 3: what is wrong with it. */
						__( 'Line %1$s (%2$s): %3$s', 'care-pathway-links' ),
						line.toLocaleString(),
						text,
						lineFaultText( code )
					)
				) }
			/>
			<LineList
				summary={ sprintf(
					/* translators: %s: number of addresses. */
					_n(
						'%s address of another site',
						'%s addresses of other sites',
						foreign,
						'care-pathway-links'
					),
					foreign.toLocaleString()
				) }
				count={ foreign }
				lines={ foreignUrls }
			/>
		</>
	);
}

function Period( {
	period,
	count,
	onSend,
	onCancel,
}: {
	period: TrafficTable[ 'period' ];
	/** Lines that can be taken. */
	count: number;
	onSend: ( from: string, to: string ) => void;
	onCancel: () => void;
} ) {
	const [ from, setFrom ] = useState( period?.from ?? '' );
	const [ to, setTo ] = useState( period?.to ?? '' );

	return (
		<form
			onSubmit={ ( event ) => {
				event.preventDefault();
				onSend( from, to );
			} }
		>
			<fieldset className="care-pathway-links-columns">
				<legend>
					{ __( 'Days that are counted', 'care-pathway-links' ) }
				</legend>
				<TextControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					type="date"
					required
					{ ...( to !== '' && { max: to } ) }
					label={ __( 'First day', 'care-pathway-links' ) }
					value={ from }
					onChange={ setFrom }
				/>
				<TextControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					type="date"
					required
					{ ...( from !== '' && { min: from } ) }
					label={ __( 'Last day', 'care-pathway-links' ) }
					value={ to }
					onChange={ setTo }
				/>
			</fieldset>
			<p className="care-pathway-links-note">
				{ period === null
					? __(
							'The file does not say which days it counts.',
							'care-pathway-links'
						)
					: __( 'As the file says.', 'care-pathway-links' ) }
			</p>
			<p className="care-pathway-links-actions">
				<Button
					__next40pxDefaultSize
					variant="primary"
					type="submit"
					disabled={ count === 0 }
					accessibleWhenDisabled
				>
					{ sprintf(
						/* translators: %s: number of lines. */
						_n(
							'Import %s line',
							'Import %s lines',
							count,
							'care-pathway-links'
						),
						count.toLocaleString()
					) }
				</Button>
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ onCancel }
				>
					{ __( 'Choose another file', 'care-pathway-links' ) }
				</Button>
			</p>
			<p className="care-pathway-links-note">
				{ __(
					'They take the place of what was imported before.',
					'care-pathway-links'
				) }
			</p>
		</form>
	);
}

import { Button, DropZone, Notice } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { ChooseFile } from '../choose-file';
import { FailureNotice } from '../failure-notice';
import { useNavigation } from '../use-route';
import { Working } from '../working';
import { FoundTraffic } from './found-traffic';
import { ImportedTraffic } from './imported-traffic';
import { KeptTraffic } from './kept-traffic';
import { trafficFaultText } from './traffic-text';
import { useTrafficImport } from './use-traffic-import';

/** Brings how pages did in a search engine's results, from a file that its owner exported there. */
export function TrafficScreen() {
	const { hold } = useNavigation();
	const [ version, setVersion ] = useState( 0 );
	const { state, choose, map, send, goOn, stop, begin } = useTrafficImport(
		() => setVersion( ( before ) => before + 1 )
	);
	const result = useRef< HTMLDivElement >( null );
	const { status } = state;

	// Half an import is none.
	useEffect( () => {
		hold( status === 'sending' );
		return () => hold( false );
	}, [ hold, status ] );
	// What was chosen is gone from under the focus: it goes on with what was found.
	useEffect( () => {
		if ( status === 'read' || status === 'kept' ) {
			result.current?.focus();
		}
	}, [ status ] );

	return (
		<div className="care-pathway-links-traffic">
			<p className="care-pathway-links-lead">
				{ __(
					'Clicks and times shown of your pages in search results tell which pages many readers find, and whether these lead them on. Export them in Google Search Console under Performance → Export, as CSV or zip; or make a file with the columns url, clicks and impressions. The file is read in your browser; the numbers stay on your site.',
					'care-pathway-links'
				) }
			</p>
			<KeptTraffic version={ version } />
			{ state.status === 'choosing' && (
				<Choosing
					text={
						state.fault === null
							? null
							: trafficFaultText( state.fault )
					}
					onChoose={ choose }
				/>
			) }
			{ state.status === 'reading' && (
				<Doing
					text={ __( 'Reading the file', 'care-pathway-links' ) }
					share={ state.share }
					onStop={ stop }
				/>
			) }
			<div ref={ result } tabIndex={ -1 }>
				{ state.status === 'read' && (
					<FoundTraffic
						table={ state.table }
						reading={ state.reading }
						onMap={ map }
						onSend={ send }
						onCancel={ begin }
					/>
				) }
				{ state.status === 'kept' && (
					<ImportedTraffic
						outcome={ state.outcome }
						onAgain={ begin }
					/>
				) }
			</div>
			{ state.status === 'sending' && (
				<Doing
					text={ sprintf(
						/* translators: 1: number of parts that are saved. 2: number of all parts. */
						__(
							'Saving the numbers: part %1$s of %2$s. Keep this page open.',
							'care-pathway-links'
						),
						state.done.toLocaleString(),
						state.parts.toLocaleString()
					) }
					share={ state.done / state.parts }
					onStop={ stop }
				/>
			) }
			{ state.status === 'broken' && (
				<>
					{ state.code === null ? (
						<p role="status">
							{ __(
								'Stopped. What was imported before still holds.',
								'care-pathway-links'
							) }
						</p>
					) : (
						<FailureNotice
							code={ state.code }
							onRetry={ state.parts > 0 ? goOn : begin }
						/>
					) }
					<p className="care-pathway-links-actions">
						{ state.code === null && (
							<Button
								__next40pxDefaultSize
								variant="primary"
								onClick={ goOn }
							>
								{ __( 'Go on', 'care-pathway-links' ) }
							</Button>
						) }
						<Button
							__next40pxDefaultSize
							variant="tertiary"
							onClick={ begin }
						>
							{ __(
								'Choose another file',
								'care-pathway-links'
							) }
						</Button>
					</p>
				</>
			) }
		</div>
	);
}

function Choosing( {
	text,
	onChoose,
}: {
	/** What was wrong with the file before, if anything. */
	text: string | null;
	onChoose: ( file: File ) => void;
} ) {
	return (
		<>
			<div role="alert">
				{ text !== null && (
					<Notice
						status="error"
						isDismissible={ false }
						spokenMessage=""
					>
						{ text }
					</Notice>
				) }
			</div>
			<div className="care-pathway-links-drop">
				<p>{ __( 'Drop a file here, or', 'care-pathway-links' ) }</p>
				<ChooseFile
					accept=".csv,.tsv,.txt,.zip,text/csv,application/zip"
					label={ __( 'Choose a file', 'care-pathway-links' ) }
					onChoose={ onChoose }
				/>
				<DropZone
					label={ __(
						'Drop the file to read it',
						'care-pathway-links'
					) }
					onFilesDrop={ ( [ file ] ) => {
						if ( file !== undefined ) {
							onChoose( file );
						}
					} }
				/>
			</div>
		</>
	);
}

function Doing( {
	text,
	share,
	onStop,
}: {
	text: string;
	share: number;
	onStop: () => void;
} ) {
	return (
		<>
			<Working text={ text } share={ share } />
			<p>
				<Button
					__next40pxDefaultSize
					variant="secondary"
					onClick={ onStop }
				>
					{ __( 'Stop', 'care-pathway-links' ) }
				</Button>
			</p>
		</>
	);
}

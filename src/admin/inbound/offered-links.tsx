import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useCallback, useEffect, useMemo, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { BatchedPost } from '../../contract/site-audit';
import { createUuid } from '../../screens/create-uuid';
import { useParts } from '../parts';
import { ScreenLink } from '../screen-link';
import { addText, ConfirmLinks } from './confirm-links';
import { OfferedLinkItem } from './offered-link-item';
import type { OfferedLink } from './read-part';
import { ReadingView } from './reading-view';
import { SendingView } from './sending-view';
import { useReading } from './use-reading';
import { useSending } from './use-sending';

/** So many are shown at first: nobody compares more at once. */
const AT_FIRST = 50;

/** The links that pages of the site could carry to what is wanted; some of them are chosen and added. */
export function OfferedLinks( {
	wanted,
	targetIds,
	version,
	onDone,
}: {
	wanted: number | 'orphans';
	/** Ids of the pages that links are wanted to. */
	targetIds: readonly number[];
	version: string;
	/** Some were added. */
	onDone: () => void;
} ) {
	const { auditApi } = useParts();
	const { reading, stop, goOn, startAnew } = useReading(
		wanted,
		targetIds,
		version
	);
	const [ chosen, setChosen ] = useState< ReadonlySet< string > >(
		new Set()
	);
	const [ isAsking, setIsAsking ] = useState( false );
	const [ most, setMost ] = useState( AT_FIRST );
	const [ settled, setSettled ] = useState< ReadonlySet< number > >(
		new Set()
	);
	const finish = useCallback(
		( results: BatchedPost[] ) => {
			setSettled(
				( before ) =>
					new Set( [
						...before,
						...results.map( ( { postId } ) => postId ),
					] )
			);
			setChosen( new Set() );
			speak( doneText( results ), 'assertive' );
			onDone();
		},
		[ onDone ]
	);
	const sending = useSending( finish );
	const links = useMemo(
		() =>
			reading.links.filter(
				( { source } ) => ! settled.has( source.postId )
			),
		[ reading.links, settled ]
	);
	const picked = links.filter( ( { id } ) => chosen.has( id ) );
	const titles = useMemo(
		() =>
			new Map(
				reading.links.map( ( { source } ) => [
					source.postId,
					source.title,
				] )
			),
		[ reading.links ]
	);
	const isSending = sending.sending.status === 'sending';
	useSpokenEnd( reading.status, links.length );

	return (
		<>
			<p>
				<ScreenLink to={ { screen: 'inbound' } }>
					{ __( 'Choose another page', 'care-pathway-links' ) }
				</ScreenLink>
			</p>
			<h3>
				{ headingOf(
					wanted,
					reading.targets.get( Number( wanted ) )?.title
				) }
			</h3>
			<ReadingView
				reading={ reading }
				onStop={ stop }
				onGoOn={ goOn }
				onStartAnew={ () => {
					setSettled( new Set() );
					setChosen( new Set() );
					startAnew();
				} }
			/>
			<SendingView
				sending={ sending.sending }
				titles={ titles }
				onStop={ sending.stop }
				onGoOn={ sending.goOn }
			/>
			{ links.length === 0 &&
				( reading.status === 'done' ||
					reading.status === 'stopped' ) && (
					<p>{ noneText( wanted, reading.targets.size ) }</p>
				) }
			{ links.length > 0 && (
				<>
					<p className="care-pathway-links-actions">
						<Button
							variant="primary"
							__next40pxDefaultSize
							disabled={ picked.length === 0 || isSending }
							accessibleWhenDisabled
							onClick={ () => setIsAsking( true ) }
						>
							{ addText( picked.length ) }
						</Button>
						<Button
							variant="tertiary"
							__next40pxDefaultSize
							onClick={ () =>
								setChosen(
									new Set(
										picked.length === links.length
											? []
											: links.map( ( { id } ) => id )
									)
								)
							}
						>
							{ picked.length === links.length
								? __( 'Choose none', 'care-pathway-links' )
								: __( 'Choose all', 'care-pathway-links' ) }
						</Button>
					</p>
					<ul
						className="care-pathway-links-offered"
						aria-label={ __(
							'Links that would fit',
							'care-pathway-links'
						) }
					>
						{ links.slice( 0, most ).map( ( link ) => (
							<li key={ link.id }>
								<OfferedLinkItem
									link={ link }
									isChosen={ chosen.has( link.id ) }
									onChoose={ ( isChosen ) =>
										setChosen(
											withOne( chosen, link.id, isChosen )
										)
									}
								/>
							</li>
						) ) }
					</ul>
					{ links.length > most && (
						<Button
							variant="secondary"
							onClick={ () => setMost( most + AT_FIRST ) }
						>
							{ __( 'Show more', 'care-pathway-links' ) }
						</Button>
					) }
				</>
			) }
			{ isAsking && (
				<ConfirmLinks
					links={ picked }
					onClose={ () => setIsAsking( false ) }
					onConfirm={ () => {
						setIsAsking( false );
						sending.start( batchOf( picked, auditApi.applyLinks ) );
					} }
				/>
			) }
		</>
	);
}

/** The work of adding links: one batch, page by page. */
function batchOf(
	links: readonly OfferedLink[],
	applyLinks: ReturnType< typeof useParts >[ 'auditApi' ][ 'applyLinks' ]
) {
	const batchId = createUuid();
	const ofPost = ( postId: number ) =>
		links.filter( ( { source } ) => source.postId === postId );
	return {
		postIds: [ ...new Set( links.map( ( { source } ) => source.postId ) ) ],
		send: ( postIds: number[] ) =>
			applyLinks( {
				batchId,
				posts: postIds.map( ( postId ) => ( {
					postId,
					contentHash:
						ofPost( postId )[ 0 ]?.source.contentHash ?? '',
					links: ofPost( postId ).map( ( { splice } ) => splice ),
				} ) ),
			} ),
	};
}

function withOne(
	chosen: ReadonlySet< string >,
	id: string,
	isChosen: boolean
): ReadonlySet< string > {
	const others = [ ...chosen ].filter( ( other ) => other !== id );
	return new Set( isChosen ? [ ...others, id ] : others );
}

function headingOf( wanted: number | 'orphans', title?: string ): string {
	if ( wanted === 'orphans' ) {
		return __(
			'To pages that no other page leads to',
			'care-pathway-links'
		);
	}
	return title === undefined
		? __( 'To this page', 'care-pathway-links' )
		: sprintf(
				/* translators: %s: title of a page. */
				__( 'To “%s”', 'care-pathway-links' ),
				title
			);
}

function noneText( wanted: number | 'orphans', targets: number ): string {
	if ( targets === 0 ) {
		return wanted === 'orphans'
			? __(
					'The last check found no page that needs a link.',
					'care-pathway-links'
				)
			: __(
					'This page is not public, or not read yet, so nothing can lead there.',
					'care-pathway-links'
				);
	}
	return __(
		'No page that was read names what is wanted, or those that do lead there already.',
		'care-pathway-links'
	);
}

function doneText( results: readonly BatchedPost[] ): string {
	const done = results.filter( ( { outcome } ) => outcome === 'done' ).length;
	const left = results.length - done;
	return [
		sprintf(
			/* translators: %s: number of pages. */
			_n(
				'%s page was changed.',
				'%s pages were changed.',
				done,
				'care-pathway-links'
			),
			done.toLocaleString()
		),
		...( left === 0
			? []
			: [
					sprintf(
						/* translators: %s: number of pages. */
						_n(
							'%s page was left alone.',
							'%s pages were left alone.',
							left,
							'care-pathway-links'
						),
						left.toLocaleString()
					),
				] ),
	].join( ' ' );
}

/** Says what came of the reading once it ends. */
function useSpokenEnd( status: string, count: number ): void {
	useEffect( () => {
		if ( status === 'done' || status === 'stopped' ) {
			speak(
				sprintf(
					/* translators: %s: number of links. */
					_n(
						'%s link would fit.',
						'%s links would fit.',
						count,
						'care-pathway-links'
					),
					count.toLocaleString()
				)
			);
		}
		// Said once at the end, not with every link that is added.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ status ] );
}

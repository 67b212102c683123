import { Button, Modal } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { AuditState } from '../../contract/site-audit';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { FailureNotice } from '../failure-notice';
import { useTell } from '../notices';
import { useParts } from '../parts';

/** What is kept of the last import, and a way to forget it. */
export function KeptTraffic( { version }: { version: number } ) {
	const { auditApi } = useParts();
	const tell = useTell();
	const [ tries, setTries ] = useState( 0 );
	const [ isAsking, setIsAsking ] = useState( false );
	const [ failure, setFailure ] = useState< FailureCode | null >( null );
	const [ kept, setKept ] = useState< AuditState[ 'traffic' ] >( null );

	useEffect( () => {
		let isOver = false;
		auditApi.readState().then(
			( { traffic } ) => {
				if ( ! isOver ) {
					setKept( traffic );
					setFailure( null );
				}
			},
			( error ) => {
				const code = failureCode( error );
				if ( ! isOver ) {
					setFailure( code );
				}
			}
		);
		return () => {
			isOver = true;
		};
	}, [ auditApi, tries, version ] );

	const forget = () => {
		setIsAsking( false );
		auditApi.forgetTraffic().then(
			() => {
				setTries( ( before ) => before + 1 );
				tell( {
					text: __(
						'The imported numbers were deleted.',
						'care-pathway-links'
					),
				} );
			},
			( error ) => setFailure( failureCode( error ) )
		);
	};

	if ( failure !== null ) {
		return (
			<FailureNotice
				code={ failure }
				onRetry={ () => setTries( ( before ) => before + 1 ) }
			/>
		);
	}
	return kept === null ? null : (
		<>
			<p className="care-pathway-links-actions">
				<span>
					{ sprintf(
						/* translators: 1: number of pages. 2: first day. 3: last day. 4: day of the import. */
						_n(
							'Kept: numbers of %1$s page from %2$s to %3$s, imported on %4$s.',
							'Kept: numbers of %1$s pages from %2$s to %3$s, imported on %4$s.',
							kept.pages,
							'care-pathway-links'
						),
						kept.pages.toLocaleString(),
						dayText( kept.from ),
						dayText( kept.to ),
						dayText( kept.importedAt )
					) }
				</span>
				<Button
					size="compact"
					variant="secondary"
					isDestructive
					onClick={ () => setIsAsking( true ) }
				>
					{ __( 'Delete these numbers', 'care-pathway-links' ) }
				</Button>
			</p>
			{ isAsking && (
				<Modal
					title={ __(
						'Delete the imported numbers?',
						'care-pathway-links'
					) }
					onRequestClose={ () => setIsAsking( false ) }
					size="small"
				>
					<p>
						{ __(
							'Findings about pages with many readers go with them at the next audit. You can import the file again.',
							'care-pathway-links'
						) }
					</p>
					<p className="care-pathway-links-actions">
						<Button
							__next40pxDefaultSize
							variant="primary"
							isDestructive
							onClick={ forget }
						>
							{ __( 'Delete', 'care-pathway-links' ) }
						</Button>
						<Button
							__next40pxDefaultSize
							variant="tertiary"
							onClick={ () => setIsAsking( false ) }
						>
							{ __( 'Cancel', 'care-pathway-links' ) }
						</Button>
					</p>
				</Modal>
			) }
		</>
	);
}

/** A day as people of this language write it. */
function dayText( iso: string ): string {
	return new Date(
		iso.length === 10 ? `${ iso }T12:00:00` : iso
	).toLocaleDateString();
}

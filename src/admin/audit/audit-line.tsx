import { Button, Notice } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useEffect, useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';

import type { AuditState } from '../../contract/site-audit';
import { FailureNotice } from '../failure-notice';
import { dateTimeText } from '../date-text';
import { useSiteIndex } from '../site-index';
import { IndexState } from '../with-index';
import { Working } from '../working';
import type { AuditProgress } from './run-audit';
import { useSiteAudit } from './site-audit';

/** As of when the screen is, what goes on to bring it up to date, and how to ask for that; and how the page index is. */
export function AuditLine( { wanted }: { wanted: 'state' | 'judged' } ) {
	const { index, retry } = useSiteIndex();

	return (
		<AuditStanding wanted={ wanted }>
			<IndexState index={ index } onRetry={ retry } />
		</AuditStanding>
	);
}

/** The same for a screen that says itself how the page index is. */
export function AuditStanding( {
	wanted,
	children,
}: {
	wanted: 'state' | 'judged';
	children?: ReactNode;
} ) {
	const { kept, run, start, cancel, readAgain } = useSiteAudit( wanted );
	const again = useRef< HTMLButtonElement >( null );
	const status = run.status;
	const before = useRef( status );

	useEffect( () => {
		if ( before.current === 'running' && status === 'done' ) {
			speak( __( 'The site was checked.', 'care-pathway-links' ) );
		}
		// Whose button went away goes on with the one in its place.
		if ( before.current === 'running' && status === 'cancelled' ) {
			again.current?.focus();
		}
		before.current = status;
	}, [ status ] );

	if ( kept.status === 'failed' ) {
		return <FailureNotice code={ kept.code } onRetry={ readAgain } />;
	}
	if ( kept.status === 'reading' ) {
		return (
			<Working
				text={ __(
					'Reading what was found last',
					'care-pathway-links'
				) }
			/>
		);
	}
	return (
		<div className="care-pathway-links-audit-line">
			<p>
				<AsOf state={ kept.state } />{ ' ' }
				{ status !== 'running' && (
					<Button ref={ again } variant="link" onClick={ start }>
						{ __( 'Check again now', 'care-pathway-links' ) }
					</Button>
				) }
			</p>
			{ run.status === 'running' && (
				<Running progress={ run.progress } onCancel={ cancel } />
			) }
			{ run.status === 'done' && run.pages < run.of && (
				<p className="care-pathway-links-note">
					{ judgedText( run.pages, run.of ) }
				</p>
			) }
			{ run.status === 'cancelled' && (
				<Notice status="info" isDismissible={ false }>
					{ __(
						'The check was stopped. What was found before is still shown.',
						'care-pathway-links'
					) }
				</Notice>
			) }
			{ run.status === 'failed' && (
				<>
					<p>
						{ __(
							'The site could not be checked to the end. What was found before is still shown.',
							'care-pathway-links'
						) }
					</p>
					<FailureNotice code={ run.code } onRetry={ start } />
				</>
			) }
			{ children }
		</div>
	);
}

function AsOf( { state: { asOf, stalePages } }: { state: AuditState } ) {
	if ( asOf === null ) {
		return (
			<>{ __( 'The site was not checked yet.', 'care-pathway-links' ) }</>
		);
	}
	return (
		<>
			{ sprintf(
				/* translators: %s: date and time. */
				__( 'As of %s.', 'care-pathway-links' ),
				dateTimeText( asOf )
			) }
			{ stalePages > 0 &&
				` ${ sprintf(
					/* translators: %s: number of pages. */
					_n(
						'What is said of %s page may be out of date: it, or a page it is linked with, was saved since.',
						'What is said of %s pages may be out of date: they, or pages they are linked with, were saved since.',
						stalePages,
						'care-pathway-links'
					),
					stalePages.toLocaleString()
				) }` }
		</>
	);
}

function Running( {
	progress,
	onCancel,
}: {
	progress: AuditProgress;
	onCancel: () => void;
} ) {
	return (
		<div className="care-pathway-links-audit-line__run">
			<Working text={ phaseText( progress ) } share={ progress.share } />
			<p className="care-pathway-links-note">
				{ __(
					'You can go on working on these screens. If you close the page, your next visit goes on with it.',
					'care-pathway-links'
				) }
			</p>
			<Button variant="secondary" size="compact" onClick={ onCancel }>
				{ __( 'Stop checking', 'care-pathway-links' ) }
			</Button>
		</div>
	);
}

/** How many pages had to be looked at. */
function judgedText( pages: number, of: number ): string {
	return sprintf(
		/* translators: 1: number of pages that were checked, 2: number of all pages. */
		__(
			'Links checked on %1$s of %2$s pages: those that changed, and those that are judged by them.',
			'care-pathway-links'
		),
		pages.toLocaleString(),
		of.toLocaleString()
	);
}

function phaseText( progress: AuditProgress ): string {
	switch ( progress.phase ) {
		case 'reading':
			return __(
				'Step 1 of 3: reading the site’s pages and links',
				'care-pathway-links'
			);
		case 'judging':
			if ( progress.pages !== null && progress.pages < progress.of ) {
				return sprintf(
					/* translators: 1: number of pages to check, 2: number of all pages. */
					__(
						'Step 2 of 3: checking the links of %1$s of %2$s pages',
						'care-pathway-links'
					),
					progress.pages.toLocaleString(),
					progress.of.toLocaleString()
				);
			}
			return __(
				'Step 2 of 3: checking every page and link',
				'care-pathway-links'
			);
		case 'keeping':
			return __(
				'Step 3 of 3: keeping what was found',
				'care-pathway-links'
			);
	}
}

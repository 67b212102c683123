import { Button, ExternalLink, Popover, Spinner } from '@wordpress/components';
import { useId } from '@wordpress/element';
import { useViewportMatch } from '@wordpress/compose';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';

import type { FoundPage, Stage, TargetPage } from '../../contract/types';
import { failureText } from '../../screens/failure-text';
import { useFoundPage } from '../use-found-page';
import type { FoundPageState } from '../use-found-page';
import { PageKind } from './page-kind';

interface Props {
	page: TargetPage;
	stage?: Stage | undefined;
	/** What it opens beside. */
	beside: Element | null;
	onClose: () => void;
}

/** A look at a page before linking to it; the page itself opens in a new tab. */
export function PagePreview( { page, stage, beside, onClose }: Props ) {
	const found = useFoundPage( page.id );
	const titleId = useId();

	// Where the sidebar takes the whole window there is no room beside it.
	const isNarrow = useViewportMatch( 'medium', '<' );

	return (
		<Popover
			anchor={ beside }
			placement={ isNarrow ? 'bottom-end' : 'left-start' }
			offset={ 8 }
			onClose={ onClose }
			className="care-pathway-links-preview"
		>
			<div
				role="dialog"
				aria-labelledby={ titleId }
				className="care-pathway-links-preview__content"
			>
				<Button
					icon={ closeSmall }
					size="small"
					label={ __( 'Close preview', 'care-pathway-links' ) }
					onClick={ onClose }
					className="care-pathway-links-preview__close"
				/>
				<h4 id={ titleId }>{ page.title }</h4>
				{ page.role && <PageKind role={ page.role } stage={ stage } /> }
				<Facts found={ found } />
				<ExternalLink href={ page.url }>
					{ __( 'Open the page', 'care-pathway-links' ) }
				</ExternalLink>
			</div>
		</Popover>
	);
}

function Facts( { found }: { found: FoundPageState } ) {
	if ( found.status === 'reading' ) {
		return <Spinner />;
	}
	if ( found.status === 'failed' ) {
		return <p>{ failureText( found.code ) }</p>;
	}
	if ( found.page === null ) {
		return (
			<p>
				{ __(
					'This page is no longer among the site’s public pages.',
					'care-pathway-links'
				) }
			</p>
		);
	}
	return (
		<>
			<p>
				{ found.page.summary ||
					__( 'The page has no summary.', 'care-pathway-links' ) }
			</p>
			<p className="care-pathway-links-note">
				{ reviewText( found.page ) }
			</p>
		</>
	);
}

function reviewText( { reviewed }: FoundPage ): string {
	return reviewed === null
		? __(
				'Nobody has noted a clinical review of it.',
				'care-pathway-links'
			)
		: sprintf(
				/* translators: %s: a date. */
				__( 'Clinically reviewed on %s', 'care-pathway-links' ),
				new Intl.DateTimeFormat(
					document.documentElement.lang || 'en',
					{
						dateStyle: 'long',
						timeZone: 'UTC',
					}
				).format( new Date( reviewed ) )
			);
}

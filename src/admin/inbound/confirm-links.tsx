import { Button, Modal } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

import { LinkPreview } from './link-preview';
import type { OfferedLink } from './read-part';

/** Shows all changes once more before they are made. */
export function ConfirmLinks( {
	links,
	onConfirm,
	onClose,
}: {
	links: readonly OfferedLink[];
	onConfirm: () => void;
	onClose: () => void;
} ) {
	const pages = new Set( links.map( ( { source } ) => source.postId ) ).size;

	return (
		<Modal
			title={ addText( links.length ) }
			onRequestClose={ onClose }
			size="large"
		>
			<p>
				{ sprintf(
					/* translators: %s: number of pages. */
					_n(
						'%s page will be saved, with a revision. Only the linked words change.',
						'%s pages will be saved, each with a revision. Only the linked words change.',
						pages,
						'care-pathway-links'
					),
					pages.toLocaleString()
				) }
			</p>
			{  }
			<div
				className="care-pathway-links-confirm"
				role="group"
				tabIndex={ 0 }
				aria-label={ __( 'All changes', 'care-pathway-links' ) }
			>
				<ul>
					{ links.map( ( link ) => (
						<li key={ link.id }>
							<strong>{ link.source.title }</strong>
							<LinkPreview link={ link } />
						</li>
					) ) }
				</ul>
			</div>
			<p className="care-pathway-links-actions">
				<Button
					variant="primary"
					__next40pxDefaultSize
					onClick={ onConfirm }
				>
					{ addText( links.length ) }
				</Button>
				<Button
					variant="tertiary"
					__next40pxDefaultSize
					onClick={ onClose }
				>
					{ __( 'Cancel', 'care-pathway-links' ) }
				</Button>
			</p>
		</Modal>
	);
}

/** What the button says. */
export function addText( count: number ): string {
	return count === 0
		? __( 'Add links', 'care-pathway-links' )
		: sprintf(
				/* translators: %s: number of links. */
				_n(
					'Add %s link',
					'Add %s links',
					count,
					'care-pathway-links'
				),
				count.toLocaleString()
			);
}

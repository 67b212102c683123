import { store as blockEditorStore } from '@wordpress/block-editor';
import { Button, ExternalLink } from '@wordpress/components';
import { useDispatch, useRegistry } from '@wordpress/data';
import { __ } from '@wordpress/i18n';

import type { UnreadBlocks } from '../../content/find-unread';
import { canWrite } from '../can-write';
import { convertBlock } from '../convert-block';
import { useParts } from '../parts';
import { PlainList } from '../plain-list';
import { unreadText } from './unread-text';

/** What of the text was left out, a line for each reason, with a way out where there is one. */
export function NotRead( { unread }: { unread: readonly UnreadBlocks[] } ) {
	return unread.length === 0 ? null : (
		<PlainList
			className="care-pathway-links-not-read"
			label={ __( 'Not read', 'care-pathway-links' ) }
		>
			{ unread.map( ( blocks ) => (
				<li key={ blocks.kind } className="care-pathway-links-note">
					{ unreadText( blocks.kind, blocks.clientIds.length ) }{ ' ' }
					<WayOut blocks={ blocks } />
				</li>
			) ) }
		</PlainList>
	);
}

function WayOut( { blocks }: { blocks: UnreadBlocks } ) {
	const { kind, clientIds, patternIds } = blocks;
	const { screens } = useParts();
	const registry = useRegistry();
	const { selectBlock } = useDispatch( blockEditorStore );
	const [ first = '' ] = clientIds;
	const [ patternId ] = patternIds;

	if ( kind === 'synced-pattern' && patternId !== undefined ) {
		return (
			<ExternalLink
				href={
					new URL(
						`post.php?post=${ patternId }&action=edit`,
						screens
					).href
				}
			>
				{ __( 'Edit the original', 'care-pathway-links' ) }
			</ExternalLink>
		);
	}
	if ( kind === 'classic' && canWrite( registry, first ) ) {
		return (
			<Button
				variant="link"
				onClick={ () =>
					clientIds.forEach( ( clientId ) =>
						convertBlock( registry, clientId )
					)
				}
			>
				{ __( 'Convert to blocks', 'care-pathway-links' ) }
			</Button>
		);
	}
	return (
		<Button variant="link" onClick={ () => void selectBlock( first ) }>
			{ __( 'Show it', 'care-pathway-links' ) }
		</Button>
	);
}

import { Disabled, Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { ServerPreview } from '../server-preview';
import { BLOCK_NAME } from './block-name';

interface Props {
	/** Our own attributes, and the class of the chosen style. */
	attributes: Record< string, unknown >;
}

/** The block as the server shows it to visitors; its links do not lead away from the editor. */
export function Preview( { attributes }: Props ) {
	return (
		<Disabled>
			<ServerPreview
				block={ BLOCK_NAME }
				attributes={ attributes }
				httpMethod="POST"
				EmptyResponsePlaceholder={ NothingShown }
				ErrorResponsePlaceholder={ NotRendered }
			/>
		</Disabled>
	);
}

function NothingShown() {
	return (
		<Notice status="warning" isDismissible={ false }>
			{ __(
				'None of the chosen pages is open to visitors at this moment, so they do not see this block.',
				'care-pathway-links'
			) }
		</Notice>
	);
}

function NotRendered() {
	return (
		<Notice status="warning" isDismissible={ false }>
			{ __(
				'The preview could not be loaded. Your choice of pages is kept.',
				'care-pathway-links'
			) }
		</Notice>
	);
}

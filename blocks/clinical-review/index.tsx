import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';

import { BLOCK_NAME } from './block-name';
import { Edit } from './edit';
import './editor.scss';
import { ClinicalReviewIcon } from './icon';
import './style.scss';

// Title, attributes and the rest come from block.json, by way of the server and translated.
registerBlockType( BLOCK_NAME, {
	icon: <ClinicalReviewIcon />,
	edit: Edit,
	// Shown by render.php: whatever is saved can be opened again, by older and newer versions too.
	save: () => null,
	example: {},
} as unknown as BlockConfiguration );

import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';

import { BLOCK_NAME } from './block-name';
import { Edit } from './edit';
import './editor.scss';
import { NextStepsIcon } from './icon';
import './style.scss';
import { transforms } from './transforms';

// Title, attributes and the rest come from block.json, by way of the server and translated.
registerBlockType( BLOCK_NAME, {
	icon: <NextStepsIcon />,
	edit: Edit,
	// Shown by render.php: whatever is saved can be opened again, by older and newer versions too.
	save: () => null,
	transforms,
	example: {},
} as unknown as BlockConfiguration );

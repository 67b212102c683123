import { Button, Placeholder } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type {
	ShownStep,
	SuggestedPathway,
	SuggestedStep,
} from '../../src/contract/types';
import { NextStepsIcon } from './icon';
import { PathwayList } from './pathway-list';
import { SuggestedList } from './suggested-list';

interface Props {
	suggested: readonly SuggestedStep[];
	/** The owner's, that lead on from here. */
	pathways: readonly SuggestedPathway[];
	onChoose: () => void;
	onAdd: ( steps: ShownStep[] ) => void;
}

/** The block before a page is chosen: what it does, and how to begin. */
export function Start( { suggested, pathways, onChoose, onAdd }: Props ) {
	return (
		<Placeholder
			icon={ <NextStepsIcon /> }
			label={ __( 'Next steps', 'care-pathway-links' ) }
			instructions={ __(
				'Lead readers on: choose the pages they need next. Titles and addresses stay current, and a page that is no longer public is left out.',
				'care-pathway-links'
			) }
		>
			<div className="care-pathway-links-start">
				<PathwayList pathways={ pathways } onAdd={ onAdd } />
				<SuggestedList suggested={ suggested } onAdd={ onAdd } />
				<Button
					variant={ suggested.length > 0 ? 'secondary' : 'primary' }
					onClick={ onChoose }
					__next40pxDefaultSize
				>
					{ __( 'Choose pages', 'care-pathway-links' ) }
				</Button>
			</div>
		</Placeholder>
	);
}

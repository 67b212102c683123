import { CheckboxControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { useHasMarks } from '../use-has-marks';

/** Whether suggestions are marked in the text; everybody chooses for themselves. */
export function MarksControl() {
	const [ hasMarks, setHasMarks ] = useHasMarks();

	return (
		<div className="care-pathway-links-marks-control">
			<CheckboxControl
				__nextHasNoMarginBottom
				label={ __( 'Mark links in the text', 'care-pathway-links' ) }
				help={ __(
					'Suggested and existing links. Readers never see the marks.',
					'care-pathway-links'
				) }
				checked={ hasMarks }
				onChange={ setHasMarks }
			/>
		</div>
	);
}

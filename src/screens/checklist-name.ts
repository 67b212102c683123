import { __ } from '@wordpress/i18n';

import type { ChecklistLine, ChecklistLineId } from '../contract/types';

/** A line of the checklist, as what is true when it is done. */
export function checklistName( line: ChecklistLine ): string {
	return line.kind === 'own' ? line.text : builtInName( line.id );
}

function builtInName( id: ChecklistLineId ): string {
	switch ( id ) {
		case 'leads-on':
			return __(
				'It leads on: at least one next step',
				'care-pathway-links'
			);
		case 'leads-here':
			return __( 'Another page leads here', 'care-pathway-links' );
		case 'in-cluster':
			return __(
				'It is connected to the main page of its topic',
				'care-pathway-links'
			);
		case 'reviewed':
			return __(
				'It says who reviewed it, and when',
				'care-pathway-links'
			);
		case 'no-findings':
			return __(
				'None of its links must be mended',
				'care-pathway-links'
			);
	}
}

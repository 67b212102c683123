import { ProgressBar } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

/** That something takes a moment, and what. */
export function Working( { text, share }: { text: string; share?: number } ) {
	return (
		<div role="status">
			<p>{ text }</p>
			<ProgressBar
				className="care-pathway-links-progress"
				{ ...( share !== undefined && { value: share * 100 } ) }
			/>
		</div>
	);
}

/** That what is shown is of an earlier visit, and a newer one is on its way. */
export function Renewing() {
	return (
		<p role="status" className="care-pathway-links-note">
			{ __(
				'This is how it was when you last looked. It is being brought up to date.',
				'care-pathway-links'
			) }
		</p>
	);
}

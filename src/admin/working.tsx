import { ProgressBar } from '@wordpress/components';

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

import { Path, SVG } from '@wordpress/components';

/** A page with a mark of approval. */
export function ClinicalReviewIcon() {
	return (
		<SVG
			xmlns="http://www.w3.org/2000/svg"
			viewBox="0 0 24 24"
			width="24"
			height="24"
		>
			<Path d="M5 3h14v9h-1.5V4.5h-11v15H12V21H5zM8.5 8h7v1.5h-7zM8.5 11.5H13V13H8.5zM15.8 20.6l-2.6-2.6 1-1.1 1.6 1.6 3.9-3.9 1 1.1z" />
		</SVG>
	);
}

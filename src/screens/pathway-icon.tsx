import { Path, SVG } from '@wordpress/components';

/** Two stops on a path, joined. */
export function PathwayIcon() {
	return (
		<SVG
			xmlns="http://www.w3.org/2000/svg"
			viewBox="0 0 24 24"
			width="24"
			height="24"
		>
			<Path d="M6.5 3.5a3 3 0 0 0-.75 5.9v.85c0 1.8 1.45 3.25 3.25 3.25h6c.97 0 1.75.78 1.75 1.75v.35a3 3 0 1 0 1.5 0v-.35c0-1.8-1.45-3.25-3.25-3.25H9c-.97 0-1.75-.78-1.75-1.75V9.4a3 3 0 0 0-.75-5.9Zm0 1.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Zm11 12a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z" />
		</SVG>
	);
}

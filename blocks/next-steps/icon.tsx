import { Path, SVG } from '@wordpress/components';

/** Three stops, and the way on. */
export function NextStepsIcon() {
	return (
		<SVG
			xmlns="http://www.w3.org/2000/svg"
			viewBox="0 0 24 24"
			width="24"
			height="24"
		>
			<Path d="M4 5h3v3H4zM4 10.5h3v3H4zM4 16h3v3H4zM9.5 5.750h7v1.5h-7zM9.5 11.250h7v1.5h-7zM9.5 16.750h6v1.5h-6zM17.5 14l3.5 3.5-3.5 3.5-1-1 2.4-2.5-2.4-2.5z" />
		</SVG>
	);
}

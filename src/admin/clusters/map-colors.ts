import type { MapColors } from './pen';

const OURS: MapColors = {
	paper: '#ffffff',
	ink: '#1d2327',
	quiet: '#50575e',
	accent: '#3858e9',
	orphan: '#b32d2e',
};

/** Names of the person's own colours, where the system keeps to them. */
const THEIRS: MapColors = {
	paper: 'Canvas',
	ink: 'CanvasText',
	quiet: 'CanvasText',
	accent: 'Highlight',
	orphan: 'LinkText',
};

/** Whether the person chose colours of their own, and hears of a change. */
export function watchColors(
	onChange: ( colors: MapColors ) => void
): () => void {
	const forced = window.matchMedia( '(forced-colors: active)' );
	const tell = () => onChange( forced.matches ? THEIRS : OURS );
	tell();
	forced.addEventListener( 'change', tell );
	return () => forced.removeEventListener( 'change', tell );
}

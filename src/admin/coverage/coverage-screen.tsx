export function CoverageScreen() {
	return null;
}

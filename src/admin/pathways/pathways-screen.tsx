export function PathwaysScreen() {
	return null;
}

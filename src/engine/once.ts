/** What is made when it is first asked for, and kept. */
export function once< Value >( make: () => Value ): () => Value {
	let made: { value: Value } | null = null;

	return () => ( made ??= { value: make() } ).value;
}

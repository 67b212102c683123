/** What takes long to make: in pieces, or what is left of it in one go. It is made once. */
export interface InPieces< Value > {
	value: () => Value;
	/** Makes it, or what is left of it; between two pieces something else may be done, and may ask for the value. */
	prepare: () => Generator< void, Value, void >;
}

/**
 * Has something made when it is first asked for.
 *
 * @param make Makes it; it yields wherever it may be interrupted. Where it throws, the next one who asks begins anew.
 */
export function inPieces< Value >(
	make: () => Generator< void, Value, void >
): InPieces< Value > {
	let made: { value: Value } | null = null;
	let making: Generator< void, Value, void > | null = null;

	const goOn = () => {
		making ??= make();
		try {
			const step = making.next();
			if ( step.done === true ) {
				made = { value: step.value };
				making = null;
			}
		} catch ( error ) {
			making = null;
			throw error;
		}
	};

	return {
		value: () => {
			while ( made === null ) {
				goOn();
			}
			return made.value;
		},
		*prepare() {
			while ( made === null ) {
				goOn();
				yield;
			}
			return made.value;
		},
	};
}

/** Everything at once, for whoever cannot wait. */
export function inOneGo< Value >(
	pieces: Generator< unknown, Value, void >
): Value {
	for (;;) {
		const step = pieces.next();
		if ( step.done === true ) {
			return step.value;
		}
	}
}

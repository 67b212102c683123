import type { ComponentType } from 'react';

/** A screen of our page. Everything that can be chosen on it is part of the address. */
export interface Screen {
	/** In the address. */
	name: string;
	/** In the line of tabs, and its heading. */
	title: () => string;
	Content: ComponentType;
	/** Begins to fetch what is not in our script and is needed as soon as the screen has something to show. */
	prepare?: () => void;
}

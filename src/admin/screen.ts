import type { ComponentType } from 'react';

/** A screen of our page. Everything that can be chosen on it is part of the address. */
export interface Screen {
	/** In the address. */
	name: string;
	/** In the line of tabs, and its heading. */
	title: () => string;
	Content: ComponentType;
}

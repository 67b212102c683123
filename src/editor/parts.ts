import { createContext, useContext } from '@wordpress/element';

import type { Api } from '../api';
import type { Engine, IndexOwner } from '../contract/calls';
import type { BootRecord } from './boot';
import type { IndexLook } from './update-index';

/** What the entry made once: everything that reaches outside the editor. */
export interface Parts {
	boot: BootRecord;
	api: Api;
	engine: Engine;
	/** Whose page index this device keeps. */
	indexOwner: IndexOwner;
	/** What was asked about the page index at once, while the editor was still being put together. */
	firstLook: IndexLook;
	/** A screen that asks for a login first, wherever the site has its login. */
	loginUrl: string;
	/** The folder of the site's own screens. */
	screens: string;
}

const PartsContext = createContext< Parts | null >( null );

export const PartsOwner = PartsContext.Provider;

export function useParts(): Parts {
	const parts = useContext( PartsContext );
	if ( parts === null ) {
		throw new Error( 'Care Pathway Links: rendered outside its plugin.' );
	}
	return parts;
}

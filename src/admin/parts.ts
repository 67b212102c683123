import { createContext, useContext } from '@wordpress/element';

import type { AuditApi } from '../audit-api';
import type { JudgedStore } from '../worker/judged-store';
import type { SealedStore } from '../worker/sealed-store';
import type { Outside } from '../screens/reach-out';
import type { AdminBoot } from './boot';

/** What the entry made once: everything that reaches outside the page. */
export interface Parts extends Outside {
	boot: AdminBoot;
	auditApi: AuditApi;
	/** What this browser keeps of the site's links, locked. */
	keptStore: SealedStore;
	judgedStore: JudgedStore;
}

const PartsContext = createContext< Parts | null >( null );

export const PartsOwner = PartsContext.Provider;

export function useParts(): Parts {
	const parts = useContext( PartsContext );
	if ( parts === null ) {
		throw new Error( 'Care Pathway Links: rendered outside its page.' );
	}
	return parts;
}

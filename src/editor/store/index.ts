import { createReduxStore } from '@wordpress/data';

import * as actions from './actions';
import { reducer } from './reducer';
import * as selectors from './selectors';

/** What the editor remembers between the server, the engine and the writer. Registered in the entry. */
export const store = createReduxStore( 'care-pathway-links', {
	reducer,
	actions,
	selectors,
} );

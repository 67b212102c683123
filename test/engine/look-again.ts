import { judge } from '../../src/engine/grammar';
import { createSecondPass } from '../../src/engine/second-pass';

import type { LookAgain } from './judge-traps';

const pass = createSecondPass( judge );

/** What the worker makes of a first answer, once it knows grammar. */
export const lookAgain: LookAgain = ( analysis, language ) => {
	pass.unjudged( analysis, language ).forEach( pass.judge );
	return pass.refine( analysis, language );
};

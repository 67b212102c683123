/** Lets calls that have come in meanwhile go first. */
export function nextTask(): Promise< void > {
	return new Promise( ( resolve ) => setTimeout( resolve, 0 ) );
}

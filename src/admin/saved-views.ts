import type { Route } from './route';

/** A look at a list that somebody keeps under a name. */
export interface SavedView {
	name: string;
	route: Route;
}

/** Longest name, and most views that are kept of a screen. */
export const LONGEST_NAME = 60;
const MOST = 30;

/** Views as a browser kept them; what is not one is left out. */
export function readViews( kept: unknown ): SavedView[] {
	return ( Array.isArray( kept ) ? kept : [] ).filter(
		( view ): view is SavedView =>
			isRecord( view ) &&
			typeof view.name === 'string' &&
			isRecord( view.route ) &&
			Object.values( view.route ).every(
				( value ) => typeof value === 'string'
			)
	);
}

/** Views with one more, in the place of the one of the same name. */
export function withView(
	views: readonly SavedView[],
	added: SavedView
): SavedView[] {
	return [
		...views.filter( ( { name } ) => name !== added.name ),
		added,
	].slice( -MOST );
}

/** Which page of a list is looked at is no part of a view. */
const OF_THE_MOMENT = new Set( [ 'page_number', 'behind', 'of' ] );

/** The part of an address that a view is. */
export function viewRoute( route: Route ): Route {
	return Object.fromEntries(
		Object.entries( route )
			.filter(
				( [ name, value ] ) =>
					value !== '' && ! OF_THE_MOMENT.has( name )
			)
			.sort( ( [ one ], [ other ] ) => ( one < other ? -1 : 1 ) )
	);
}

export function isSameView( one: Route, other: Route ): boolean {
	return (
		JSON.stringify( viewRoute( one ) ) ===
		JSON.stringify( viewRoute( other ) )
	);
}

function isRecord( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}

import { createReduxStore } from '@wordpress/data';
import type { RichTextData } from '@wordpress/rich-text';

interface State {
	attributes: Record< string, Record< string, unknown > >;
	locked: string[];
	/** What was dispatched, in order. */
	acts: string[];
}

type Action =
	| {
			type: 'BLOCKS_PUT';
			attributes: State[ 'attributes' ];
			locked: string[];
	  }
	| {
			type: 'UPDATE_BLOCK_ATTRIBUTES';
			clientIds: string[];
			attributes: Record< string, Record< string, unknown > >;
	  }
	| { type: 'MARK_LAST_CHANGE_AS_PERSISTENT' };

const NOTHING: State = { attributes: {}, locked: [], acts: [] };

/**
 * The part of WordPress' block editor store that links are written through. WordPress brings the real
 * one at run time and no package of it is installed here; the browser tests run against the real one.
 */
export const store = createReduxStore( 'core/block-editor', {
	reducer( state: State = NOTHING, action: Action ): State {
		switch ( action.type ) {
			case 'BLOCKS_PUT':
				return {
					attributes: action.attributes,
					locked: action.locked,
					acts: [],
				};
			case 'UPDATE_BLOCK_ATTRIBUTES':
				return {
					...state,
					acts: [ ...state.acts, 'update' ],
					attributes: {
						...state.attributes,
						...Object.fromEntries(
							action.clientIds.map( ( clientId ) => [
								clientId,
								{
									...state.attributes[ clientId ],
									...action.attributes[ clientId ],
								},
							] )
						),
					},
				};
			case 'MARK_LAST_CHANGE_AS_PERSISTENT':
				return { ...state, acts: [ ...state.acts, 'persist' ] };
			default:
				return state;
		}
	},
	actions: {
		putBlocks: (
			attributes: Record<
				string,
				Record< string, RichTextData | unknown >
			>,
			locked: string[] = []
		) => ( { type: 'BLOCKS_PUT', attributes, locked } ) as const,
		updateBlockAttributes: (
			clientIds: string[],
			attributes: Record< string, Record< string, unknown > >
		) =>
			( {
				type: 'UPDATE_BLOCK_ATTRIBUTES',
				clientIds,
				attributes,
			} ) as const,
		__unstableMarkLastChangeAsPersistent: () =>
			( { type: 'MARK_LAST_CHANGE_AS_PERSISTENT' } ) as const,
	},
	selectors: {
		getBlockAttributes: ( state: State, clientId: string ) =>
			state.attributes[ clientId ] ?? null,
		getBlockEditingMode: ( state: State, clientId: string ) =>
			state.locked.includes( clientId ) ? 'disabled' : 'default',
		getBlockName: ( state: State, clientId: string ) =>
			state.attributes[ clientId ] ? 'core/paragraph' : null,
		canEditBlock: ( state: State, clientId: string ) =>
			state.attributes[ clientId ]?.lock === undefined,
		getActs: ( state: State ) => state.acts,
	},
} );

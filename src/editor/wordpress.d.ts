/*
 * What we use of the WordPress packages that are not installed here: the editor gives them at run time,
 * and they bring no types that the compiler finds. Every name below exists from WordPress 6.8 on.
 */

declare module '@wordpress/editor' {
	import type { ReduxStoreConfig, StoreDescriptor } from '@wordpress/data';
	import type { JSX, ReactNode } from 'react';

	type State = Record< string, unknown >;

	export const store: StoreDescriptor<
		ReduxStoreConfig<
			State,
			{
				undo: () => Promise< void >;
				editPost: (
					change: Record< string, unknown >,
					options?: { undoIgnore?: boolean }
				) => void;
			},
			{
				getCurrentPostId: ( state: State ) => number | string | null;
				getCurrentPostType: ( state: State ) => string | null;
				getEditedPostAttribute: (
					state: State,
					name: string
				) => unknown;
				getCurrentPostAttribute: (
					state: State,
					name: string
				) => unknown;
				getEditorMode: ( state: State ) => 'visual' | 'text';
				getPermalink: ( state: State ) => string | null;
				/** As it was last read from the server. */
				getCurrentPost: ( state: State ) => {
					_links?: Record< string, unknown >;
				};
				isCurrentPostPublished: ( state: State ) => boolean;
				isEditedPostDirty: ( state: State ) => boolean;
				isSavingPost: ( state: State ) => boolean;
				isAutosavingPost: ( state: State ) => boolean;
			}
		>
	>;

	export function PluginSidebar( props: {
		name: string;
		title: string;
		icon?: ReactNode;
		className?: string;
		children: ReactNode;
	} ): JSX.Element;

	export function PluginDocumentSettingPanel( props: {
		name: string;
		title: string;
		className?: string;
		children: ReactNode;
	} ): JSX.Element;

	export function PluginPrePublishPanel( props: {
		title: string;
		icon?: ReactNode;
		className?: string;
		initialOpen?: boolean;
		children: ReactNode;
	} ): JSX.Element;

	export function PluginSidebarMoreMenuItem( props: {
		target: string;
		icon?: ReactNode;
		children: ReactNode;
	} ): JSX.Element;
}

declare module '@wordpress/edit-post' {
	import type { ReduxStoreConfig, StoreDescriptor } from '@wordpress/data';

	export const store: StoreDescriptor<
		ReduxStoreConfig<
			Record< string, unknown >,
			{ openGeneralSidebar: ( name: string ) => void },
			Record< never, never >
		>
	>;
}

declare module '@wordpress/block-editor' {
	import type { ReduxStoreConfig, StoreDescriptor } from '@wordpress/data';

	type State = Record< string, unknown >;

	interface EditorBlock {
		clientId: string;
		name: string;
		attributes: Record< string, unknown >;
		innerBlocks: EditorBlock[];
		/** Since 7.1, of a block of plain HTML: its HTML, in parts. */
		innerContent?: readonly unknown[];
	}

	/** One end of a selection; key and offset are missing when a whole block is selected. */
	interface SelectionEnd {
		clientId?: string;
		attributeKey?: string;
		offset?: number;
	}

	export const store: StoreDescriptor<
		ReduxStoreConfig<
			State,
			{
				/**
				 * With `uniqueByBlock` the attributes are by block. Older versions take the last argument for a boolean.
				 */
				updateBlockAttributes: (
					clientId: string | string[],
					attributes: Record< string, unknown >,
					options?: { uniqueByBlock: boolean }
				) => void;
				__unstableMarkLastChangeAsPersistent: () => void;
				__unstableMarkNextChangeAsNotPersistent: () => void;
				/** Null leaves the focus where it is. */
				selectBlock: (
					clientId: string,
					initialPosition?: number | null
				) => void;
				selectionChange: (
					clientId: string,
					attributeKey: string,
					startOffset: number,
					endOffset: number
				) => void;
				removeBlock: (
					clientId: string,
					selectPrevious: boolean
				) => void;
				insertBlocks: (
					blocks: EditorBlock[],
					index: number,
					rootClientId: string | undefined,
					updateSelection: boolean
				) => void;
				replaceBlocks: (
					clientId: string,
					blocks: EditorBlock[]
				) => void;
			},
			{
				getBlocks: (
					state: State,
					rootClientId?: string
				) => EditorBlock[];
				getBlock: (
					state: State,
					clientId: string
				) => EditorBlock | null;
				getBlockAttributes: (
					state: State,
					clientId: string
				) => Record< string, unknown > | null;
				getBlockName: (
					state: State,
					clientId: string
				) => string | null;
				getClientIdsWithDescendants: ( state: State ) => string[];
				getBlocksByName: ( state: State, name: string ) => string[];
				getBlockEditingMode: (
					state: State,
					clientId: string
				) => 'default' | 'contentOnly' | 'disabled';
				getSettings: ( state: State ) => { isPreviewMode?: boolean };
				getTemplateLock: (
					state: State,
					rootClientId?: string
				) => string | false | undefined;
				canEditBlock: ( state: State, clientId: string ) => boolean;
				canInsertBlockType: (
					state: State,
					blockName: string,
					rootClientId?: string
				) => boolean;
				getSelectionStart: ( state: State ) => SelectionEnd;
				getSelectionEnd: ( state: State ) => SelectionEnd;
				/** Whether somebody types at this moment; moving the caret or the mouse ends it. */
				isTyping: ( state: State ) => boolean;
			}
		>
	>;
}

declare module '@wordpress/core-data' {
	import type { ReduxStoreConfig, StoreDescriptor } from '@wordpress/data';

	type State = Record< string, unknown >;

	export const store: StoreDescriptor<
		ReduxStoreConfig<
			State,
			{
				saveEntityRecord: (
					kind: string,
					name: string,
					record: Record< string, unknown >,
					options: { throwOnError: boolean }
				) => Promise< { id?: number } | undefined >;
			},
			{
				getEditedEntityRecord: (
					state: State,
					kind: string,
					name: string,
					id: number | string
				) => unknown;
				/** What the server answered to the last save, where it refused it. */
				getLastEntitySaveError: (
					state: State,
					kind: string,
					name: string,
					id: number | string
				) => unknown;
				/** Undefined until the server has answered. */
				canUser: (
					state: State,
					action: 'create' | 'read' | 'update' | 'delete',
					resource: { kind: string; name: string; id: number }
				) => boolean | undefined;
			}
		>
	>;
}

declare module '@wordpress/notices' {
	import type { ReduxStoreConfig, StoreDescriptor } from '@wordpress/data';

	type State = Record< string, unknown >;

	interface NoticeOptions {
		id?: string;
		type?: 'default' | 'snackbar';
		isDismissible?: boolean;
		explicitDismiss?: boolean;
		actions?: Array< { label: string; onClick: () => void } >;
	}

	export const store: StoreDescriptor<
		ReduxStoreConfig<
			State,
			{
				createNotice: (
					status: 'success' | 'info' | 'warning' | 'error',
					content: string,
					options?: NoticeOptions
				) => void;
				removeNotice: ( id: string ) => void;
			},
			Record< never, never >
		>
	>;
}

declare module '@wordpress/preferences' {
	import type { ReduxStoreConfig, StoreDescriptor } from '@wordpress/data';

	type State = Record< string, unknown >;

	/** What a person prefers; kept with their account. */
	export const store: StoreDescriptor<
		ReduxStoreConfig<
			State,
			{ set: ( scope: string, name: string, value: unknown ) => void },
			{ get: ( state: State, scope: string, name: string ) => unknown }
		>
	>;
}

declare module '@wordpress/keyboard-shortcuts' {
	import type { ReduxStoreConfig, StoreDescriptor } from '@wordpress/data';

	type State = Record< string, unknown >;

	interface Shortcut {
		name: string;
		/** Group of the list that core shows. */
		category: 'global' | 'main' | 'selection' | 'block' | 'text';
		description: string;
		keyCombination: { modifier: string; character: string };
	}

	export const store: StoreDescriptor<
		ReduxStoreConfig<
			State,
			{
				registerShortcut: ( shortcut: Shortcut ) => void;
				unregisterShortcut: ( name: string ) => void;
			},
			{
				/** As people read it, such as "Ctrl+Shift+Alt+L". */
				getShortcutRepresentation: (
					state: State,
					name: string,
					representation?: 'display' | 'ariaLabel'
				) => string | null;
			}
		>
	>;

	export function useShortcut(
		name: string,
		callback: ( event: KeyboardEvent ) => void,
		options?: { isDisabled?: boolean }
	): void;
}

declare module '@wordpress/commands' {
	import type { ReactNode } from 'react';

	/** Puts a line into the command palette as long as the caller is shown. */
	export function useCommand( command: {
		name: string;
		label: string;
		icon?: ReactNode;
		disabled?: boolean;
		callback: ( options: { close: () => void } ) => void;
	} ): void;
}

declare module '*.scss';

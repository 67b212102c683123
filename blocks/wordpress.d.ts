/*
 * What our blocks use of the WordPress packages that are not installed here, beside src/editor/wordpress.d.ts. Every name
 * below exists from WordPress 6.8 on.
 */

declare module '@wordpress/block-editor' {
	import type { JSX, ReactNode } from 'react';

	export function useBlockProps(
		props?: Record< string, unknown >
	): Record< string, unknown >;

	export function BlockControls( props: {
		group?: string;
		children: ReactNode;
	} ): JSX.Element;

	export function InspectorControls( props: {
		group?: string;
		children: ReactNode;
	} ): JSX.Element;
}

declare module '@wordpress/server-side-render' {
	import type { ComponentType, JSX } from 'react';

	export default function ServerSideRender( props: {
		block: string;
		attributes: Record< string, unknown >;
		httpMethod?: 'GET' | 'POST';
		urlQueryArgs?: Record< string, unknown >;
		EmptyResponsePlaceholder?: ComponentType;
		ErrorResponsePlaceholder?: ComponentType;
	} ): JSX.Element;
}

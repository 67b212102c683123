import type { ReactNode } from 'react';

import type { Route } from './route';
import { useNavigation } from './use-route';

/** A link to a state of our page. */
export function ScreenLink( {
	to,
	className,
	isCurrent = false,
	children,
}: {
	to: Route;
	className?: string;
	/** Whether it leads to where one is. */
	isCurrent?: boolean;
	children: ReactNode;
} ) {
	const { hrefOf, go } = useNavigation();

	return (
		<a
			href={ hrefOf( to ) }
			{ ...( className !== undefined && { className } ) }
			{ ...( isCurrent && { 'aria-current': 'page' as const } ) }
			onClick={ ( event ) => {
				if ( isPlainClick( event ) ) {
					event.preventDefault();
					go( to );
				}
			} }
		>
			{ children }
		</a>
	);
}

/** Whether a click wants the address here, and not in a tab or window of its own. */
function isPlainClick( {
	button,
	metaKey,
	ctrlKey,
	shiftKey,
	altKey,
}: Pick<
	MouseEvent,
	'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'
> ): boolean {
	return button === 0 && ! metaKey && ! ctrlKey && ! shiftKey && ! altKey;
}

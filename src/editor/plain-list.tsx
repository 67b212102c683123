import type { ReactNode } from 'react';

/** A list without bullets, which is no list to some screen readers unless they are told. */
export function PlainList( {
	label,
	className,
	children,
}: {
	/** Where nothing beside it says what is listed. */
	label?: string;
	className?: string;
	children: ReactNode;
} ) {
	return (
		// eslint-disable-next-line jsx-a11y/no-redundant-roles
		<ul
			className={ [ 'care-pathway-links-list', className ]
				.filter( Boolean )
				.join( ' ' ) }
			role="list"
			aria-label={ label }
		>
			{ children }
		</ul>
	);
}

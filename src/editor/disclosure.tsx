import { Button } from '@wordpress/components';
import { useId, useState } from '@wordpress/element';
import type { ReactNode, Ref } from 'react';

/** A line that shows what stands behind it, on request. */
export function Disclosure( {
	label,
	name,
	toggle,
	className,
	children,
}: {
	label: string;
	/** What the button is called where its label does not say enough by itself. */
	name?: string;
	/** The button: where the focus goes on when what had it is gone. */
	toggle?: Ref< HTMLButtonElement >;
	/** Of what is shown. */
	className?: string;
	children: ReactNode;
} ) {
	const [ isOpen, setIsOpen ] = useState( false );
	const id = useId();

	return (
		<>
			<Button
				ref={ toggle }
				variant="link"
				aria-label={ name }
				aria-expanded={ isOpen }
				aria-controls={ id }
				onClick={ () => setIsOpen( ! isOpen ) }
			>
				{ label }
			</Button>
			<div id={ id } className={ className }>
				{ isOpen && children }
			</div>
		</>
	);
}

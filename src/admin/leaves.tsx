import { Button } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import type { ReactNode } from 'react';
import { __, sprintf } from '@wordpress/i18n';

/** A long list, some entries at a time: more at once are slow to draw and to read. */
export function Leaves< Entry >( {
	entries,
	perLeaf,
	render,
}: {
	entries: readonly Entry[];
	perLeaf: number;
	render: ( shown: readonly Entry[] ) => ReactNode;
} ) {
	const [ leaf, setLeaf ] = useState( 0 );
	const last = Math.max( 0, Math.floor( ( entries.length - 1 ) / perLeaf ) );
	const at = Math.min( leaf, last );

	// Other entries are read from their beginning.
	useEffect( () => setLeaf( 0 ), [ entries.length ] );

	return (
		<>
			{ render( entries.slice( at * perLeaf, ( at + 1 ) * perLeaf ) ) }
			{ last > 0 && (
				<p className="care-pathway-links-actions">
					<Button
						variant="secondary"
						size="compact"
						disabled={ at === 0 }
						accessibleWhenDisabled
						onClick={ () => setLeaf( at - 1 ) }
					>
						{ __( 'Previous', 'care-pathway-links' ) }
					</Button>
					<span aria-live="polite">
						{ sprintf(
							/* translators: 1: number of the first entry shown. 2: number of the last one. 3: number of all. */
							__( '%1$s to %2$s of %3$s', 'care-pathway-links' ),
							( at * perLeaf + 1 ).toLocaleString(),
							Math.min(
								entries.length,
								( at + 1 ) * perLeaf
							).toLocaleString(),
							entries.length.toLocaleString()
						) }
					</span>
					<Button
						variant="secondary"
						size="compact"
						disabled={ at === last }
						accessibleWhenDisabled
						onClick={ () => setLeaf( at + 1 ) }
					>
						{ __( 'Next', 'care-pathway-links' ) }
					</Button>
				</p>
			) }
		</>
	);
}

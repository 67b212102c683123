import { useState } from '@wordpress/element';

import { useNavigation } from '../use-route';
import { WithIndex } from '../with-index';
import { BatchList } from './batch-list';
import { ChooseWanted } from './choose-wanted';
import { OfferedLinks } from './offered-links';

/** Which pages should lead to a page, at which words; adding these links, and taking them off again. */
export function InboundScreen() {
	return (
		<WithIndex>
			{ ( version ) => <Inbound version={ version } /> }
		</WithIndex>
	);
}

function Inbound( { version }: { version: string } ) {
	const { route } = useNavigation();
	const [ stamp, setStamp ] = useState( 0 );
	const wanted = wantedOf( route.target );

	return (
		<>
			{ wanted === null ? (
				<ChooseWanted version={ version } />
			) : (
				<OfferedLinks
					key={ wanted }
					wanted={ wanted }
					version={ version }
					onDone={ () => setStamp( ( before ) => before + 1 ) }
				/>
			) }
			<BatchList version={ version } stamp={ stamp } />
		</>
	);
}

function wantedOf( target: string | undefined ): number | 'orphans' | null {
	if ( target === 'orphans' ) {
		return target;
	}
	return target !== undefined && /^[1-9]\d{0,11}$/.test( target )
		? Number( target )
		: null;
}

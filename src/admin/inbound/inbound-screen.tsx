import { useState } from '@wordpress/element';

import { useNavigation } from '../use-route';
import { BesideIndex } from '../with-index';
import { BatchList } from './batch-list';
import { ChooseWanted } from './choose-wanted';
import { OfferedLinks } from './offered-links';
import { ToOrphans } from './to-orphans';

/** Which pages should lead to a page, at which words; adding these links, and taking them off again. */
export function InboundScreen() {
	return (
		<BesideIndex>
			{ ( version ) => <Inbound version={ version } /> }
		</BesideIndex>
	);
}

function Inbound( { version }: { version: string } ) {
	const { route } = useNavigation();
	const [ stamp, setStamp ] = useState( 0 );
	const wanted = wantedOf( route.target );
	const onDone = () => setStamp( ( before ) => before + 1 );

	return (
		<>
			{ wanted === null && <ChooseWanted version={ version } /> }
			{ wanted === 'orphans' && version !== '' && (
				<ToOrphans version={ version } onDone={ onDone } />
			) }
			{ typeof wanted === 'number' && version !== '' && (
				<OfferedLinks
					key={ wanted }
					wanted={ wanted }
					targetIds={ [ wanted ] }
					version={ version }
					onDone={ onDone }
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

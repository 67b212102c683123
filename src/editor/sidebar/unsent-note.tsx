import { useSelect } from '@wordpress/data';
import { useEffect, useState } from '@wordpress/element';
import { _n, sprintf } from '@wordpress/i18n';

import { store } from '../store';
import { FailureActions } from './failure-notice';
import { failureText } from '../../screens/failure-text';

/** A decision normally is recorded within this time, in milliseconds; nobody needs to hear of it. */
const PATIENCE = 3000;

/** Says so when decisions could not be recorded; they are kept and sent again. */
export function UnsentNote() {
	const { count, failure } = useSelect( ( select ) => {
		const { getUnsent, getSendFailure } = select( store );
		return { count: getUnsent().length, failure: getSendFailure() };
	}, [] );
	const [ isLate, setIsLate ] = useState( false );

	useEffect( () => {
		setIsLate( false );
		if ( count > 0 ) {
			const timer = setTimeout( () => setIsLate( true ), PATIENCE );
			return () => clearTimeout( timer );
		}
	}, [ count ] );

	if ( count === 0 || ! isLate ) {
		return null;
	}
	return (
		<div className="care-pathway-links-note">
			<p>
				{ sprintf(
					/* translators: %d: number of decisions about suggestions. */
					_n(
						'%d decision is not recorded on the site yet. It is kept and will be sent again.',
						'%d decisions are not recorded on the site yet. They are kept and will be sent again.',
						count,
						'care-pathway-links'
					),
					count
				) }
			</p>
			{ failure !== null && (
				<>
					<p>{ failureText( failure ) }</p>
					<FailureActions code={ failure } />
				</>
			) }
		</div>
	);
}

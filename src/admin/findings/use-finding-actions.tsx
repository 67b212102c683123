import { useMemo } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Action } from '@wordpress/dataviews/wp';

import type { KeptFinding } from '../../contract/site-audit';
import { failureCode } from '../../screens/failure-code';
import { useTell } from '../notices';
import { pageFailureText } from '../page-failure-text';
import { useParts } from '../parts';
import { Explanation } from './explanation';
import { IgnoreForm } from './ignore-form';

/**
 * What can be done with findings, one or several.
 *
 * @param onChanged What is kept is not what it was.
 */
export function useFindingActions(
	onChanged: () => void
): Action< KeptFinding >[] {
	const { auditApi } = useParts();
	const tell = useTell();

	return useMemo( () => {
		const set = async (
			findings: readonly KeptFinding[],
			state: KeptFinding[ 'state' ],
			noteOf: ( finding: KeptFinding ) => string,
			undo?: () => void
		) => {
			try {
				// Each reason goes with those that share it.
				for ( const note of new Set( findings.map( noteOf ) ) ) {
					await auditApi.setFindingState( {
						ids: findings
							.filter( ( one ) => noteOf( one ) === note )
							.map( ( { id } ) => id ),
						state,
						note,
					} );
				}
				tell( {
					text: doneText( findings.length, state ),
					...( undo && {
						action: {
							label: __( 'Undo', 'care-pathway-links' ),
							onClick: undo,
						},
					} ),
				} );
			} catch ( error ) {
				tell( { text: pageFailureText( failureCode( error ) ) } );
			}
			onChanged();
		};
		const ofState =
			( state: KeptFinding[ 'state' ] ) => ( finding: KeptFinding ) =>
				finding.state === state;

		return [
			{
				id: 'explain',
				label: __( 'Why, and what to do', 'care-pathway-links' ),
				modalHeader: __( 'Why, and what to do', 'care-pathway-links' ),
				RenderModal: ( { items: [ finding ] } ) =>
					finding ? <Explanation finding={ finding } /> : <></>,
			},
			{
				id: 'ignore',
				label: __( 'Ignore', 'care-pathway-links' ),
				supportsBulk: true,
				isEligible: ofState( 'open' ),
				RenderModal: ( { items, closeModal } ) => (
					<IgnoreForm
						count={ items.length }
						onIgnore={ ( note ) => {
							closeModal?.();
							set(
								items,
								'ignored',
								() => note,
								() => set( items, 'open', () => '' )
							);
						} }
						onCancel={ () => closeModal?.() }
					/>
				),
			},
			{
				id: 'open-again',
				label: __( 'Open again', 'care-pathway-links' ),
				supportsBulk: true,
				isEligible: ofState( 'ignored' ),
				callback: ( findings ) => {
					set(
						findings,
						'open',
						() => '',
						() => set( findings, 'ignored', ( { note } ) => note )
					);
				},
			},
		];
	}, [ auditApi, tell, onChanged ] );
}

function doneText( count: number, state: KeptFinding[ 'state' ] ): string {
	return state === 'ignored'
		? sprintf(
				/* translators: %s: number of findings. */
				_n(
					'%s finding ignored.',
					'%s findings ignored.',
					count,
					'care-pathway-links'
				),
				count.toLocaleString()
			)
		: sprintf(
				/* translators: %s: number of findings. */
				_n(
					'%s finding opened again.',
					'%s findings opened again.',
					count,
					'care-pathway-links'
				),
				count.toLocaleString()
			);
}

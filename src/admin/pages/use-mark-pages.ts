import { useCallback, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { PageMarks } from '../../contract/types';
import { useTell } from '../notices';
import { pageFailureText } from '../page-failure-text';
import { useParts } from '../parts';
import { useSiteIndex } from '../site-index';
import { markPages } from './mark-pages';
import type { MarkedPage, MarkedPages } from './mark-pages';
import type { PageRow } from './page-rows';

/** Marks pages, says what came of it, and offers the way back. */
export function useMarkPages(): {
	/** How far it is; null: nothing is being marked. */
	progress: { done: number; total: number } | null;
	mark: ( rows: readonly PageRow[], marks: Partial< PageMarks > ) => void;
} {
	const { auditApi } = useParts();
	const { retry } = useSiteIndex();
	const tell = useTell();
	const [ progress, setProgress ] = useState< {
		done: number;
		total: number;
	} | null >( null );

	const markAll = useCallback(
		async ( pages: readonly MarkedPage[] ) => {
			setProgress( { done: 0, total: pages.length } );
			const { undo, failures } = await markPages( auditApi, pages, () =>
				setProgress(
					( before ) => before && { ...before, done: before.done + 1 }
				)
			);
			setProgress( null );
			tell( {
				text: resultText( undo.length, failures ),
				...( undo.length > 0 && {
					action: {
						label: __( 'Undo', 'care-pathway-links' ),
						onClick: () => void markAll( undo ),
					},
				} ),
			} );
			// What the engine knows of the pages is not what they are any more.
			retry();
		},
		// `retry` is another one at every look of the index, and always does the same.
		// eslint-disable-next-line react-hooks/exhaustive-deps
		[ auditApi, tell ]
	);

	return {
		progress,
		mark: useCallback(
			( rows, marks ) =>
				void markAll(
					rows.map( ( { pageId, postType } ) => ( {
						id: pageId,
						postType,
						marks,
					} ) )
				),
			[ markAll ]
		),
	};
}

function resultText(
	done: number,
	failures: MarkedPages[ 'failures' ]
): string {
	return [
		sprintf(
			/* translators: %s: number of pages. */
			_n(
				'%s page changed.',
				'%s pages changed.',
				done,
				'care-pathway-links'
			),
			done.toLocaleString()
		),
		...failures.flatMap( ( { code, count } ) => [
			sprintf(
				/* translators: %s: number of pages. */
				_n(
					'%s page was not changed.',
					'%s pages were not changed.',
					count,
					'care-pathway-links'
				),
				count.toLocaleString()
			),
			code === 'no-rights'
				? __( 'Your account may not edit it.', 'care-pathway-links' )
				: pageFailureText( code ),
		] ),
	].join( ' ' );
}

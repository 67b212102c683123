import { speak } from '@wordpress/a11y';
import { useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { FoundPage, PathwayStep } from '../../contract/types';
import { roleName } from '../../screens/role-name';
import { AddPage } from './add-page';
import { AddRole } from './add-role';
import { judgeSteps } from './judge-steps';
import { moveEntry } from './move-entry';
import { StepEntry } from './step-entry';
import { usePages } from '../use-pages';

/** The steps of a pathway, in their order. */
export function StepsEditor( {
	steps,
	language,
	version,
	onChange,
}: {
	steps: readonly PathwayStep[];
	language: string;
	version: string;
	onChange: ( steps: PathwayStep[] ) => void;
} ) {
	const ids = steps.flatMap( ( step ) =>
		step.kind === 'page' ? [ step.pageId ] : []
	);
	const pages = usePages( [ ...new Set( ids ) ], version );
	const problems = pages === null ? [] : judgeSteps( steps, pages, language );
	const keys = useKeys( steps );
	const list = useRef< HTMLOListElement >( null );
	const nameOf = ( step: PathwayStep ) => stepName( step, pages );

	const move = ( from: number, to: number ) => {
		const step = steps[ from ];
		if ( step === undefined || to < 0 || to >= steps.length ) {
			return;
		}
		keys.move( from, to );
		onChange( moveEntry( steps, from, to ) );
		speak(
			sprintf(
				/* translators: 1: a step, such as a title of a page. 2: its new place. 3: number of steps. */
				__( '%1$s is now step %2$d of %3$d.', 'care-pathway-links' ),
				nameOf( step ),
				to + 1,
				steps.length
			)
		);
	};
	const add = ( step: PathwayStep, name: string ) => {
		keys.add();
		onChange( [ ...steps, step ] );
		speak(
			sprintf(
				/* translators: 1: a step, such as a title of a page. 2: its place. */
				__( '%1$s was added as step %2$d.', 'care-pathway-links' ),
				name,
				steps.length + 1
			)
		);
	};
	const remove = ( place: number ) => {
		const step = steps[ place ];
		if ( step === undefined ) {
			return;
		}
		keys.remove( place );
		onChange( steps.filter( ( _step, at ) => at !== place ) );
		speak(
			sprintf(
				/* translators: %s: a step, such as a title of a page. */
				__( '%s was removed.', 'care-pathway-links' ),
				nameOf( step )
			)
		);
		// Whose button is gone goes on with the list.
		list.current?.focus();
	};

	return (
		<fieldset className="care-pathway-links-steps">
			<legend>{ __( 'Steps', 'care-pathway-links' ) }</legend>
			{ steps.length === 0 ? (
				<p className="care-pathway-links-note">
					{ __( 'No steps yet.', 'care-pathway-links' ) }
				</p>
			) : (
				<ol
					ref={ list }
					tabIndex={ -1 }
					aria-label={ __(
						'Steps in their order',
						'care-pathway-links'
					) }
				>
					{ steps.map( ( step, place ) => (
						<StepEntry
							key={ keys.of( place ) }
							step={ step }
							name={ nameOf( step ) }
							page={
								step.kind === 'page'
									? pages?.get( step.pageId )
									: undefined
							}
							problem={ problems[ place ] ?? null }
							place={ place }
							count={ steps.length }
							onMove={ move }
							onRemove={ () => remove( place ) }
						/>
					) ) }
				</ol>
			) }
			<AddPage
				language={ language }
				version={ version }
				taken={ new Set( ids ) }
				onAdd={ ( { id, title } ) =>
					add( { kind: 'page', pageId: id }, title )
				}
			/>
			<AddRole
				onAdd={ ( role ) =>
					add( { kind: 'role', role }, roleName( role ) ?? role )
				}
			/>
		</fieldset>
	);
}

function stepName(
	step: PathwayStep,
	pages: ReadonlyMap< number, FoundPage > | null
): string {
	return step.kind === 'role'
		? sprintf(
				/* translators: %s: what a page is for, such as "Aftercare". */
				__( 'A page on the topic: %s', 'care-pathway-links' ),
				roleName( step.role ) ?? step.role
			)
		: ( pages?.get( step.pageId )?.title ??
				sprintf(
					/* translators: %d: number of a page. */
					__( 'Page %d', 'care-pathway-links' ),
					step.pageId
				) );
}

/** Keys that go with the steps when they move: focus stays on the step that was moved, also where a page comes twice. */
function useKeys( steps: readonly PathwayStep[] ) {
	const next = useRef( 0 );
	const keys = useRef< number[] >( [] );
	// What came from elsewhere, such as another version of the pathway, gets keys of its own.
	while ( keys.current.length < steps.length ) {
		keys.current.push( next.current++ );
	}
	keys.current.length = steps.length;

	return {
		of: ( place: number ) => keys.current[ place ],
		move: ( from: number, to: number ) => {
			keys.current = moveEntry( keys.current, from, to );
		},
		add: () => {
			keys.current = [ ...keys.current, next.current++ ];
		},
		remove: ( place: number ) => {
			keys.current = keys.current.filter( ( _key, at ) => at !== place );
		},
	};
}

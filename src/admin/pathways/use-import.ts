import { useState } from '@wordpress/element';

import type { CarePathway } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import type { FileReadingState } from '../file-reading';
import { findPlaces } from '../find-places';
import { placePathways, planImport } from './import-pathways';
import type { ImportPlan } from './import-pathways';
import { pagesOfFile, readPathwayFile } from './pathway-file';
import type { EntryProblem } from './pathway-file';

export type ImportState =
	| FileReadingState
	| { status: 'read'; plan: ImportPlan; problems: EntryProblem[] };

/** Reads a file and says what it would bring. Nothing is changed by it. */
export function useImport( kept: readonly CarePathway[] ): {
	state: ImportState;
	read: ( file: Blob ) => void;
} {
	const { api, engine } = useParts();
	const [ state, setState ] = useState< ImportState >( {
		status: 'choosing',
		fault: null,
	} );

	const read = async ( file: Blob ): Promise< ImportState > => {
		const reading = readPathwayFile( await file.text() );
		if ( ! reading.ok ) {
			return { status: 'choosing', fault: reading.code };
		}
		const { homeUrl } = await api.readManifest();
		const { placed, problems } = placePathways(
			reading.found,
			await findPlaces(
				pagesOfFile( reading.found ),
				engine,
				reading.homeUrl === homeUrl
			)
		);
		return {
			status: 'read',
			plan: planImport( kept, placed ),
			problems: [ ...reading.problems, ...problems ].sort(
				( one, other ) => one.number - other.number
			),
		};
	};

	return {
		state,
		read: ( file ) => {
			setState( { status: 'reading' } );
			read( file ).then( setState, ( error ) =>
				setState( { status: 'failed', code: failureCode( error ) } )
			);
		},
	};
}

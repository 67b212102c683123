import { useState } from '@wordpress/element';

import type { Engine } from '../../contract/calls';
import type { CarePathway, FoundPage } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { placePathways, planImport } from './import-pathways';
import type { ImportPlan } from './import-pathways';
import { readPathwayFile } from './pathway-file';
import type { FileFault } from '../open-file';
import type { EntryProblem, FiledPathway } from './pathway-file';
import { pageIdsOf } from '../use-pages';

/** Pages of one title that are looked at; more than one are none. */
const OF_A_TITLE = 50;

export type ImportState =
	| { status: 'choosing'; fault: FileFault | null }
	| { status: 'reading' }
	| { status: 'read'; plan: ImportPlan; problems: EntryProblem[] }
	| { status: 'failed'; code: FailureCode };

/** Reads a file and says what it would bring. Nothing is changed by it. */
export function useImport( kept: readonly CarePathway[] ): {
	state: ImportState;
	read: ( file: Blob ) => void;
} {
	const { engine } = useParts();
	const [ state, setState ] = useState< ImportState >( {
		status: 'choosing',
		fault: null,
	} );

	const read = async ( file: Blob ): Promise< ImportState > => {
		const reading = readPathwayFile( await file.text() );
		return reading.ok
			? {
					status: 'read',
					plan: planImport(
						kept,
						await place( reading.found, engine )
					),
					problems: reading.problems,
				}
			: { status: 'choosing', fault: reading.code };
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

/** The pathways with the pages of this site. */
async function place(
	found: FiledPathway[],
	engine: Engine
): Promise< CarePathway[] > {
	const ids = pageIdsOf( found.map( ( { pathway } ) => pathway ) );
	const titles = new Set(
		found.flatMap( ( entry ) => [ ...entry.titles.values() ] )
	);
	const byId = new Map(
		( await engine.findPages( { ids } ) ).map( ( page ) => [
			page.id,
			page,
		] )
	);
	const byTitle = new Map< string, FoundPage[] >();
	for ( const title of titles ) {
		const pages = await engine.findPages( {
			words: title,
			limit: OF_A_TITLE,
		} );
		byTitle.set(
			title,
			pages.filter( ( page ) => page.title === title )
		);
	}
	return placePathways( found, byId, byTitle );
}

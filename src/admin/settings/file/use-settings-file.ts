import { useState } from '@wordpress/element';

import { failureCode } from '../../../screens/failure-code';
import { useParts } from '../../parts';
import type { Parts } from '../../parts';
import type { FileReadingState } from '../../file-reading';
import { findPlaces } from '../../find-places';
import { decodeFile } from '../../read-csv';
import { keepChoices } from './keep-choices';
import type { KeepOutcome } from './keep-choices';
import { placeChoices } from './place-choices';
import { planChoices } from './plan-import';
import type { ImportPlan, KeptChoices } from './plan-import';
import {
	filedPagesOf,
	pagesOf,
	readSettingsFile,
	writeSettingsFile,
} from './settings-file';

export type ImportState =
	| FileReadingState
	/** Nothing is changed yet. */
	| { status: 'read'; plan: ImportPlan; kept: KeptChoices }
	| { status: 'keeping'; plan: ImportPlan }
	| { status: 'kept'; outcome: KeepOutcome };

/** Everything that people of the site chose, as the server keeps it now. */
async function readKept( {
	api,
}: Pick< Parts, 'api' > ): Promise< KeptChoices > {
	const [ settings, words, pathways ] = await Promise.all( [
		api.readSettings(),
		api.readWords(),
		api.readPathways( null ),
	] );
	// Without a tag that is known the server always sends them; with an empty one it would take none.
	return {
		settings,
		words,
		pathways: pathways ?? { tag: '', pathways: [] },
	};
}

/** All settings, words and pathways as the text of a file. */
export async function exportChoices( parts: Parts ): Promise< string > {
	const { api, engine } = parts;
	const [ { settings, words, pathways }, { homeUrl } ] = await Promise.all( [
		readKept( parts ),
		api.readManifest(),
	] );
	const choices = {
		settings: settings.settings,
		words: words.words,
		pathways: pathways.pathways,
	};
	const pages = await engine.findPages( { ids: pagesOf( choices ) } );
	return writeSettingsFile(
		choices,
		homeUrl,
		new Map( pages.map( ( { id, title } ) => [ id, title ] ) )
	);
}

/** Reads a file, says what it would change, and changes it when told to. */
export function useSettingsFile(): {
	state: ImportState;
	read: ( file: Blob ) => void;
	keep: () => void;
} {
	const parts = useParts();
	const [ state, setState ] = useState< ImportState >( {
		status: 'choosing',
		fault: null,
	} );
	const follow = ( next: Promise< ImportState > ) =>
		next.then( setState, ( error ) =>
			setState( { status: 'failed', code: failureCode( error ) } )
		);

	const look = async ( file: Blob ): Promise< ImportState > => {
		const reading = readSettingsFile(
			decodeFile( new Uint8Array( await file.arrayBuffer() ) )
		);
		if ( ! reading.ok ) {
			return { status: 'choosing', fault: reading.code };
		}
		const { api, engine, boot } = parts;
		const [ kept, { homeUrl } ] = await Promise.all( [
			readKept( parts ),
			api.readManifest(),
		] );
		const { placed, problems } = placeChoices(
			reading.found,
			await findPlaces(
				filedPagesOf( reading.found ),
				engine,
				reading.found.homeUrl === homeUrl
			)
		);
		const plan = planChoices( placed, kept, boot );
		return {
			status: 'read',
			plan: {
				...plan,
				problems: [
					...reading.problems,
					...problems,
					...plan.problems,
				],
			},
			kept,
		};
	};

	return {
		state,
		read: ( file ) => {
			setState( { status: 'reading' } );
			void follow( look( file ) );
		},
		keep: () => {
			if ( state.status === 'read' ) {
				const { plan, kept } = state;
				setState( { status: 'keeping', plan } );
				void follow(
					keepChoices( plan, kept, parts.api ).then(
						( outcome ) => ( {
							status: 'kept',
							outcome,
						} )
					)
				);
			}
		},
	};
}

import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import process from 'node:process';

import { askVersion } from '../run.mjs';
import { Stop } from '../stop.mjs';

import { canInstallPackages, installPackages } from './install-packages.mjs';

/**
 * Finds a program of the system, and on Debian-like systems installs it when we are root.
 *
 * @param {string[]} names       Names it may have, the preferred one first.
 * @param {string}   debian      Debian package that brings it.
 * @param {string}   description What it is, for the sentence that asks the person to install it.
 * @return {Promise<{ program: string, version: string }>} Its path, and what it says about its version.
 */
export async function ensureProgram( names, debian, description ) {
	const found = await findProgram( names );

	if ( found ) {
		return found;
	}
	if ( canInstallPackages() ) {
		await installPackages( [ debian ] );
		const installed = await findProgram( names );

		if ( installed ) {
			return installed;
		}
	}
	throw new Stop(
		`${ description } is missing: install it so that "${ names[ 0 ] }" can be started (on Debian: ${ debian }).`
	);
}

/**
 * As `ensureProgram`, but never installs.
 *
 * @param {string[]} names Names or paths it may have, the preferred one first.
 * @return {Promise<{ program: string, version: string } | null>} Null when there is none.
 */
export async function findProgram( names ) {
	for ( const program of names ) {
		const version = await askVersion( program );

		if ( version !== null ) {
			return { program: locate( program ), version };
		}
	}
	return null;
}

// Not every caller searches PATH as a shell does.
function locate( program ) {
	if ( isAbsolute( program ) ) {
		return program;
	}
	return (
		( process.env.PATH ?? '' )
			.split( delimiter )
			.map( ( folder ) => join( folder, program ) )
			.find( existsSync ) ?? program
	);
}

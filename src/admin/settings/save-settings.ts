import type { Api } from '../../api';
import type { KeptSettings, Settings } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { mergeSettings } from './merge-settings';

/** What became of a change to the settings. */
export type SettingsOutcome =
	| {
			status: 'kept';
			kept: KeptSettings;
			/** Whether somebody else's changes were joined with ours. */
			isJoined: boolean;
	  }
	/** Somebody else changed the same: nothing was written. */
	| { status: 'conflict'; theirs: KeptSettings }
	| { status: 'failed'; code: FailureCode };

/** Others may save again while we join; more often than this nobody does. */
const ATTEMPTS = 3;

/**
 * Has a change kept. Where somebody else was faster, their changes and ours are joined, unless they concern the same key.
 *
 * @param api  The server.
 * @param base What the change began with.
 * @param mine What it became.
 */
export async function saveSettings(
	api: Pick< Api, 'readSettings' | 'keepSettings' >,
	base: KeptSettings,
	mine: Settings
): Promise< SettingsOutcome > {
	let known = base;
	let wanted = mine;

	for ( let attempt = 1; ; attempt++ ) {
		try {
			return {
				status: 'kept',
				kept: await api.keepSettings( {
					tag: known.tag,
					settings: wanted,
				} ),
				isJoined: attempt > 1,
			};
		} catch ( error ) {
			const code = failureCode( error );
			if ( code !== 'conflict' || attempt === ATTEMPTS ) {
				return { status: 'failed', code };
			}
		}
		try {
			known = await api.readSettings();
		} catch ( error ) {
			return { status: 'failed', code: failureCode( error ) };
		}
		const { settings, isConflict } = mergeSettings(
			base.settings,
			mine,
			known.settings
		);
		if ( isConflict ) {
			return { status: 'conflict', theirs: known };
		}
		wanted = settings;
	}
}

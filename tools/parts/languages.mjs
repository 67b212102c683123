import { compareLanguages } from '../i18n/compare-languages.mjs';
import { say } from '../say.mjs';
import { ensureBuild } from '../site/ensure-build.mjs';

/**
 * Whether the languages folder says what the code says, in every language.
 *
 * @return {Promise<{ passed: number, failed: number }>} Each file that is as it should be counts one, each complaint one.
 */
export async function languages() {
	await ensureBuild();

	// Not before the packages are there: it needs one of them.
	const { planLanguages } = await import( '../i18n/plan-languages.mjs' );
	const plan = await planLanguages();
	const complaints = await compareLanguages( plan );

	complaints.forEach( ( complaint ) => say( `✗ ${ complaint }` ) );
	const mentioned = [ ...plan.files.keys() ].filter( ( path ) =>
		complaints.some( ( complaint ) => complaint.startsWith( path ) )
	);
	return {
		passed: plan.files.size - mentioned.length,
		failed: complaints.length,
	};
}

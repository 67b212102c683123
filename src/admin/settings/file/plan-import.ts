import type { KeptWords } from '../../../api';
import type {
	CarePathway,
	KeptPathways,
	KeptSettings,
	Settings,
	SiteWord,
} from '../../../contract/types';
import { MOST } from '../../pathways/check-pathway';
import { applyImport, planImport } from '../../pathways/import-pathways';
import { takeWords } from '../../words/change-words';
import { keyOf, MOST_WORDS } from '../../words/words-file';
import { isSameValue } from '../merge-settings';
import type { PlacedChoices } from './place-choices';
import type { FileProblem } from './settings-file';

/** What the site keeps at the moment. */
export interface KeptChoices {
	settings: KeptSettings;
	words: KeptWords;
	pathways: KeptPathways;
}

/** What a file would change, and what is to be kept then. Null: that part stays as it is. */
export interface ImportPlan {
	settings: {
		mine: Settings;
		changes: Array< { key: keyof Settings; from: unknown; to: unknown } >;
	} | null;
	words: { mine: SiteWord[]; added: number; changed: number } | null;
	pathways: {
		mine: CarePathway[];
		added: string[];
		changed: string[];
	} | null;
	problems: FileProblem[];
}

/** Only who runs the site may change these; as in settings.php. */
const OF_OWNER: ReadonlySet< string > = new Set( [ 'roles', 'removeAll' ] );

/** What a file would change. What it does not name stays: words are replaced line by line, pathways by their ids. */
export function planChoices(
	placed: PlacedChoices,
	kept: KeptChoices,
	may: { canSet: boolean; isOwner: boolean }
): ImportPlan {
	const problems: FileProblem[] = [];
	return {
		settings: planSettings( placed.settings, kept.settings, may, problems ),
		words: planWords( placed.words, kept.words.words, problems ),
		pathways: planPathways(
			placed.pathways,
			kept.pathways.pathways,
			problems
		),
		problems,
	};
}

/** Whether a file changes anything. */
export function isNothing( plan: ImportPlan ): boolean {
	return (
		plan.settings === null && plan.words === null && plan.pathways === null
	);
}

function planSettings(
	brought: Partial< Settings >,
	{ settings }: KeptSettings,
	{ canSet, isOwner }: { canSet: boolean; isOwner: boolean },
	problems: FileProblem[]
): ImportPlan[ 'settings' ] {
	const mine: Settings = { ...settings };
	const changes: NonNullable< ImportPlan[ 'settings' ] >[ 'changes' ] = [];
	for ( const [ name, to ] of Object.entries( brought ) ) {
		const key = name as keyof Settings;
		if ( isSameValue( settings[ key ], to ) ) {
			continue;
		}
		if ( ! canSet || ( OF_OWNER.has( key ) && ! isOwner ) ) {
			problems.push( { kind: 'owner-setting', key } );
			continue;
		}
		changes.push( { key, from: settings[ key ], to } );
		Object.assign( mine, { [ key ]: to } );
	}
	return changes.length === 0 ? null : { mine, changes };
}

function planWords(
	brought: readonly SiteWord[],
	words: readonly SiteWord[],
	problems: FileProblem[]
): ImportPlan[ 'words' ] {
	const known = new Map( words.map( ( word ) => [ keyOf( word ), word ] ) );
	const different = brought.filter(
		( word ) => ! isSameValue( known.get( keyOf( word ) ), word )
	);
	if ( different.length === 0 ) {
		return null;
	}
	const mine = takeWords( words, different );
	if ( mine.length > MOST_WORDS ) {
		problems.push( { kind: 'many-words' } );
		return null;
	}
	const changed = different.filter( ( word ) =>
		known.has( keyOf( word ) )
	).length;
	return { mine, added: different.length - changed, changed };
}

function planPathways(
	brought: readonly CarePathway[],
	pathways: readonly CarePathway[],
	problems: FileProblem[]
): ImportPlan[ 'pathways' ] {
	const plan = planImport( pathways, brought );
	if ( plan.added.length + plan.different.length === 0 ) {
		return null;
	}
	// Every id stays what it is: nothing has to be made up.
	const mine = applyImport( pathways, plan, 'replace', () => '' );
	if ( mine.length > MOST.pathways ) {
		problems.push( { kind: 'many-pathways' } );
		return null;
	}
	return {
		mine,
		added: plan.added.map( ( { name } ) => name ),
		changed: plan.different.map( ( { name } ) => name ),
	};
}

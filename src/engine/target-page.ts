import type { IndexedPage, PageRole } from '../contract/types';

import type { Target } from './features/case';
import { groupOf } from './habits';
import { languageOf } from './language';
import { tokenize } from './text/tokenize';

/** A page that may be linked to. What follows from its facts is worked out when it is met: most pages never are. */
export class TargetPage implements Target {
	/** Set when the index is opened: it follows from all pages. */
	isPreferred = false;
	private ownSources: ReadonlySet< number > | null = null;
	private ownTitleWords: readonly number[] | null = null;
	private namesForm: boolean | null = null;
	private namesGrade: boolean | null = null;

	constructor(
		readonly facts: IndexedPage,
		readonly role: PageRole,
		readonly conceptIds: readonly string[],
		private readonly findTitleWords: () => readonly number[]
	) {}

	get group(): string {
		return groupOf( this.facts );
	}

	get titleWords(): readonly number[] {
		this.ownTitleWords ??= this.findTitleWords();
		return this.ownTitleWords;
	}

	get sources(): ReadonlySet< number > {
		this.ownSources ??= new Set(
			this.facts.inboundAnchors.flatMap( ( { sourceIds } ) => sourceIds )
		);
		return this.ownSources;
	}

	get isOneForm(): boolean {
		this.namesForm ??= namesOneForm( this.facts );
		return this.namesForm;
	}

	get isOneGrade(): boolean {
		this.namesGrade ??= namesOneGrade( this.facts );
		return this.namesGrade;
	}
}

function namesOneForm( { title, language }: IndexedPage ): boolean {
	const { forms, qualifiers } = languageOf( language );

	return tokenize( title ).words.some(
		( word ) => forms.has( word ) || qualifiers.has( word )
	);
}

function namesOneGrade( { title, language }: IndexedPage ): boolean {
	const { grades } = languageOf( language );

	return tokenize( title ).words.some( ( word ) => grades.has( word ) );
}

import type {
	ChecklistLine,
	ExistingLink,
	PageProfile,
	PageReview,
} from '../../contract/types';

/** A line of the checklist with how it stands. */
export interface CheckedLine {
	line: ChecklistLine;
	isOpen: boolean;
	/** Names and numbers that a sentence about it may use. */
	values: Record< string, string | number >;
}

/** What is known about a page before it is published. */
export interface PublishingFacts {
	sourceId: number;
	lines: readonly ChecklistLine[];
	/** Ids of the owner's lines that somebody ticked. */
	ticked: readonly string[];
	/** Null where the type of the page has no review. */
	review: PageReview | null;
	links: readonly ExistingLink[];
	/** Pages that its next steps blocks lead to. */
	shownPageIds: readonly number[];
	/** Links from the text of other pages; null: not known. */
	inbound: number | null;
	/** Null: not known yet. */
	profile: PageProfile | null;
}

/** The lines of the checklist that can be judged, in the owner's order. What is not known is not said. */
export function judgeChecklist( facts: PublishingFacts ): CheckedLine[] {
	return facts.lines.flatMap( ( line ): CheckedLine[] => {
		if ( line.kind === 'own' ) {
			const isOpen = ! facts.ticked.includes( line.id );
			return [ { line, isOpen, values: {} } ];
		}
		const judged = line.isOn ? JUDGES[ line.id ]( facts ) : null;
		return judged === null
			? []
			: [ { line, isOpen: judged.isOpen, values: judged.values ?? {} } ];
	} );
}

type Judge = ( facts: PublishingFacts ) => {
	isOpen: boolean;
	values?: CheckedLine[ 'values' ];
} | null;

const JUDGES: Readonly<
	Record< Extract< ChecklistLine, { kind: 'built-in' } >[ 'id' ], Judge >
> = {
	'leads-on': ( facts ) => ( { isOpen: openTargets( facts ).size === 0 } ),

	'leads-here': ( { inbound } ) =>
		inbound === null ? null : { isOpen: inbound === 0 },

	'in-cluster': ( facts ) => {
		const { profile } = facts;
		const own = profile?.clusters.find( ( { isAbout } ) => isAbout );
		// A page that belongs to none, or only mentions its subject, is not to be bent into one.
		if ( profile === null || own === undefined || own.isPillar ) {
			return null;
		}
		const targets = openTargets( facts );
		const pillar = profile.targets.find(
			( { id } ) => id === own.clusterId
		);
		return {
			isOpen: ! profile.clusters.some( ( { clusterId } ) =>
				targets.has( clusterId )
			),
			values: { title: pillar?.title ?? '' },
		};
	},

	reviewed: ( { review } ) =>
		review === null
			? null
			: {
					isOpen:
						review.reviewedOn === '' ||
						( review.reviewedBy.trim() === '' &&
							review.reviewerPageId === 0 ),
				},

	'no-findings': ( { links } ) => {
		const count = links.filter( isBad ).length;
		return { isOpen: count > 0, values: { count } };
	},
};

/** Pages that the page leads to and visitors can open. */
function openTargets( {
	sourceId,
	links,
	shownPageIds,
}: PublishingFacts ): Set< number > {
	return new Set(
		[
			...shownPageIds,
			...links.flatMap( ( link ) =>
				link.targetId === null || isBad( link ) ? [] : [ link.targetId ]
			),
		].filter( ( id ) => id !== sourceId )
	);
}

function isBad( { findings }: ExistingLink ): boolean {
	return findings.some( ( { severity } ) => severity === 'high' );
}

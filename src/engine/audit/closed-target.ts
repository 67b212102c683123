import type { FindingKind, Severity, TargetStatus } from '../../contract/types';

import type { LinkCheck } from './post-link';

const CLOSED: Readonly<
	Partial<
		Record< TargetStatus[ 'status' ], [ kind: FindingKind, Severity ] >
	>
> = {
	draft: [ 'draft-target', 'high' ],
	pending: [ 'draft-target', 'high' ],
	// It will be there; until then it is not.
	scheduled: [ 'draft-target', 'medium' ],
	private: [ 'private-target', 'high' ],
	hidden: [ 'private-target', 'high' ],
	password: [ 'password-target', 'medium' ],
	bin: [ 'bin-target', 'high' ],
};

/** Visitors cannot open the page. */
export const closedTarget: LinkCheck = ( { status } ) => {
	const [ kind, severity ] =
		( status !== null ? CLOSED[ status.status ] : undefined ) ?? [];

	return kind === undefined || severity === undefined
		? null
		: {
				kind,
				severity,
				values: { status: status?.status ?? '' },
				fix: { kind: 'remove' },
			};
};

import type { PageRole, Stage } from '../../contract/types';

import data from './stages.json';

// JSON modules have wide types (a stage is any string); the test of this file holds each name to the contract.
const { stages, roles, follows } = data as unknown as {
	stages: Stage[];
	roles: Record< PageRole, Stage >;
	follows: Record< PageRole, Partial< Record< PageRole, number > > >;
};

/** The stages of the built-in care pathway, in order. */
export const STAGES: readonly Stage[] = stages;

/** Where a page of a role stands on the care pathway. */
export function stageOf( role: PageRole ): Stage {
	return roles[ role ];
}

/** How much a reader of a page of one role needs a page of another next, 0 (not at all) to 1. */
export function follow( source: PageRole, target: PageRole ): number {
	return follows[ source ][ target ] ?? 0;
}

import type { PageRole, Stage } from '../../contract/types';

/** Where on the line a missing page is told: only of roles that the engine names as gaps. */
const STAGES: Partial< Record< PageRole, Stage > > = {
	preparation: 'test',
	results: 'test',
	aftercare: 'recover',
	appointment: 'get-care',
};

/** The stage at which a missing page of a role is told; null where it is not told at all. */
export function roleStage( role: PageRole ): Stage | null {
	return STAGES[ role ] ?? null;
}

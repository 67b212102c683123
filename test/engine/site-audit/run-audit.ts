import type { SiteAudit } from '../../../src/contract/site-audit';
import type { AuditRun } from '../../../src/engine/site-audit';

/** Runs an audit to its end. */
export function runAudit( run: AuditRun ): SiteAudit {
	let step = run.next();
	while ( step.done !== true ) {
		step = run.next();
	}
	return step.value;
}

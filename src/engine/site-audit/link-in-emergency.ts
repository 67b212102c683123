import type { AuditedSite } from './audited-site';
import type { SiteCheck } from './site-check';
import type { SiteLink } from './site-link';

/** Classes by which writers and themes mark a notice about an emergency. */
const CLASS =
	/(?:^|[-_])(?:emergency|emergencia|urgent|urgente|crisis|911|999|112)(?:[-_]|$)/i;

/**
 * A link stands in an emergency notice: nothing may lead away from the call. The page on when to call, and where the nearest
 * place is, belong there. A notice is known by its class, or by a heading that is one itself ("Call 911 if").
 */
export const linkInEmergency: SiteCheck = ( site ) => ( {
	ofLinks: ( page ) =>
		site.linksOf( page ).flatMap( ( link ) =>
			isInNotice( link, page.facts.language, site ) &&
			leadsAway( link, site )
				? [
						{
							kind: 'link-in-emergency',
							severity: 'medium',
							link,
						},
					]
				: []
		),
} );

function isInNotice(
	{ placing }: SiteLink,
	language: string,
	{ readOnce }: AuditedSite
): boolean {
	return (
		placing !== null &&
		( placing.classes.some( ( name ) => CLASS.test( name ) ) ||
			( placing.heading !== '' &&
				readOnce( placing.heading, language ).cues.some(
					( { cue } ) => cue.kind === 'emergency'
				) ) )
	);
}

function leadsAway( { targetId }: SiteLink, site: AuditedSite ): boolean {
	const target = site.pageOf( targetId ?? 0 );

	return (
		target !== null &&
		target.role !== 'location' &&
		target.pathway?.page.isEmergencyAdvice !== true
	);
}

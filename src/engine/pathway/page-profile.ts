import type {
	IndexedPage,
	PageCluster,
	PageProfile,
	PageSpecialty,
	ProfileReason,
	RoleJudgement,
} from '../../contract/types';

import type { SpanReading } from '../read-span';

import { membership } from './cluster-ties';
import type { PathwaySite } from './compile-pathway';
import { nameOf } from './concept-relations';
import { pageTopics, wordsFor } from './page-topics';
import type { PathwaySource } from './read-post';
import { subjects } from './subjects';
import { specialtyKeys, specialtyName } from './specialty';
import { stageOf } from './stages';
import { targetPages } from './target-pages';
import { strengthOf } from './tie';

/**
 * What the engine makes of a post: what it is for, what it is about and where it belongs, each with what says so.
 *
 * @param source             The post.
 * @param readings           Of its spans, in order.
 * @param roles              What it is for.
 * @param roles.role         As it counts.
 * @param roles.detectedRole As if nobody had marked it.
 * @param conceptsOf         Concepts that the title or another name of a page is the name of.
 * @param site               Compiled site.
 */
export function pageProfile(
	source: PathwaySource,
	readings: readonly SpanReading[],
	{ role, detectedRole }: Record< 'role' | 'detectedRole', RoleJudgement >,
	conceptsOf: ( facts: IndexedPage ) => readonly string[],
	site: PathwaySite
): PageProfile {
	const specialties = pageSpecialties( source, site );
	const clusters = pageClusters( source, specialties, site );

	return {
		role,
		detectedRole,
		stage: stageOf( role.role ),
		topics: pageTopics( source, readings, conceptsOf, site ),
		specialties,
		clusters,
		targets: targetPages(
			clusters.map( ( { clusterId } ) => clusterId ),
			site
		),
	};
}

function pageSpecialties(
	source: PathwaySource,
	{ relations, read }: PathwaySite
): PageSpecialty[] {
	const { title, summary, language } = source.facts;
	const titleReading = read( title, language );
	const reasonFor = ( key: string, name: string ): ProfileReason => {
		if ( key.includes( ':' ) ) {
			return { code: 'site-term', values: { name } };
		}
		const said = wordsFor(
			titleReading,
			( { aboutId } ) => aboutId === key
		);
		if ( said !== null ) {
			return { code: 'title-words', values: { words: said } };
		}
		const topic = subjects( source ).find( ( id ) =>
			relations.concept( id )?.relations?.specialty?.includes( key )
		);
		if ( topic !== undefined ) {
			return {
				code: 'topic',
				values: { name: nameOf( topic, language, relations ) },
			};
		}
		return {
			code: 'text-words',
			values: {
				words:
					wordsFor(
						read( summary, language ),
						( { aboutId } ) => aboutId === key
					) ?? name,
			},
		};
	};

	return specialtyKeys( source.specialties ).map( ( key ) => {
		const name = specialtyName( key, source.facts, relations );
		return { key, name, reason: reasonFor( key, name ) };
	} );
}

function pageClusters(
	source: PathwaySource,
	specialties: readonly PageSpecialty[],
	site: PathwaySite
): PageCluster[] {
	const subject = withoutMentions( source, specialties );

	return site
		.clusters()
		.flatMap( ( { clusterId, members } ) => {
			const place = site.places.get( clusterId ) as number;
			const isPillar = place === source.place;
			const reasons = isPillar ? [] : membership( source, place, site );

			return isPillar || reasons.length > 0
				? [
						{
							clusterId,
							isPillar,
							isPrimary: members.some(
								( { targetId, isPrimary } ) =>
									isPrimary && targetId === source.facts.id
							),
							isAbout:
								isPillar ||
								membership( subject, place, site ).length > 0,
							members: members.length,
							reasons,
						},
					]
				: [];
		} )
		.sort(
			( a, b ) =>
				Number( b.isPillar ) - Number( a.isPillar ) ||
				strengthOf( b.reasons ) - strengthOf( a.reasons ) ||
				a.clusterId - b.clusterId
		);
}

/** A page as if its text did not speak of anything but what its title, its address and the site's terms say it is about. */
function withoutMentions(
	source: PathwaySource,
	specialties: readonly PageSpecialty[]
): PathwaySource {
	return {
		...source,
		topics: { ...source.topics, minor: [], minorConditions: new Set() },
		specialties: {
			...source.specialties,
			concepts: new Set(
				specialties.flatMap( ( { key, reason } ) =>
					reason.code === 'text-words' ? [] : [ key ]
				)
			),
		},
	};
}

import { describe, expect, it } from '@jest/globals';

import type {
	AnalysedPost,
	IndexedPage,
	PageProfile,
} from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { indexOf, page, post, span } from '../build';
import { readClinic, readPosts } from '../read-clinic';

const vocabulary = loadVocabulary();

const profile = (
	facts: Partial< AnalysedPost >,
	pages: IndexedPage[] = []
): PageProfile =>
	compile(
		indexOf( pages, { language: facts.language ?? 'en-US' } ),
		vocabulary
	).profile( post( [], facts ) );
const of = ( own: IndexedPage ): Partial< AnalysedPost > => ( {
	sourceId: own.id,
	title: own.title,
	url: own.url,
	language: own.language,
} );
const topics = ( answer: PageProfile ) =>
	answer.topics.map( ( { name, isMain, reason } ) => [
		name,
		isMain ? 'main' : 'minor',
		reason.code,
		Object.values( reason.values )[ 0 ],
	] );

describe( 'the topics of a page', () => {
	const GUIDE = page( 1, 'Type 2 diabetes', { role: 'condition' } );

	it.each< [ string, IndexedPage, Partial< AnalysedPost >, unknown[] ] >( [
		[
			'are what its title is the name of, and what its summary speaks of',
			page( 2, 'A1C testing', {
				summary: 'Shows how well type 2 diabetes is kept in check.',
			} ),
			{},
			[
				[ 'A1C test', 'main', 'title-names', 'A1C testing' ],
				[ 'type 2 diabetes', 'minor', 'text-words', 'type 2 diabetes' ],
			],
		],
		[
			'are what its owner says it is also known as',
			page( 2, 'Our sugar page', { aliases: [ 'Type 2 diabetes' ] } ),
			{},
			[ [ 'type 2 diabetes', 'main', 'owner-name', 'Type 2 diabetes' ] ],
		],
		[
			'are what its title speaks of where it is no name',
			page( 2, 'Living well with type 2 diabetes' ),
			{},
			[ [ 'type 2 diabetes', 'main', 'title-words', 'type 2 diabetes' ] ],
		],
		[
			'are those of the page it stands below, where it has none',
			page( 2, 'Getting diagnosed', {
				url: `${ GUIDE.url }getting-diagnosed/`,
			} ),
			{},
			[ [ 'type 2 diabetes', 'main', 'address', 'Type 2 diabetes' ] ],
		],
		[
			'are what its text names again and again',
			page( 2, 'News of the week' ),
			{
				spans: [
					'Gout hurts, and gout comes back.',
					'Ask us about gout. Nobody here has asthma.',
				].map( ( text ) => span( text ) ),
			},
			[ [ 'gout', 'minor', 'text-words', 'Gout' ] ],
		],
		[
			'have the names of its language, which is the site’s',
			page( 2, 'Diabetes tipo 2', { language: 'es-ES' } ),
			{},
			[ [ 'diabetes tipo 2', 'main', 'title-names', 'Diabetes tipo 2' ] ],
		],
		[ 'may be none', page( 2, 'Our summer picnic' ), {}, [] ],
	] )( '%s', ( _name, own, facts, expected ) => {
		expect(
			topics( profile( { ...of( own ), ...facts }, [ GUIDE, own ] ) )
		).toEqual( expected );
	} );

	it( 'of a draft that was never saved are those of its text', () => {
		const answer = profile( {
			title: 'Before your first insulin pen',
			spans: [ span( 'For people with type 2 diabetes.' ) ],
		} );

		expect( topics( answer ) ).toContainEqual( [
			'type 2 diabetes',
			'minor',
			'text-words',
			'type 2 diabetes',
		] );
	} );
} );

describe( 'the role of a page', () => {
	it( 'is as its owner says, beside what was detected', () => {
		const own = page( 1, 'Type 2 diabetes', { role: 'article' } );
		const { role, detectedRole, stage } = profile( of( own ), [ own ] );

		expect( role ).toMatchObject( {
			role: 'article',
			reason: { code: 'owner-mark' },
		} );
		expect( stage ).toBe( 'understand' );
		expect( detectedRole ).toMatchObject( {
			role: 'condition',
			reason: { code: 'title-names' },
		} );
	} );

	it( 'is detected for a draft, from its title as it stands', () => {
		const own = page( 1, 'Type 2 diabetes', { role: 'condition' } );
		const { role, detectedRole } = profile(
			{ ...of( own ), title: 'A1C testing' },
			[ own ]
		);

		expect( role.role ).toBe( 'condition' );
		expect( detectedRole.role ).toBe( 'test' );
	} );
} );

describe( 'the specialties of a page', () => {
	it.each< [ string, Partial< IndexedPage >, string, string[][] ] >( [
		[
			'are the terms of the site',
			{ terms: [ 'specialty:ear-nose-throat', 'category:news' ] },
			'Type 2 diabetes',
			[ [ 'specialty:ear-nose-throat', 'Ear nose throat', 'site-term' ] ],
		],
		[
			'are the terms of the site by their names',
			{
				terms: [ 'specialty:ear-nose-throat' ],
				termNames: [ 'Ear, nose & throat' ],
			},
			'Type 2 diabetes',
			[
				[
					'specialty:ear-nose-throat',
					'Ear, nose & throat',
					'site-term',
				],
			],
		],
		[
			'are what its topic belongs to',
			{},
			'Graves’ disease',
			[ [ 'endocrinology', 'Endocrinology', 'topic' ] ],
		],
		[
			'are what its title names',
			{},
			'Cardiology at Riverside Clinic',
			[ [ 'cardiology', 'Cardiology', 'title-words' ] ],
		],
		[
			'are whom its summary speaks of',
			{ summary: 'Our dermatologists see you within a week.' },
			'Meet the team',
			[ [ 'dermatology', 'Dermatology', 'text-words' ] ],
		],
	] )( '%s', ( _name, facts, title, expected ) => {
		const own = page( 1, title, facts );

		expect(
			profile( of( own ), [ own ] ).specialties.map(
				( { key, name, reason } ) => [ key, name, reason.code ]
			)
		).toEqual( expected );
	} );
} );

describe( 'the clusters of a page', () => {
	const HUB = page( 1, 'Type 2 diabetes', {
		isPillar: true,
		role: 'condition',
	} );
	const TEST = page( 2, 'A1C testing', { role: 'test' } );

	it( 'are those around a pillar page it belongs to', () => {
		const { clusters, targets } = profile( of( TEST ), [ HUB, TEST ] );

		expect( clusters ).toEqual( [
			{
				clusterId: 1,
				isPillar: false,
				isPrimary: true,
				isAbout: true,
				members: 1,
				reasons: [
					{
						code: 'same-condition',
						weight: expect.any( Number ),
						values: {},
					},
				],
			},
		] );
		expect( targets.map( ( { id } ) => id ) ).toEqual( [ 1 ] );
	} );

	it( 'include its own, and it needs no reason', () => {
		expect( profile( of( HUB ), [ HUB, TEST ] ).clusters ).toMatchObject( [
			{
				clusterId: 1,
				isPillar: true,
				isAbout: true,
				members: 1,
				reasons: [],
			},
		] );
	} );

	it.each< [ string, string, string, boolean[] ] >( [
		[
			'its title is about the same',
			'A1C testing at home',
			'Ask us.',
			[ true ],
		],
		[
			'only its text speaks of it',
			'News of the week',
			'Ask us about A1C testing.',
			[ false ],
		],
		[
			'its title is about something else',
			'Donating blood',
			'Ask us about A1C testing.',
			[ false ],
		],
		[
			'only its text names the field of a hub',
			'Meet us at the fair',
			'Our endocrinologists are there all day.',
			[ false ],
		],
	] )( 'are its own where %s: “%s”', ( _name, title, text, expected ) => {
		const hub = page( 3, 'Endocrinology', { role: 'specialty' } );
		const { clusters } = profile(
			{ title, spans: [ span( text ) ] },
			text.includes( 'A1C' ) || title.includes( 'A1C' )
				? [ HUB, TEST ]
				: [ hub ]
		);

		expect( clusters.map( ( { isAbout } ) => isAbout ) ).toEqual(
			expected
		);
	} );

	it( 'of a draft follow from its text and its links', () => {
		const title = 'A1C testing at home';
		const link = {
			kind: 'link' as const,
			start: 0,
			end: 4,
			url: HUB.url,
		};

		expect( profile( { title: 'Gout' }, [ HUB ] ).clusters ).toEqual( [] );
		expect(
			profile(
				{ title, spans: [ span( 'Read more.', { marks: [ link ] } ) ] },
				[ HUB ]
			).clusters.map( ( { reasons } ) =>
				reasons.map( ( { code } ) => code )
			)
		).toEqual( [ [ 'same-condition', 'links-here' ] ] );
	} );
} );

describe( 'the profile of a page of the demo clinic', () => {
	it( 'agrees with the clusters of the site', () => {
		const { pageIndex, slugs } = readClinic();
		const engine = compile( pageIndex, vocabulary );
		const { clusters } = engine.coverage();

		const posts = readPosts();
		const saved = clusters.flatMap( ( { clusterId, members } ) =>
			members.map(
				( { targetId } ) =>
					`${ slugs.get( targetId ) } of ${ slugs.get( clusterId ) }`
			)
		);
		const seen = [ ...posts ].flatMap( ( [ slug, one ] ) =>
			engine
				.profile( one )
				.clusters.filter( ( { isPillar } ) => ! isPillar )
				.map(
					( { clusterId } ) =>
						`${ slug } of ${ slugs.get( clusterId ) }`
				)
		);

		expect( saved.filter( ( one ) => ! seen.includes( one ) ) ).toEqual(
			[]
		);
	} );
} );

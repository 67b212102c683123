import { describe, expect, it } from '@jest/globals';

import type {
	ChecklistLine,
	ExistingLink,
	PageProfile,
} from '../../../src/contract/types';
import { judgeChecklist } from '../../../src/editor/before-publishing/judge-checklist';
import type { PublishingFacts } from '../../../src/editor/before-publishing/judge-checklist';
import { existingLink } from '../build-records';

const LINES: ChecklistLine[] = [
	{ kind: 'own', id: 'a1', text: 'The images have descriptions' },
	{ kind: 'built-in', id: 'leads-on', isOn: true },
	{ kind: 'built-in', id: 'leads-here', isOn: true },
	{ kind: 'built-in', id: 'in-cluster', isOn: true },
	{ kind: 'built-in', id: 'reviewed', isOn: true },
	{ kind: 'built-in', id: 'no-findings', isOn: true },
];

const LINK = existingLink( 'Your A1C test now', 'A1C test' );
const bad: ExistingLink = {
	...LINK,
	findings: [
		{
			id: 'f',
			kind: 'draft-target',
			severity: 'high',
			sourceId: 1,
			anchor: LINK.anchor,
			targetId: 7,
			url: LINK.url,
			values: {},
			fix: null,
		},
	],
};

/** A page that belongs to the topic of page 7. */
const PROFILE = {
	clusters: [
		{
			clusterId: 7,
			isPillar: false,
			isPrimary: false,
			isAbout: true,
			members: 4,
			reasons: [],
		},
	],
	targets: [
		{ id: 7, title: 'Diabetes', url: '', postType: 'page', role: null },
	],
} as unknown as PageProfile;

const inPassing = {
	...PROFILE,
	clusters: PROFILE.clusters.map( ( cluster ) => ( {
		...cluster,
		isAbout: false,
	} ) ),
} as PageProfile;

const DONE: PublishingFacts = {
	sourceId: 1,
	lines: LINES,
	ticked: [ 'a1' ],
	review: {
		reviewedOn: '2026-03-31',
		reviewedBy: 'Dr. Noor',
		reviewerPageId: 0,
		authorPageId: 0,
	},
	links: [ LINK ],
	shownPageIds: [],
	inbound: 2,
	profile: PROFILE,
};

const open = ( changes: Partial< PublishingFacts > ) =>
	judgeChecklist( { ...DONE, ...changes } ).flatMap( ( { line, isOpen } ) =>
		isOpen ? [ line.id ] : []
	);
const review = ( changes: object ) => ( {
	review: { ...DONE.review, ...changes } as PublishingFacts[ 'review' ],
} );

describe( 'judgeChecklist', () => {
	it.each< [ string, Partial< PublishingFacts >, string[] ] >( [
		[ 'all is done', {}, [] ],
		[ 'a line of the owner is not ticked', { ticked: [] }, [ 'a1' ] ],
		[ 'there are no links', { links: [] }, [ 'leads-on', 'in-cluster' ] ],
		[
			'next steps lead on instead',
			{ links: [], shownPageIds: [ 7 ] },
			[],
		],
		[
			'next steps lead to other pages',
			{ links: [], shownPageIds: [ 8 ] },
			[ 'in-cluster' ],
		],
		[
			'the only link leads to a draft',
			{ links: [ bad ] },
			[ 'leads-on', 'in-cluster', 'no-findings' ],
		],
		[
			'the only link leads to itself',
			{ sourceId: 7 },
			[ 'leads-on', 'in-cluster' ],
		],
		[ 'nothing leads here', { inbound: 0 }, [ 'leads-here' ] ],
		[ 'nobody knows what leads here', { inbound: null }, [] ],
		[ 'nothing is known of the page yet', { profile: null }, [] ],
		[
			'it only speaks of the topic',
			{ links: [], profile: inPassing },
			[ 'leads-on' ],
		],
		[
			'no day of review is given',
			review( { reviewedOn: '' } ),
			[ 'reviewed' ],
		],
		[
			'no reviewer is named',
			review( { reviewedBy: ' ' } ),
			[ 'reviewed' ],
		],
		[
			'a page about the reviewer is named',
			review( { reviewedBy: '', reviewerPageId: 9 } ),
			[],
		],
		[ 'the page has no review', { review: null }, [] ],
		[
			'lines are off',
			{
				links: [],
				lines: LINES.map( ( line ) =>
					line.kind === 'built-in' ? { ...line, isOn: false } : line
				),
			},
			[],
		],
	] )( 'when %s', ( _name, changes, expected ) => {
		expect( open( changes ) ).toEqual( expected );
	} );

	it( 'keeps the owner’s order and leaves out what is not known', () => {
		expect(
			judgeChecklist( { ...DONE, inbound: null } ).map(
				( { line } ) => line.id
			)
		).toEqual( [
			'a1',
			'leads-on',
			'in-cluster',
			'reviewed',
			'no-findings',
		] );
	} );

	it( 'names the main page of the topic, and counts links to mend', () => {
		const values = judgeChecklist( { ...DONE, links: [ bad ] } ).map(
			( line ) => line.values
		);
		expect( values ).toContainEqual( { title: 'Diabetes' } );
		expect( values ).toContainEqual( { count: 1 } );
	} );
} );

import { describe, expect, it } from '@jest/globals';

import { mendWay } from '../../../src/admin/audit/mend-way';

import { finding } from './build-site';

const PLACES = {
	screens: 'https://clinic.example/wp-admin/',
	menus: 'nav-menus.php',
};
const LINK = {
	sourceId: 12,
	position: 3,
	anchorText: 'A1C & more',
	url: '/a1c/?x=1',
	targetId: 0,
};
const EDIT = 'https://clinic.example/wp-admin/post.php?post=12&action=edit';

describe( 'mendWay', () => {
	it.each( [
		[
			'an orphan: where links to it are found',
			finding( 12, { kind: 'orphan-page' } ),
			{ route: { screen: 'inbound', target: '12' } },
		],
		[
			'a stage that is missing: the next steps at that stage',
			finding( 12, { kind: 'pathway-gap', values: { stage: 'test' } } ),
			{ address: `${ EDIT }&care-pathway-links=next-steps&stage=test` },
		],
		[
			'a dead end: the next steps',
			finding( 12 ),
			{ address: `${ EDIT }&care-pathway-links=next-steps` },
		],
		[
			'a link: the very link',
			finding( 12, { kind: 'broken-link', link: LINK } ),
			{
				address: `${ EDIT }&care-pathway-links=links&words=A1C+%26+more&url=%2Fa1c%2F%3Fx%3D1`,
			},
		],
		[
			'a page past its review: its editor',
			finding( 12, { kind: 'stale-page' } ),
			{ address: `${ EDIT }&care-pathway-links=links` },
		],
		[
			'a link of a menu: the menus',
			finding( 0, { kind: 'broken-link', link: LINK } ),
			{ address: 'https://clinic.example/wp-admin/nav-menus.php' },
		],
		[
			'a hub that no menu has: the menus',
			finding( 12, { kind: 'hub-not-in-menu' } ),
			{ address: 'https://clinic.example/wp-admin/nav-menus.php' },
		],
		[
			'a topic without a page to begin at: the topics',
			finding( 0, { kind: 'cluster-without-pillar' } ),
			{ route: { screen: 'clusters' } },
		],
		[
			'a topic with a main page: that topic',
			finding( 12, { kind: 'unbalanced-cluster' } ),
			{ route: { screen: 'clusters', cluster: '12' } },
		],
	] )( 'leads from %s', ( _, found, expected ) => {
		expect( mendWay( found, PLACES ) ).toMatchObject( expected );
	} );

	it( 'knows no place for what is about no page and no link', () => {
		expect( mendWay( finding( 0, { kind: 'stale-page' } ), PLACES ) ).toBe(
			null
		);
	} );
} );

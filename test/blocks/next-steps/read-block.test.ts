import { describe, expect, it } from '@jest/globals';

import { moveStep } from '../../../blocks/next-steps/move-step';
import { readBlock, readSteps } from '../../../blocks/next-steps/read-block';
import { resolveSteps } from '../../../blocks/next-steps/resolve-steps';
import type { ShownStep, TargetStatus } from '../../../src/contract/types';

describe( 'what a block keeps', () => {
	const EMPTY = {
		heading: 'Next steps',
		level: 2,
		steps: [],
		hasIcons: true,
		isKeptCurrent: false,
		spares: [],
	};

	it.each< [ string, Record< string, unknown >, object ] >( [
		[ 'nothing', {}, {} ],
		[ 'no heading', { heading: '' }, { heading: '' } ],
		[ 'a heading that is a list', { heading: [ 'x' ] }, {} ],
		[ 'a level', { level: 4 }, { level: 4 } ],
		[ 'a level in words', { level: 'two' }, {} ],
		[ 'a level beyond', { level: 7 }, {} ],
		[ 'a level below', { level: 1 }, {} ],
		[ 'no icons', { hasIcons: false }, { hasIcons: false } ],
		[ 'icons that are a word', { hasIcons: 'no' }, {} ],
		[ 'kept current', { isKeptCurrent: true }, { isKeptCurrent: true } ],
		[ 'kept current in words', { isKeptCurrent: 'yes' }, {} ],
		[ 'steps that are a word', { steps: 'x', spares: {} }, {} ],
	] )( 'with %s', ( _name, attributes, expected ) => {
		expect( readBlock( attributes, 'Next steps' ) ).toEqual( {
			...EMPTY,
			...expected,
		} );
	} );

	it.each< [ string, unknown, ShownStep[] ] >( [
		[ 'no list', null, [] ],
		[ 'things of all sorts', [ null, 7, 'x', [], {}, { pageId: -2 } ], [] ],
		[
			'an id in words',
			[ { pageId: '12', label: 'A' } ],
			[ { pageId: 12, label: 'A' } ],
		],
		[
			'a label that is a number',
			[ { pageId: 1, label: 7 } ],
			[ { pageId: 1, label: '7' } ],
		],
		[
			'a label that is a list',
			[ { pageId: 1, label: [] } ],
			[ { pageId: 1, label: '' } ],
		],
		[
			'the same page twice',
			[
				{ pageId: 1, label: 'A' },
				{ pageId: 1, label: 'B' },
			],
			[ { pageId: 1, label: 'A' } ],
		],
		[
			'a role and fields of the future',
			[ { pageId: 1, label: '', role: 'test', weight: 3 } ],
			[ { pageId: 1, label: '', role: 'test' } ],
		],
		[
			'an address',
			[ { pageId: 0, label: 'A', url: ' /a/ ' } ],
			[ { pageId: 0, label: 'A', url: '/a/' } ],
		],
		[
			'an address beside an id',
			[ { pageId: 3, label: 'A', url: '/a/' } ],
			[ { pageId: 3, label: 'A' } ],
		],
	] )( 'reads steps with %s', ( _name, given, expected ) => {
		expect( readSteps( given ) ).toEqual( expected );
	} );

	it( 'reads no more steps than are shown', () => {
		const steps = Array.from( { length: 60 }, ( _value, place ) => ( {
			pageId: place + 1,
			label: '',
		} ) );
		expect( readSteps( steps ) ).toHaveLength( 50 );
	} );
} );

describe( 'the order of steps', () => {
	it.each( [
		[ 'down', 0, 1, 'bac' ],
		[ 'to the end', 0, 2, 'bca' ],
		[ 'up', 2, 1, 'acb' ],
		[ 'to the beginning', 2, 0, 'cab' ],
		[ 'beyond the end', 0, 9, 'bca' ],
		[ 'before the beginning', 1, -5, 'bac' ],
	] )( 'changes %s', ( _name, from, to, expected ) => {
		expect( moveStep( [ 'a', 'b', 'c' ], from, to ).join( '' ) ).toBe(
			expected
		);
	} );

	it.each( [
		[ 'in place', 1, 1 ],
		[ 'the first up', 0, -1 ],
		[ 'the last down', 2, 3 ],
		[ 'what is not there', 7, 0 ],
	] )( 'stays the same list when moved %s', ( _name, from, to ) => {
		const list = [ 'a', 'b', 'c' ];
		expect( moveStep( list, from, to ) ).toBe( list );
	} );
} );

describe( 'steps with an address', () => {
	const page = ( id: number, kind = 'post' ) =>
		( { id, kind } ) as TargetStatus;
	const open = { pageId: 0, label: 'A', url: '/a/' };

	it( 'get the page it leads to, each once', () => {
		expect(
			resolveSteps(
				[ { pageId: 4, label: '' }, open, { ...open, url: '/d/' } ],
				new Map( [
					[ '/a/', page( 7 ) ],
					[ '/d/', page( 4 ) ],
				] )
			)
		).toEqual( [
			{ pageId: 4, label: '' },
			{ pageId: 7, label: 'A' },
		] );
	} );

	it.each( [
		[ 'nothing is known', new Map< string, TargetStatus >() ],
		[ 'it leads to no page', new Map( [ [ '/a/', page( 0, '' ) ] ] ) ],
		[ 'it leads to a term', new Map( [ [ '/a/', page( 3, 'term' ) ] ] ) ],
	] )( 'stay the same list when %s', ( _name, pages ) => {
		const steps = [ open ];
		expect( resolveSteps( steps, pages ) ).toBe( steps );
	} );
} );

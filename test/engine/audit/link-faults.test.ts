/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type {
	ExistingLink,
	FindingKind,
	LinkedPost,
	Severity,
	TargetStatus,
	TextSpan,
} from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { HOME, heading, indexOf, mark, page, post, span } from '../build';

const PAGES = [
	page( 1, 'Type 2 diabetes', {
		headings: [ 'Treatment', 'Symptoms' ],
		inboundAnchors: [
			{
				anchorText: 'juvenile diabetes',
				count: 1,
				sourceIds: [ 9999 ],
			},
		],
	} ),
	page( 2, 'A1C testing', { role: 'test' } ),
	page( 3, 'Type 1 diabetes' ),
	page( 4, 'Request an appointment', { role: 'appointment' } ),
	page( 5, 'Statins', { role: 'medication', headings: [ 'Side effects' ] } ),
	page( 6, 'Diabetes tipo 2', { language: 'es-US' } ),
	page( 7, 'Heart failure', { reviewed: '2024-01-15' } ),
	page( 8, 'How to get ready for a blood test at our laboratory downtown', {
		role: 'preparation',
	} ),
	page( 9, 'Thyroid ultrasound', { isNoindex: true } ),
];
const engine = compile( indexOf( PAGES ), loadVocabulary() );

const urlOf = ( id: number ) =>
	PAGES.find( ( one ) => one.id === id )?.url ?? '';

/** What the server says of an address; by default a public page at it. */
function status(
	url: string,
	facts: Partial< TargetStatus > = {}
): TargetStatus {
	return {
		url,
		kind: 'post',
		id: 99,
		status: 'public',
		title: 'A page',
		postType: 'page',
		currentUrl: url,
		isMoved: false,
		isIndexed: true,
		isNoindex: false,
		isExcluded: false,
		language: 'en-US',
		reviewed: null,
		...facts,
	};
}

/** A paragraph with links on words of it: each first place, or the one after a given text. */
function linked( text: string, ...links: [ string, string ][] ): TextSpan {
	let from = 0;
	return span( text, {
		marks: links.map( ( [ words, url ] ) => {
			const found = mark( text.slice( from ), words, 'link', { url } );
			const shifted = {
				...found,
				start: found.start + from,
				end: found.end + from,
			};
			from = shifted.end;
			return shifted;
		} ),
	} );
}

const look = (
	spans: TextSpan[],
	facts: Partial< Omit< LinkedPost, 'post' > > = {}
): ExistingLink[] =>
	engine.existingLinks( {
		post: post( spans, { url: `${ HOME }notes/` } ),
		statuses: [],
		reviewMonths: 12,
		...facts,
	} );

/** "kind severity" and what its way out is. */
const said = ( links: ExistingLink[] ) =>
	links.flatMap( ( { findings } ) =>
		findings.map( ( { kind, severity, fix } ) => {
			const out =
				fix?.kind === 'words' ? `words: ${ fix.text }` : fix?.kind;
			return `${ kind } ${ severity }, ${ out ?? 'no way out' }`;
		} )
	);

/** A button, or a picture with its description. */
function carried( kind: 'button' | 'image', text: string, url: string ) {
	return span( text, {
		kind,
		isEditable: false,
		marks: [ { kind: 'link', start: 0, end: text.length, url } ],
	} );
}

interface Row {
	name: string;
	spans: TextSpan[];
	statuses?: TargetStatus[];
	expected: string[];
}

const AWAY = `${ HOME }somewhere/`;
const at = ( facts: Partial< TargetStatus > ) => [ status( AWAY, facts ) ];
const SOMEWHERE = [ linked( 'Ask about the course.', [ 'course', AWAY ] ) ];

const ROWS: Row[] = [
	{
		name: 'a button and a picture beside words that lead to the same page',
		spans: [
			linked( 'Ask about A1C testing.', [ 'A1C testing', urlOf( 2 ) ] ),
			carried( 'image', 'A nurse', urlOf( 2 ) ),
			carried( 'button', 'A1C testing', urlOf( 2 ) ),
		],
		expected: [],
	},
	{
		name: 'a button that says nothing',
		spans: [ carried( 'button', 'Learn more', urlOf( 2 ) ) ],
		expected: [ 'generic-anchor medium, no way out' ],
	},
	{
		name: 'a button that names another condition',
		spans: [ carried( 'button', 'Type 1 diabetes', urlOf( 1 ) ) ],
		expected: [ 'other-condition high, no way out' ],
	},
	{
		name: 'a button that leads to a draft',
		spans: [ carried( 'button', 'Our course', AWAY ) ],
		statuses: at( { status: 'draft' } ),
		expected: [ 'draft-target high, no way out' ],
	},
	{
		name: 'a picture that leads to a page that is gone',
		spans: [ carried( 'image', '', AWAY ) ],
		statuses: at( { kind: '', id: 0, status: 'missing' } ),
		expected: [ 'broken-link high, no way out' ],
	},
	{
		name: 'what describes a picture is no promise, however long it is',
		spans: [
			carried(
				'image',
				'A nurse who writes down the side effects of statins for an older man in a grey coat',
				urlOf( 4 )
			),
			carried( 'image', 'Learn more', urlOf( 2 ) ),
			carried( 'image', 'Learn more', urlOf( 5 ) ),
		],
		expected: [],
	},
	{
		name: 'nothing is wrong with a name that leads to its page',
		spans: [
			linked( 'Living with type 2 diabetes is a lot.', [
				'type 2 diabetes',
				urlOf( 1 ),
			] ),
		],
		expected: [],
	},
	{
		name: 'words that say nothing, and better ones of the same sentence',
		spans: [
			linked( 'For A1C testing, click here.', [
				'click here',
				urlOf( 2 ),
			] ),
		],
		expected: [ 'generic-anchor medium, words: A1C testing' ],
	},
	{
		name: 'words that say nothing, and no better ones in the sentence',
		spans: [
			linked( 'There is A1C testing. To know more, click here.', [
				'click here',
				urlOf( 2 ),
			] ),
		],
		expected: [ 'generic-anchor medium, no way out' ],
	},
	{
		name: 'words that say nothing, written with capitals and a mark',
		spans: [ linked( 'Learn more!', [ 'Learn more!', urlOf( 2 ) ] ) ],
		expected: [ 'generic-anchor medium, no way out' ],
	},
	{
		name: 'words on side effects that lead to booking',
		spans: [
			linked( 'Read about the side effects of statins.', [
				'side effects of statins',
				urlOf( 4 ),
			] ),
		],
		expected: [ 'misleading-anchor medium, no way out' ],
	},
	{
		name: 'words on side effects that lead to the medicine',
		spans: [
			linked( 'Read about the side effects.', [
				'side effects',
				urlOf( 5 ),
			] ),
		],
		expected: [],
	},
	{
		name: 'another type of the condition',
		spans: [
			linked( 'Living with type 1 diabetes is a lot.', [
				'type 1 diabetes',
				urlOf( 1 ),
			] ),
		],
		expected: [ 'other-condition high, remove' ],
	},
	{
		name: 'another type of the condition, which only this post calls so',
		spans: [
			linked( 'Living with juvenile diabetes is a lot.', [
				'juvenile diabetes',
				urlOf( 1 ),
			] ),
		],
		expected: [ 'other-condition high, remove' ],
	},
	{
		name: 'a whole sentence as words, and better ones in it',
		spans: [
			linked(
				'Your doctor may ask you to come in for A1C testing every three months.',
				[
					'Your doctor may ask you to come in for A1C testing',
					urlOf( 2 ),
				]
			),
		],
		expected: [ 'long-anchor low, words: A1C testing' ],
	},
	{
		name: 'the whole title of a page, however long',
		spans: [
			linked(
				'See how to get ready for a blood test at our laboratory downtown.',
				[
					'how to get ready for a blood test at our laboratory downtown',
					urlOf( 8 ),
				]
			),
		],
		expected: [],
	},
	{
		name: 'the whole title of a page behind a call to it',
		spans: [
			linked(
				'Please find out how to get ready for a blood test at our laboratory downtown.',
				[
					'find out how to get ready for a blood test at our laboratory downtown',
					urlOf( 8 ),
				]
			),
		],
		expected: [],
	},
	{
		name: 'the same page twice',
		spans: [
			linked(
				'A1C testing is quick. A1C testing is cheap.',
				[ 'A1C testing', urlOf( 2 ) ],
				[ 'A1C testing', urlOf( 2 ) ]
			),
		],
		expected: [ 'repeated-target low, remove' ],
	},
	{
		name: 'the same page in two sections, where each asks for it',
		spans: [
			heading( 'When to be tested' ),
			linked( 'A1C testing is quick.', [ 'A1C testing', urlOf( 2 ) ] ),
			heading( 'What it costs' ),
			linked( 'A1C testing is cheap.', [ 'A1C testing', urlOf( 2 ) ] ),
		],
		expected: [],
	},
	{
		name: 'the same page twice in a later section',
		spans: [
			linked( 'A1C testing is quick.', [ 'A1C testing', urlOf( 2 ) ] ),
			heading( 'What it costs' ),
			linked( 'A1C testing is cheap.', [ 'A1C testing', urlOf( 2 ) ] ),
			linked( 'A1C testing is covered.', [ 'A1C testing', urlOf( 2 ) ] ),
		],
		expected: [ 'repeated-target low, remove' ],
	},
	{
		name: 'two places of one page are no repetition',
		spans: [
			linked(
				'The test is quick. The cost is low.',
				[ 'test', `${ urlOf( 2 ) }#how` ],
				[ 'cost', `${ urlOf( 2 ) }#cost` ]
			),
		],
		expected: [],
	},
	{
		name: 'the same words for two pages',
		spans: [
			linked(
				'Ask about statins. Statins help.',
				[ 'statins', urlOf( 5 ) ],
				[ 'Statins', urlOf( 7 ) ]
			),
		],
		expected: [
			'shared-anchor medium, no way out',
			'stale-target low, no way out',
		],
	},
	{
		name: 'a page reviewed long ago',
		spans: [
			linked( 'Read on heart failure.', [ 'heart failure', urlOf( 7 ) ] ),
		],
		expected: [ 'stale-target low, no way out' ],
	},
	{
		name: 'a page in another language',
		spans: [
			linked( 'Read on type 2 diabetes.', [
				'type 2 diabetes',
				urlOf( 6 ),
			] ),
		],
		expected: [ 'other-language-target medium, remove' ],
	},
	{
		name: 'a page in another language, by its own title',
		spans: [
			linked( 'En español: Diabetes tipo 2.', [
				'Diabetes tipo 2',
				urlOf( 6 ),
			] ),
		],
		expected: [],
	},
	...(
		[
			[ 'draft', 'draft-target', 'high' ],
			[ 'pending', 'draft-target', 'high' ],
			[ 'scheduled', 'draft-target', 'medium' ],
			[ 'private', 'private-target', 'high' ],
			[ 'hidden', 'private-target', 'high' ],
			[ 'password', 'password-target', 'medium' ],
			[ 'bin', 'bin-target', 'high' ],
			[ 'missing', 'broken-link', 'high' ],
		] satisfies [ TargetStatus[ 'status' ], FindingKind, Severity ][]
	 ).map( ( [ state, kind, severity ] ): Row => ( {
		name: `a page that is ${ state }`,
		spans: SOMEWHERE,
		statuses: at( { status: state } ),
		expected: [ `${ kind } ${ severity }, remove` ],
	} ) ),
	{
		name: 'a page that moved',
		spans: SOMEWHERE,
		statuses: at( { isMoved: true, currentUrl: `${ HOME }new/` } ),
		expected: [ 'moved-target medium, address' ],
	},
	{
		name: 'a page that search engines leave out',
		spans: SOMEWHERE,
		statuses: at( { isNoindex: true } ),
		expected: [ 'noindex-target low, no way out' ],
	},
	{
		name: 'an address of WordPress that is no page',
		spans: [
			linked( 'Log in here now.', [ 'Log in', `${ HOME }wp-login.php` ] ),
		],
		statuses: [ status( `${ HOME }wp-login.php`, { status: 'missing' } ) ],
		expected: [],
	},
	{
		name: 'another site is not judged, but for the words',
		spans: [
			linked(
				'The society says so. Click here.',
				[ 'society', 'https://society.example/' ],
				[ 'Click here', 'https://society.example/b' ]
			),
		],
		expected: [ 'generic-anchor medium, no way out' ],
	},
	{
		name: 'the page itself',
		spans: [
			linked( 'See this very course.', [ 'course', `${ HOME }notes/` ] ),
		],
		expected: [ 'self-link medium, remove' ],
	},
	{
		name: 'what is locked has no way out',
		spans: SOMEWHERE.map( ( one ) => ( { ...one, isEditable: false } ) ),
		statuses: at( { status: 'bin' } ),
		expected: [ 'bin-target high, no way out' ],
	},
];

describe( 'existingLinks', () => {
	it.each( ROWS )( '$name', ( { spans, statuses = [], expected } ) => {
		expect( said( look( spans, { statuses } ) ) ).toEqual( expected );
	} );

	it( 'lists links to pages in text order, and no others', () => {
		const links = look( [
			linked(
				'Call us, write to us, jump down, or read on statins.',
				[ 'Call us', 'tel:+15550100' ],
				[ 'write to us', 'mailto:desk@clinic.example' ],
				[ 'jump down', '#more' ],
				[ 'statins', urlOf( 5 ) ]
			),
			linked( 'See the society.', [ 'society', 'https://s.example/' ] ),
		] );
		expect(
			links.map( ( { anchor, targetId, title } ) => [
				anchor.text,
				targetId,
				title,
			] )
		).toEqual( [
			[ 'statins', 5, 'Statins' ],
			[ 'society', null, null ],
		] );
	} );

	it( 'gives a finding the same id when text before it changes, and twins different ones', () => {
		const text = 'Here, click here, or click here.';
		const ids = ( before: string ) =>
			look( [
				linked(
					before + text,
					[ 'click here', urlOf( 2 ) ],
					[ 'click here', urlOf( 2 ) ]
				),
			] ).flatMap( ( { findings } ) =>
				findings
					.filter( ( { kind } ) => kind === 'generic-anchor' )
					.map( ( { id } ) => id )
			);
		expect( ids( '' ) ).toEqual( ids( 'Something new. ' ) );
		expect( new Set( ids( '' ) ).size ).toBe( 2 );
	} );

	it( 'survives odd links', () => {
		const text = 'See \uFFFC and that.';
		const links = look( [
			span( text, {
				marks: [
					mark( text, '\uFFFC', 'link', { url: urlOf( 2 ) } ),
					mark( text, 'that', 'link', { url: 'http://[' } ),
					mark( text, 'and', 'link' ),
				],
			} ),
		] );
		expect( links.map( ( { anchor } ) => anchor.text ) ).toEqual( [
			'\uFFFC',
			'that',
		] );
	} );
} );

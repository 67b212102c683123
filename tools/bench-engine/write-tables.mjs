/** What the engine is to reach, with how to read it from the figures. */
const BOUNDS = [
	{
		name: 'Cold, 1,500 words, 10,000 pages: times the floor',
		most: 25,
		read: ( engine ) => ratio( engine, 10_000, 1500, 'cold' ),
	},
	{
		name: 'One edit, 1,500 words, 10,000 pages: times the floor',
		most: 8,
		read: ( engine ) => ratio( engine, 10_000, 1500, 'edit' ),
	},
	{
		name: 'Cold, 1,500 words: growth from the smallest site to the largest',
		most: 3,
		read: ( engine ) =>
			engine.length < 2
				? undefined
				: ratio( engine, engine.at( -1 ).pages, 1500, 'cold' ) /
					ratio( engine, engine[ 0 ].pages, 1500, 'cold' ),
	},
	{
		name: 'Build, 10,000 pages: seconds',
		most: 1,
		read: ( engine ) => {
			const build = of( engine, 10_000 )?.build;
			return build && Math.min( ...build ) / 1000;
		},
	},
	{
		name: 'Memory, 10,000 pages: MB',
		most: 25,
		read: ( engine ) => {
			const memory = of( engine, 10_000 )?.memory;
			return memory && memory / 1e6;
		},
	},
];

/**
 * Which bounds are kept.
 *
 * @param {any[]} engine Figures of the engine, a site each.
 */
export function bounds( engine ) {
	const measured = BOUNDS.map( ( { name, most, read } ) => ( {
		name,
		most,
		value: read( engine.filter( ( { pages } ) => pages ) ),
	} ) ).filter( ( { value } ) => Number.isFinite( value ) );

	return {
		lines: measured.map(
			( { name, most, value } ) =>
				`${ value <= most ? '✓' : '✗' } ${ name } ${ short( value ) } (≤ ${ most })`
		),
		missed: measured
			.filter( ( { most, value } ) => value > most )
			.map( ( { name } ) => name ),
	};
}

/**
 * The engine's figures: a line each, a column for each site.
 *
 * @param {any[]}    engine  Figures of the engine, a site each.
 * @param {number[]} lengths Words of the posts.
 * @return {string} Markdown.
 */
export function engineTable( engine, lengths ) {
	const rows = lengths.flatMap( ( words ) => {
		const at = ( read ) =>
			engine.map( ( { lengths: found } ) =>
				found?.[ words ] ? read( found[ words ] ) : '–'
			);
		const name = `${ words.toLocaleString( 'en' ) } words`;

		return [
			[ `${ name }: floor`, ...at( ( { floor } ) => micro( floor ) ) ],
			[
				`${ name }: cold`,
				...at(
					( { cold, floor } ) =>
						`${ short( cold / floor ) } × (${ micro( cold ) })`
				),
			],
			[
				`${ name }: cold, a post in twenty takes longer`,
				...at(
					( { coldP95, floor } ) => `${ short( coldP95 / floor ) } ×`
				),
			],
			[
				`${ name }: one edit`,
				...at(
					( { edit, floor } ) =>
						`${ short( edit / floor ) } × (${ micro( edit ) })`
				),
			],
		];
	} );
	const each = ( read ) =>
		engine.map( ( figures ) =>
			figures.pages ? read( figures ) : figures
		);

	return toTable( [
		[
			'',
			...engine.map( ( { pages } ) =>
				pages ? `${ pages.toLocaleString( 'en' ) } pages` : '–'
			),
		],
		...rows,
		[
			'A paragraph of 200 kB',
			...each( ( { long } ) => `${ short( long ) } ms` ),
		],
		[
			'Phrases',
			...each( ( { phrases } ) => phrases.toLocaleString( 'en' ) ),
		],
		[
			'Build',
			...each(
				( { build } ) => `${ short( Math.min( ...build ) / 1000 ) } s`
			),
		],
		[
			'Memory',
			...each( ( { memory } ) => `${ short( memory / 1e6 ) } MB` ),
		],
		[
			'Download a page, gz',
			...each(
				( { download, pages } ) => `${ short( download / pages ) } B`
			),
		],
	] );
}

/**
 * What others take for one post, as times the floor, and to get ready.
 *
 * @param {number[]}              sizes  Pages of the sites.
 * @param {any[]}                 engine Figures of the engine, a site each.
 * @param {Record<string, any[]>} others Figures of each, a site each, or in words why there are none.
 * @param {number}                words  Words of the post.
 * @return {string} Markdown.
 */
export function othersTable( sizes, engine, others, words ) {
	return toTable( [
		[
			`${ words.toLocaleString( 'en' ) } words`,
			...sizes.map(
				( size ) => `${ size.toLocaleString( 'en' ) } pages`
			),
			...sizes.map(
				( size ) => `ready, ${ size.toLocaleString( 'en' ) }`
			),
		],
		[
			'**this engine, all of it**',
			...engine.map( ( { lengths } ) => {
				const found = lengths?.[ words ];
				return found
					? `${ short( found.cold / found.floor ) } × (${ short( found.cold ) } ms)`
					: '–';
			} ),
			...engine.map( ( { build } ) =>
				build ? `${ short( Math.min( ...build ) / 1000 ) } s` : '–'
			),
		],
		...Object.entries( others ).map( ( [ name, found ] ) => [
			name,
			...found.map( ( figures, place ) => {
				const floor = engine[ place ]?.lengths?.[ words ]?.floor;
				return figures.time
					? `${ short( figures.time / floor ) } × (${ short( figures.time ) } ms)`
					: String( figures );
			} ),
			...found.map( ( figures ) =>
				figures.time ? `${ short( figures.build / 1000 ) } s` : '–'
			),
		] ),
	] );
}

function of( engine, size ) {
	return engine.find( ( { pages } ) => pages === size );
}

function ratio( engine, size, words, what ) {
	const found = of( engine, size )?.lengths?.[ words ];

	return found && found[ what ] / found.floor;
}

function micro( milliseconds ) {
	return `${ short( milliseconds * 1000 ) } µs`;
}

function short( number ) {
	return number.toLocaleString( 'en', { maximumSignificantDigits: 3 } );
}

function toTable( rows ) {
	const [ head, ...body ] = rows;
	const line = ( cells ) => `| ${ cells.join( ' | ' ) } |`;

	return [
		line( head ),
		line(
			head.map( ( _none, place ) => ( place === 0 ? '---' : '---:' ) )
		),
		...body.map( line ),
	].join( '\n' );
}

const wordpressConfig = require( '@wordpress/scripts/config/eslint.config.cjs' );
const wordpressPlugin = require( '@wordpress/eslint-plugin' );

/*
 * The rooms of ARCHITECTURE.md, held by lint: which rooms a room may look into, and which packages it
 * may import. A room that is not named here has no rule yet; name it before writing its first file.
 */
const ROOMS = [
	{ room: 'contract', rooms: [], packages: [] },
	{
		room: 'engine',
		rooms: [ 'contract' ],
		packages: [],
		// The one place that knows the grammar library, and the one that knows the search library.
		packagesOf: {
			'src/engine/grammar.ts': [ 'compromise/two' ],
			'src/engine/search-pages.ts': [ 'minisearch' ],
		},
	},
	{
		room: 'worker',
		rooms: [ 'contract' ],
		packages: [ 'idb' ],
		// Only the files that both homes of the engine share may open it; the client and its callers may not.
		roomsOf: {
			'src/worker/answer-calls.ts': [ 'contract', 'engine' ],
			'src/worker/look-again.ts': [ 'contract', 'engine' ],
		},
	},
	{
		room: 'content',
		rooms: [ 'contract' ],
		packages: [
			'@wordpress/rich-text',
			'@wordpress/block-serialization-default-parser',
		],
	},
	{
		room: 'screens',
		rooms: [ 'contract', 'api.ts', 'worker/client.ts' ],
		packages: [
			'@wordpress/components',
			'@wordpress/element',
			'@wordpress/i18n',
		],
	},
	{
		room: 'editor',
		rooms: [
			'contract',
			'content',
			'api.ts',
			'worker/client.ts',
			'screens',
			'engine/text',
		],
		packages: [ '@wordpress/*', 'react' ],
	},
	{
		room: 'admin',
		rooms: [
			'contract',
			'content',
			'api.ts',
			'audit-api.ts',
			'worker/client.ts',
			'worker/judged-store.ts',
			'worker/sealed-store.ts',
			'screens',
			'engine/text',
		],
		packages: [ '@wordpress/*', '@wordpress/dataviews/wp', 'react' ],
		// The picture of the clusters alone has places to find.
		packagesOf: {
			'src/admin/clusters/lay-out.ts': [ 'd3-force' ],
			'src/admin/clusters/near-places.ts': [ 'd3-quadtree' ],
		},
	},
];

/** The files beside the rooms know REST: one rings, the others know what to ask. */
const BELL = { rooms: [ 'contract', 'request.ts' ], packages: [] };
const RINGING = [ '@wordpress/api-fetch' ];

/** What is shown to visitors has folders of its own, and is no part of the sidebar. */
const BLOCKS = {
	rooms: [ 'contract', 'content', 'api.ts' ],
	packages: [ '@wordpress/*', 'react' ],
};

const IN_ROOM = ( room ) => [ `src/${ room }/**/*.{ts,tsx}` ];

/**
 * Only the listed packages; relative imports are judged by `import/no-restricted-paths`.
 *
 * @param {string[]} packages Names, or a scope followed by `/*`.
 * @return {Object} Rules.
 */
function onlyPackages( packages ) {
	const allowed = packages
		.map( ( name ) => name.replace( /\/\*$/, '/[^/]+' ) )
		.concat( '\\..*' )
		.join( '|' );
	return {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^(?!(?:${ allowed })$)`,
						message: `This room may import ${
							packages.join( ', ' ) || 'no package'
						}. See ARCHITECTURE.md, Rooms.`,
					},
				],
			},
		],
	};
}

/**
 * Only the listed rooms (or files under src), and the room itself.
 *
 * @param {string}   room  Folder under src, or a pattern of files in it.
 * @param {string[]} rooms Rooms or files it may import from.
 * @return {Object} Rules.
 */
function onlyRooms( room, rooms ) {
	return {
		'import/no-restricted-paths': [
			'error',
			{
				basePath: __dirname,
				zones: [
					{
						target: `./src/${ room }`,
						from: './src',
						except: [ room, ...rooms ].map(
							( path ) => `./${ path }`
						),
						message: `"${ room }" may only look into ${
							rooms.join( ', ' ) || 'no other room'
						}. See ARCHITECTURE.md, Rooms.`,
					},
				],
			},
		],
	};
}

const roomConfigs = ROOMS.flatMap(
	( { room, rooms, packages, roomsOf = {}, packagesOf = {} } ) => [
		{
			files: IN_ROOM( room ),
			rules: { ...onlyPackages( packages ), ...onlyRooms( room, rooms ) },
		},
		...Object.entries( packagesOf ).map( ( [ file, names ] ) => ( {
			files: [ file ],
			rules: onlyPackages( names ),
		} ) ),
		...Object.entries( roomsOf ).map( ( [ file, names ] ) => ( {
			files: [ file ],
			rules: onlyRooms( room, names ),
		} ) ),
	]
);

module.exports = [
	{
		ignores: [
			'build/**',
			'.cache/**',
			'.site/**',
			'test-results/**',
			'playwright-report/**',
		],
	},
	...wordpressConfig,
	{
		settings: {
			// Given by WordPress at run time, declared in src/editor/wordpress.d.ts.
			'import/core-modules': [
				'@wordpress/block-editor',
				'@wordpress/commands',
				'@wordpress/core-data',
				'@wordpress/edit-post',
				'@wordpress/editor',
				'@wordpress/keyboard-shortcuts',
				'@wordpress/notices',
				'@wordpress/preferences',
				'@wordpress/server-side-render',
			],
			'import/extensions': [ '.ts', '.tsx', '.js', '.mjs', '.cjs' ],
			'import/parsers': {
				[ require.resolve( '@typescript-eslint/parser' ) ]: [
					'.ts',
					'.tsx',
				],
			},
			jsdoc: { mode: 'typescript' },
		},
		rules: {
			'@wordpress/data-no-store-string-literals': 'error',
			'@wordpress/i18n-text-domain': [
				'error',
				{ allowedTextDomain: 'care-pathway-links' },
			],
		},
	},
	{
		files: [ '**/*.{ts,tsx}' ],
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{
					'ts-ignore': true,
					'ts-expect-error': 'allow-with-description',
				},
			],
			// The name and the type say it; a docstring is for what they cannot say.
			'jsdoc/require-param': 'off',
			'jsdoc/require-returns': 'off',
		},
	},
	{
		files: [ 'src/**/*.{ts,tsx}' ],
		rules: { 'import/no-cycle': 'error' },
	},
	...roomConfigs,
	{
		// The editor reads words too: what else is known of a language would come into its script with them.
		files: [ 'src/engine/text/**/*.ts' ],
		rules: onlyRooms( 'engine/text', [
			'contract',
			'engine/language/language.ts',
			'engine/language/marks.ts',
		] ),
	},
	{
		files: [ 'src/*.ts' ],
		rules: {
			...onlyPackages( BELL.packages ),
			...onlyRooms( '*.ts', BELL.rooms ),
		},
	},
	{
		files: [ 'src/request.ts' ],
		rules: onlyPackages( RINGING ),
	},
	{
		files: [ 'blocks/**/*.{ts,tsx}' ],
		rules: {
			'import/no-cycle': 'error',
			...onlyPackages( BLOCKS.packages ),
			'import/no-restricted-paths': [
				'error',
				{
					basePath: __dirname,
					zones: [
						{
							target: './blocks',
							from: './src',
							except: BLOCKS.rooms.map(
								( path ) => `./${ path }`
							),
							message: `Blocks may only look into ${ BLOCKS.rooms.join(
								', '
							) }. See ARCHITECTURE.md, Rooms.`,
						},
					],
				},
			],
		},
	},
	{
		files: IN_ROOM( 'engine' ),
		rules: {
			// Same question, same answer: no clock, no chance, no world around it.
			'no-restricted-globals': [
				'error',
				...[
					'window',
					'document',
					'self',
					'navigator',
					'location',
					'localStorage',
					'fetch',
					'XMLHttpRequest',
					'setTimeout',
					'setInterval',
					'performance',
					'crypto',
					'console',
					'process',
					'Date',
				].map( ( name ) => ( {
					name,
					message: 'The engine is functions over plain data.',
				} ) ),
			],
			'no-restricted-properties': [
				'error',
				{
					object: 'Math',
					property: 'random',
					message: 'Same input, same output.',
				},
			],
		},
	},
	...wordpressPlugin.configs[ 'test-unit' ].map( ( config ) => ( {
		...config,
		files: [ 'test/**/*.test.{ts,tsx}' ],
	} ) ),
	{
		files: [ 'tools/**', '*.cjs', '*.config.js', 'test/e2e/**' ],
		rules: {
			// Command line programs speak through the console and use development packages.
			'no-console': 'off',
			'import/no-extraneous-dependencies': 'off',
		},
	},
	{
		files: [ 'test/**' ],
		rules: {
			'import/no-extraneous-dependencies': 'off',
			'jsdoc/check-tag-names': [
				'error',
				{ definedTags: [ 'jest-environment' ] },
			],
		},
	},
];

/**
 * What the table shows, line by line. Time is the clock's; processor time is that of PHP and of the database, without
 * waiting for the disk or for others who use the machine.
 *
 * @typedef {{ name: string, unit: string, read: (site: any) => number | null, digits?: number, most?: number, least?: number,
 *             hasGrowth?: boolean }} Measure `read` answers null where there is no figure; `most` is the bound that the figure must keep; `hasGrowth` has the line end
 *                                            with how the figure grows with the number of pages.
 */

const MEGABYTE = 2 ** 20;

/** Seconds after which PHP ends a request, unless a host says otherwise. */
const PHP_TIME_LIMIT = 30;

/** Half of PHP's own limit for a script, so that other plugins have the other half; in megabytes. */
const BATCH_MEMORY = 64;

/** No request of the audit may take longer, in milliseconds, or be longer, in megabytes. */
const REQUEST_MS = 1000;
const REQUEST_MEGABYTES = 1;

const SAVES = {
	words: 'one sentence changed',
	link: 'one link changed',
	popular: 'link to a page that most others link to',
};

/** @type {Measure[]} */
export const measures = [
	{
		name: 'First index: time',
		unit: 's',
		read: ( { firstIndex } ) => firstIndex.seconds,
		digits: 1,
		hasGrowth: true,
	},
	{
		name: 'First index: processor time',
		unit: 's',
		read: ( { firstIndex } ) => firstIndex.cpuSeconds,
		digits: 1,
		hasGrowth: true,
	},
	{
		name: 'First index: pages a second',
		unit: '',
		read: ( { firstIndex } ) => firstIndex.pagesPerSecond,
	},
	{
		name: 'First index: batches',
		unit: '',
		read: ( { firstIndex } ) => firstIndex.batches,
	},
	{
		name: 'First index: longest batch',
		unit: 's',
		read: ( { firstIndex } ) => firstIndex.longestSeconds,
		digits: 1,
		most: PHP_TIME_LIMIT,
	},
	{
		name: 'First index: peak memory, WordPress included',
		unit: 'MB',
		read: ( { firstIndex } ) => firstIndex.memory / MEGABYTE,
		digits: 1,
		most: BATCH_MEMORY,
	},
	{
		name: 'First index: queries a page',
		unit: '',
		read: ( { firstIndex, pages } ) => firstIndex.queries / pages,
		digits: 2,
	},
	...Object.entries( SAVES ).flatMap( ( [ kind, title ] ) =>
		measuresOfSave( kind, title )
	),
	{
		name: 'Index: manifest',
		unit: 'ms',
		read: ( { index } ) => index.manifest.ms,
		digits: 1,
		hasGrowth: true,
	},
	{
		name: 'Index: all chunks',
		unit: 'ms',
		read: ( { index } ) => index.chunks.ms,
		hasGrowth: true,
	},
	{
		name: 'Index: longest chunk',
		unit: 'ms',
		read: ( { index } ) => index.chunks.longestMs,
	},
	{
		name: 'Index: bytes a page',
		unit: 'B',
		read: ( { index, pages } ) => index.chunks.bytes / pages,
	},
	{
		name: 'Index: bytes a page, gz',
		unit: 'B',
		read: ( { index, pages } ) => index.chunks.gzipBytes / pages,
		hasGrowth: true,
	},
	{
		name: 'Index: of these the phrases, gz',
		unit: 'B',
		read: ( { index, pages } ) => index.chunks.phrases / pages,
		digits: 1,
		most: 60,
	},
	{
		name: 'Index: all of it, gz',
		unit: 'MB',
		read: ( { index } ) => index.chunks.gzipBytes / MEGABYTE,
		digits: 2,
		hasGrowth: true,
	},
	{
		name: 'Unchanged chunk (304)',
		unit: 'ms',
		read: ( { index } ) => index.unchanged.ms,
		digits: 1,
	},
	{
		name: 'Delta after a save',
		unit: 'ms',
		read: ( { index } ) => index.delta.ms,
		digits: 1,
		hasGrowth: true,
	},
	{
		name: 'Delta after a save: size, gz',
		unit: 'B',
		read: ( { index } ) => index.delta.gzipBytes,
	},
	{
		name: 'Audit: where it stands, never audited',
		unit: 'ms',
		read: ( { audit } ) => audit.never.ms,
		most: REQUEST_MS,
		hasGrowth: true,
	},
	...[ 'pages', 'links', 'targets' ].flatMap( measuresOfList ),
	{
		name: 'Audit: keeping a finding of every page',
		unit: 'ms',
		read: ( { audit } ) => audit.keep.ms,
		hasGrowth: true,
	},
	{
		name: 'Audit: keeping them, longest request',
		unit: 'ms',
		read: ( { audit } ) => audit.keep.longestMs,
		most: REQUEST_MS,
	},
	{
		name: 'Audit: the first hundred findings',
		unit: 'ms',
		read: ( { audit } ) => audit.findings.ms,
		most: REQUEST_MS,
		hasGrowth: true,
	},
	{
		name: 'Audit: findings with some words',
		unit: 'ms',
		read: ( { audit } ) => audit.search.ms,
		most: REQUEST_MS,
		hasGrowth: true,
	},
	{
		name: 'Audit: where it stands, afterwards',
		unit: 'ms',
		read: ( { audit } ) => audit.state.ms,
		most: REQUEST_MS,
		hasGrowth: true,
	},
	{
		name: 'Audit: taking up addresses of other sites, in the background',
		unit: 'ms',
		read: ( { audit } ) => audit.external.ms,
		hasGrowth: true,
	},
	{
		name: 'Import of 1,000 pages: more a page',
		unit: 'ms',
		read: ( { import: it } ) => more( it, 'ms' ),
		digits: 1,
	},
	{
		name: 'Import of 1,000 pages: processor time more a page',
		unit: 'ms',
		read: ( { import: it } ) => more( it, 'cpuMs' ),
		digits: 1,
		hasGrowth: true,
	},
	{
		name: 'Import of 1,000 pages: times as long as without',
		unit: '×',
		read: ( { import: it } ) => it.with.ms / it.without.ms,
		digits: 2,
	},
	{
		name: 'Import of 1,000 pages: longest pause',
		unit: 's',
		read: ( { import: it } ) => it.longestSeconds,
		digits: 2,
		most: PHP_TIME_LIMIT,
	},
	{
		name: 'Import of 1,000 pages in one web request: time',
		unit: 's',
		read: ( { byWeb } ) => byWeb?.with ?? null,
		digits: 1,
	},
	{
		name: 'Import of 1,000 pages in one web request: without',
		unit: 's',
		read: ( { byWeb } ) => byWeb?.without ?? null,
		digits: 1,
	},
	{
		name: 'Import of 1,000 pages in one web request: left to the background',
		unit: 'pages',
		read: ( { byWeb } ) => byWeb?.left ?? null,
	},
	{
		name: 'Import of 1,000 pages in one web request: batches for these',
		unit: '',
		read: ( { byWeb } ) => byWeb?.batches ?? null,
	},
];

function measuresOfList( list ) {
	const figures = ( { audit } ) => audit[ list ];

	return [
		{
			name: `Audit: all ${ list }`,
			unit: 'ms',
			read: ( site ) => figures( site ).ms,
			hasGrowth: true,
		},
		{
			name: `Audit: all ${ list }, longest request`,
			unit: 'ms',
			read: ( site ) => figures( site ).longestMs,
			most: REQUEST_MS,
		},
		{
			name: `Audit: all ${ list }, longest answer`,
			unit: 'MB',
			read: ( site ) => figures( site ).mostBytes / MEGABYTE,
			digits: 2,
			most: REQUEST_MEGABYTES,
		},
	];
}

function measuresOfSave( kind, title ) {
	const name = `Save, ${ title }`;

	return [
		{
			name: `${ name }: queries more`,
			unit: '',
			read: ( { save } ) => save[ kind ].more.queries,
			digits: 1,
			most: 8,
		},
		{
			name: `${ name }: queries more, at most`,
			unit: '',
			read: ( { save } ) => save[ kind ].mostQueriesMore,
			most: 8,
		},
		{
			name: `${ name }: time more`,
			unit: 'ms',
			read: ( { save } ) => save[ kind ].more.ms,
			digits: 1,
			most: 15,
		},
		{
			name: `${ name }: processor time more`,
			unit: 'ms',
			read: ( { save } ) => save[ kind ].more.cpuMs,
			digits: 1,
			hasGrowth: true,
		},
		{
			name: `${ name }: times as long as without`,
			unit: '×',
			read: ( { save } ) =>
				save[ kind ].with.ms / save[ kind ].without.ms,
			digits: 2,
		},
	];
}

/**
 * How much more it is with the plugin than without.
 *
 * @param {{ with: any, without: any }} costs What it costs with and without.
 * @param {string}                      field Which of the costs.
 * @return {number} The difference.
 */
function more( costs, field ) {
	return costs.with[ field ] - costs.without[ field ];
}

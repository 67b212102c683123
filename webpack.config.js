const defaultConfig = require( '@wordpress/scripts/config/webpack.config' );

/*
 * The default configuration looks for block.json or src/index.*; our entries have names of their own.
 * The analysis worker is not an entry: it is a chunk that webpack finds in src/worker.
 */
module.exports = {
	...defaultConfig,
	entry: {
		editor: './src/editor/index.tsx',
		admin: './src/admin/index.tsx',
		'clinical-review': './blocks/clinical-review/index.tsx',
		'next-steps': './blocks/next-steps/index.tsx',
	},
	module: {
		...defaultConfig.module,
		rules: [
			...defaultConfig.module.rules,
			{
				test: /[\\/]engine[\\/]vocabulary[\\/]concepts\.ts$/,
				enforce: 'pre',
				loader: require.resolve( './tools/vocabulary/pack-loader.cjs' ),
			},
			{
				test: /[\\/]dataviews[\\/]build-wp[\\/].*\.js$/,
				loader: require.resolve( './tools/pack/drop-inline-maps-loader.cjs' ),
			},
		],
	},
	// The engine with its vocabulary is large, but it is fetched by the worker, beside the editor. Our share of the editor's own start is held small.
	performance: {
		hints: 'warning',
		maxEntrypointSize: 230_000,
		assetFilter: ( name ) => name.startsWith( 'editor' ),
	},
	optimization: {
		...defaultConfig.optimization,
		splitChunks: {
			...defaultConfig.optimization.splitChunks,
			cacheGroups: {
				...defaultConfig.optimization.splitChunks.cacheGroups,
				// A chunk brings its packages with it: nothing here is shared by two.
				defaultVendors: false,
				// The marks are drawn inside the canvas, which loads its styles apart from the editor's own.
				canvas: {
					type: 'css/mini-extract',
					test: /[\\/]canvas\.scss$/,
					chunks: 'all',
					enforce: true,
					name: 'canvas',
				},
			},
		},
	},
};

const defaultConfig = require( '@wordpress/scripts/config/webpack.config' );

/*
 * The default configuration looks for block.json or src/index.*; our entries have names of their own.
 * The analysis worker is not an entry: it is a chunk that webpack finds in src/worker.
 */
module.exports = {
	...defaultConfig,
	entry: {
		editor: './src/editor/index.tsx',
	},
	optimization: {
		...defaultConfig.optimization,
		splitChunks: {
			...defaultConfig.optimization.splitChunks,
			cacheGroups: {
				...defaultConfig.optimization.splitChunks.cacheGroups,
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

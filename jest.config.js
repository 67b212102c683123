const defaultConfig = require( '@wordpress/scripts/config/jest-unit.config.js' );

module.exports = {
	...defaultConfig,
	roots: [ '<rootDir>/src', '<rootDir>/test' ],
	// End-to-end specs are Playwright's; a file is a test by its name, not by its folder.
	testMatch: [ '**/*.test.[jt]s?(x)' ],
	moduleNameMapper: {
		...defaultConfig.moduleNameMapper,
		'\\.(scss|css)$':
			'@wordpress/jest-preset-default/scripts/style-mock.js',
		// Their modules are of the new kind alone; each brings a script of the old kind along.
		'^(d3-(?:dispatch|force|quadtree|timer))$':
			'<rootDir>/node_modules/$1/dist/$1.min.js',
		// `import.meta` is a syntax error in jest's modules. The tests start the real worker's code in their own way.
		'/create-worker$': '<rootDir>/test/worker/no-worker.ts',
	},
};

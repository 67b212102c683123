/**
 * Takes inline source maps of styles out of a package that was built for development: they would be half of what we ship of
 * it, and releases carry no source maps.
 *
 * @param {string} source A script.
 * @return {string} The same without them.
 */
module.exports = ( source ) =>
	source.replace(
		/\/\*# sourceMappingURL=data:application\/json;[^*]*\*\//g,
		''
	);

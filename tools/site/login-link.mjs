/**
 * An address that logs a browser of this machine in; answered by `mu-plugins/login-links.php`.
 *
 * @param {{ address: string, token: string }} site  The site.
 * @param {string}                             login One of contributor, author, editor, administrator.
 * @param {string}                             to    Path to go on to.
 * @return {string} The address.
 */
export function loginLink( site, login, to ) {
	const query = new URLSearchParams( {
		'demo-login': login,
		token: site.token,
		to,
	} );
	return `${ site.address }/?${ query }`;
}

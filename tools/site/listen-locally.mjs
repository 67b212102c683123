/**
 * Preloaded into the WebAssembly server (node --import): that server listens on every network of the
 * machine and offers no option against it, and it tells WordPress that each request is from this
 * machine. A development site with login links may only be reached from here.
 */

import { Server } from 'node:net';

const HOST = '127.0.0.1';
const listen = Server.prototype.listen;

Server.prototype.listen = function ( first, ...rest ) {
	if ( typeof first === 'object' && first?.port !== undefined ) {
		return listen.call( this, { ...first, host: HOST }, ...rest );
	}
	if ( typeof first === 'number' || typeof first === 'string' ) {
		const others = typeof rest[ 0 ] === 'string' ? rest.slice( 1 ) : rest;
		return listen.call( this, first, HOST, ...others );
	}
	return listen.call( this, first, ...rest );
};

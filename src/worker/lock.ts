/** Data that only who has the key reads. */
export interface Sealed {
	nonce: Uint8Array< ArrayBuffer >;
	text: ArrayBuffer;
}

/** Locks plain data with a key (AES-GCM), and opens it again. */
export interface Lock {
	seal: ( data: unknown ) => Promise< Sealed >;
	/** @throws {Error} Where it was locked with another key, or changed since. */
	unseal: ( sealed: Sealed ) => Promise< unknown >;
}

/** Bytes that every text is locked with anew: as many as AES-GCM wants. */
const NONCE = 12;

/**
 * A lock. The work is the browser's, beside the page.
 *
 * @param  secret 32 bytes as hexadecimal digits.
 * @throws {Error} Where that is no key, or the page is not served safely: browsers lock nothing there.
 */
export async function createLock( secret: string ): Promise< Lock > {
	if ( ! /^[0-9a-f]{64}$/.test( secret ) ) {
		throw new Error( 'No key was given.' );
	}
	const bytes = Uint8Array.from(
		{ length: secret.length / 2 },
		( _, place ) =>
			Number.parseInt( secret.slice( 2 * place, 2 * place + 2 ), 16 )
	);
	const key = await crypto.subtle.importKey( 'raw', bytes, 'AES-GCM', false, [
		'encrypt',
		'decrypt',
	] );

	return {
		seal: async ( data ) => {
			const nonce = crypto.getRandomValues( new Uint8Array( NONCE ) );
			return {
				nonce,
				text: await crypto.subtle.encrypt(
					{ name: 'AES-GCM', iv: nonce },
					key,
					new TextEncoder().encode( JSON.stringify( data ) )
				),
			};
		},
		unseal: async ( { nonce, text } ) =>
			JSON.parse(
				new TextDecoder().decode(
					await crypto.subtle.decrypt(
						{ name: 'AES-GCM', iv: nonce },
						key,
						text
					)
				)
			),
	};
}

const SITE = '';

/** The folders of an address, nearest first; the whole site, '', last. */
export function foldersAbove( url: string ): string[] {
	const parts = plainAddress( url ).split( '/' );

	// "https:", "" and the host stand before the path.
	return [
		...parts
			.slice( 4 )
			.map( ( _part, index ) => parts.slice( 0, 4 + index ).join( '/' ) )
			.reverse(),
		SITE,
	];
}

/** The folder that an address opens: pages below it have it above them. The front page opens none, since everything is below it. */
export function folderOf( url: string ): string {
	const folder = plainAddress( url );

	return /^https?:\/\/[^/]+\/./.test( folder ) ? folder : SITE;
}

/** Names of folders as words, one a line: "lab tests\nblood" of "https://clinic.example/lab-tests/blood". */
export function wordsOfFolders( folder: string ): string {
	return folder
		.replace( /^[a-z]+:\/\/[^/]*/, '' )
		.split( '/' )
		.filter( Boolean )
		.map( ( part ) => part.replace( /[-_]+/g, ' ' ) )
		.join( '\n' );
}

function plainAddress( url: string ): string {
	return url.replace( /[?#].*$/, '' ).replace( /\/+$/, '' );
}

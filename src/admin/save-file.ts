/** Hands a text to the person as a file. Nothing leaves the browser. */
export function saveFile( name: string, type: string, text: string ): void {
	const url = URL.createObjectURL( new Blob( [ text ], { type } ) );
	const link = document.createElement( 'a' );
	link.href = url;
	link.download = name;
	link.click();
	// Not at once: some browsers read it only after the click.
	setTimeout( () => URL.revokeObjectURL( url ), 10_000 );
}

import { Button, FormFileUpload } from '@wordpress/components';

/** The button that opens the browser's own dialog for a file. */
export function ChooseFile( {
	accept,
	label,
	onChoose,
}: {
	/** Endings and media types, as in HTML. */
	accept: string;
	label: string;
	onChoose: ( file: File ) => void;
} ) {
	return (
		<FormFileUpload
			__next40pxDefaultSize
			accept={ accept }
			// A browser says nothing when the same file is chosen again, which may have been mended meanwhile.
			onClick={ ( event ) => {
				event.currentTarget.value = '';
			} }
			onChange={ ( event ) => {
				const [ file ] = event.currentTarget.files ?? [];
				if ( file !== undefined ) {
					onChoose( file );
				}
			} }
			render={ ( { openFileDialog } ) => (
				<Button
					__next40pxDefaultSize
					variant="secondary"
					onClick={ openFileDialog }
				>
					{ label }
				</Button>
			) }
		/>
	);
}

import { Button, SelectControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import type { FormEvent } from 'react';
import { __ } from '@wordpress/i18n';

import type { SiteWord } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import { pageFailureText } from '../page-failure-text';
import { useParts } from '../parts';
import { lineText } from './file-text';
import { findAddresses } from './find-addresses';
import { readWordsFile } from './words-file';
import { toCsv } from '../csv';

type Kind = SiteWord[ 'use' ][ 'kind' ];

/** Adds words to the list, or says anew what words of it stand for. The rules are those of a line of a file. */
export function WordForm( {
	isBusy,
	onAdd,
}: {
	isBusy: boolean;
	/** False: it could not be saved. */
	onAdd: ( word: SiteWord ) => Promise< boolean >;
} ) {
	const { api, boot } = useParts();
	const [ words, setWords ] = useState( '' );
	const [ kind, setKind ] = useState< Kind >( 'page' );
	const [ meant, setMeant ] = useState( '' );
	const [ language, setLanguage ] = useState( boot.language );
	const [ fault, setFault ] = useState< string | null >( null );

	const read = async (): Promise< SiteWord | string > => {
		const reading = readWordsFile(
			toCsv( [
				[ 'words', 'language', 'page', 'same as', 'never' ],
				[
					words.trim() || '-',
					language,
					kind === 'page' ? meant : '',
					kind === 'name' ? meant : '',
					kind === 'never' ? 'yes' : '',
				],
			] ),
			boot.language
		);
		if ( ! reading.ok ) {
			return lineText( 'no-words' );
		}
		const asked = await findAddresses( reading.found, api );
		const [ problem ] = [ ...reading.problems, ...asked.problems ];
		return problem
			? lineText( problem.code )
			: ( asked.words[ 0 ] ?? lineText( 'no-words' ) );
	};
	const submit = async ( event: FormEvent ) => {
		event.preventDefault();
		const word = await read().catch( ( error ) =>
			pageFailureText( failureCode( error ) )
		);
		setFault( typeof word === 'string' ? word : null );
		if ( typeof word !== 'string' && ( await onAdd( word ) ) ) {
			setWords( '' );
			setMeant( '' );
		}
	};

	return (
		<form
			className="care-pathway-links-word-form"
			onSubmit={ ( event ) => void submit( event ) }
		>
			<TextControl
				label={ __( 'Words', 'care-pathway-links' ) }
				value={ words }
				onChange={ setWords }
				__next40pxDefaultSize
				__nextHasNoMarginBottom
			/>
			<SelectControl
				label={ __( 'Stand for', 'care-pathway-links' ) }
				value={ kind }
				options={ [
					{
						value: 'page',
						label: __( 'A page', 'care-pathway-links' ),
					},
					{
						value: 'name',
						label: __(
							'The same as another name',
							'care-pathway-links'
						),
					},
					{
						value: 'never',
						label: __(
							'Nothing, they are never linked',
							'care-pathway-links'
						),
					},
				] }
				onChange={ ( value ) => setKind( value as Kind ) }
				__next40pxDefaultSize
				__nextHasNoMarginBottom
			/>
			{ kind !== 'never' && (
				<TextControl
					label={
						kind === 'page'
							? __(
									'Address or number of the page',
									'care-pathway-links'
								)
							: __( 'The other name', 'care-pathway-links' )
					}
					value={ meant }
					onChange={ setMeant }
					__next40pxDefaultSize
					__nextHasNoMarginBottom
				/>
			) }
			<TextControl
				label={ __( 'Language', 'care-pathway-links' ) }
				value={ language }
				onChange={ setLanguage }
				__next40pxDefaultSize
				__nextHasNoMarginBottom
			/>
			<Button
				type="submit"
				variant="primary"
				disabled={ isBusy }
				accessibleWhenDisabled
				__next40pxDefaultSize
			>
				{ __( 'Add words', 'care-pathway-links' ) }
			</Button>
			{ fault !== null && <p role="alert">{ fault }</p> }
		</form>
	);
}

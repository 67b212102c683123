import { Button, SelectControl, TextControl } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import type { FormEvent } from 'react';
import { __, sprintf } from '@wordpress/i18n';

import type { SiteWord, WordUse } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import { pageFailureText } from '../page-failure-text';
import { useParts } from '../parts';
import { lineText } from './file-text';
import { findAddresses } from './find-addresses';
import { readWordsFile } from './words-file';
import { toCsv } from '../csv';

type Kind = WordUse[ 'kind' ];

/** Adds words to the list, or changes a line of it. The rules are those of a line of a file. */
export function WordForm( {
	word = null,
	isBusy,
	onSave,
	onCancel,
}: {
	/** What is changed; null: words are added. */
	word?: SiteWord | null;
	isBusy: boolean;
	/** False: it could not be saved. */
	onSave: ( word: SiteWord ) => Promise< boolean >;
	onCancel?: () => void;
} ) {
	const { api, boot } = useParts();
	const [ words, setWords ] = useState( word?.words ?? '' );
	const [ kind, setKind ] = useState< Kind >( word?.use.kind ?? 'page' );
	const [ meant, setMeant ] = useState( word ? meantBy( word.use ) : '' );
	const [ language, setLanguage ] = useState(
		word?.language ?? boot.language
	);
	const [ fault, setFault ] = useState< string | null >( null );

	const first = useRef< HTMLInputElement >( null );

	useEffect( () => {
		if ( word !== null ) {
			first.current?.focus();
		}
	}, [ word ] );

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
		const said = await read().catch( ( error ) =>
			pageFailureText( failureCode( error ) )
		);
		setFault( typeof said === 'string' ? said : null );
		if (
			typeof said !== 'string' &&
			( await onSave( said ) ) &&
			word === null
		) {
			setWords( '' );
			setMeant( '' );
		}
	};

	return (
		<form
			className="care-pathway-links-word-form"
			aria-label={
				word === null
					? __( 'Add words', 'care-pathway-links' )
					: sprintf(
							/* translators: %s: words of the word list. */
							__( 'Change “%s”', 'care-pathway-links' ),
							word.words
						)
			}
			onSubmit={ ( event ) => void submit( event ) }
		>
			<TextControl
				ref={ first }
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
				{ word === null
					? __( 'Add words', 'care-pathway-links' )
					: __( 'Save', 'care-pathway-links' ) }
			</Button>
			{ onCancel && (
				<Button
					variant="tertiary"
					onClick={ onCancel }
					__next40pxDefaultSize
				>
					{ __( 'Cancel', 'care-pathway-links' ) }
				</Button>
			) }
			{ fault !== null && <p role="alert">{ fault }</p> }
		</form>
	);
}

/** What words stand for, as it is written down in a field. */
function meantBy( use: WordUse ): string {
	switch ( use.kind ) {
		case 'page':
			return String( use.pageId );
		case 'name':
			return use.name;
		case 'never':
			return '';
	}
}

import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { KeptWords } from '../../api';
import type { SiteWord } from '../../contract/types';
import type { FailureCode } from '../../screens/failure-code';
import { FailureNotice } from '../failure-notice';
import { useTell } from '../notices';
import { pageFailureText } from '../page-failure-text';
import { saveFile } from '../save-file';
import { Working } from '../working';
import { ImportWords } from './import-words';
import { useWords } from './use-words';
import { WordForm } from './word-form';
import { takeWords, toWordsFile } from './words-file';
import { WordsTable } from './words-table';

/** The owner's word list: what some words stand for on this site. */
export function WordsScreen() {
	const { state, retry, save } = useWords();

	switch ( state.status ) {
		case 'reading':
			return (
				<Working
					text={ __( 'Reading your words', 'care-pathway-links' ) }
				/>
			);
		case 'failed':
			return <FailureNotice code={ state.code } onRetry={ retry } />;
		case 'ready':
			return <Words kept={ state.kept } save={ save } />;
	}
}

function Words( {
	kept: { words },
	save,
}: {
	kept: KeptWords;
	save: ( words: SiteWord[] ) => Promise< FailureCode | null >;
} ) {
	const tell = useTell();
	const [ isImporting, setIsImporting ] = useState( false );
	const [ isBusy, setIsBusy ] = useState( false );
	const change = async ( next: SiteWord[], done: string ) => {
		setIsBusy( true );
		const code = await save( next );
		setIsBusy( false );
		tell( { text: code === null ? done : pageFailureText( code ) } );
		return code === null;
	};

	return (
		<>
			<p>
				{ __(
					'Tell the suggestions what words stand for on this site: a page, the same as another name, or nothing that is ever linked. Your words come before every name the plugin knows.',
					'care-pathway-links'
				) }
			</p>
			<p className="care-pathway-links-actions">
				<Button
					variant="secondary"
					aria-expanded={ isImporting }
					onClick={ () => setIsImporting( ! isImporting ) }
					__next40pxDefaultSize
				>
					{ __( 'Import a file', 'care-pathway-links' ) }
				</Button>
				<Button
					variant="secondary"
					disabled={ words.length === 0 }
					accessibleWhenDisabled
					onClick={ () =>
						saveFile(
							'words.csv',
							'text/csv;charset=utf-8',
							toWordsFile( words )
						)
					}
					__next40pxDefaultSize
				>
					{ __( 'Export as CSV', 'care-pathway-links' ) }
				</Button>
			</p>
			{ isImporting && (
				<ImportWords
					isBusy={ isBusy }
					onTake={ async ( taken, done ) => {
						if ( await change( takeWords( words, taken ), done ) ) {
							setIsImporting( false );
						}
					} }
				/>
			) }
			<WordForm
				isBusy={ isBusy }
				onAdd={ ( word ) =>
					change(
						takeWords( words, [ word ] ),
						sprintf(
							/* translators: %s: words of the word list. */
							__( '“%s” saved.', 'care-pathway-links' ),
							word.words
						)
					)
				}
			/>
			<WordsTable
				words={ words }
				isBusy={ isBusy }
				onRemove={ ( removed ) =>
					void change(
						words.filter( ( word ) => word !== removed ),
						sprintf(
							/* translators: %s: words of the word list. */
							__( '“%s” removed.', 'care-pathway-links' ),
							removed.words
						)
					)
				}
			/>
		</>
	);
}

import { Button } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { KeptWords } from '../../api';
import type { SiteWord } from '../../contract/types';
import { FailureNotice } from '../failure-notice';
import { useTell } from '../notices';
import { pageFailureText } from '../page-failure-text';
import { saveFile } from '../save-file';
import { Working } from '../working';
import { replaceWord, takeWords } from './change-words';
import { ImportWords } from './import-words';
import { useWords } from './use-words';
import type { SaveWords } from './use-words';
import { WordForm } from './word-form';
import { toWordsFile } from './words-file';
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

function Words( { kept, save }: { kept: KeptWords; save: SaveWords } ) {
	const { words } = kept;
	const tell = useTell();
	const [ isImporting, setIsImporting ] = useState( false );
	const [ isBusy, setIsBusy ] = useState( false );
	const list = useRef< HTMLDivElement >( null );
	/** Nobody overwrites what others did since: the way back begins with what was kept. */
	const keep = async (
		next: SiteWord[],
		base: KeptWords,
		done: string,
		before: SiteWord[] | null
	) => {
		setIsBusy( true );
		const result = await save( next, base );
		setIsBusy( false );
		if ( typeof result === 'string' ) {
			tell( { text: pageFailureText( result ) } );
			return false;
		}
		tell( {
			text: done,
			...( before !== null && {
				action: {
					label: __( 'Undo', 'care-pathway-links' ),
					onClick: () => {
						list.current?.focus();
						void keep(
							before,
							result,
							__( 'Undone.', 'care-pathway-links' ),
							null
						);
					},
				},
			} ),
		} );
		return true;
	};
	const change = ( next: SiteWord[], done: string ) =>
		keep( next, kept, done, words );
	const saved = ( { words: text }: SiteWord ) =>
		sprintf(
			/* translators: %s: words of the word list. */
			__( '“%s” saved.', 'care-pathway-links' ),
			text
		);

	return (
		<>
			<p className="care-pathway-links-lead">
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
				onSave={ ( word ) =>
					change( takeWords( words, [ word ] ), saved( word ) )
				}
			/>
			<WordsTable
				ref={ list }
				words={ words }
				isBusy={ isBusy }
				onChange={ ( old, word ) =>
					change( replaceWord( words, old, word ), saved( word ) )
				}
				onRemove={ async ( removed ) => {
					const isRemoved = await change(
						words.filter( ( word ) => word !== removed ),
						sprintf(
							/* translators: %s: words of the word list. */
							__( '“%s” removed.', 'care-pathway-links' ),
							removed.words
						)
					);
					if ( isRemoved ) {
						// The button that had the focus is gone.
						list.current?.focus();
					}
				} }
			/>
		</>
	);
}
